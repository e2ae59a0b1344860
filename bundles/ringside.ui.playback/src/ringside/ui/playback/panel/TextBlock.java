package ringside.ui.playback.panel;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Color;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;

/** A text in several lines, broken between words. */
public final class TextBlock {
    private final Pen pen;
    private final TextStyle style;
    private final int width;

    public TextBlock(Pen pen, TextStyle style, int width) {
        this.pen = pen;
        this.style = style;
        this.width = width;
    }

    /** Draws at most {@code most} lines; the last one is cut where there is more. Returns how many were drawn. */
    public int paint(String text, int left, int baseline, int lineHeight, int most, Color color) {
        List<String> lines = lines(text, most);
        for (int i = 0; i < lines.size(); i++) {
            pen.left(lines.get(i), left, baseline + i * lineHeight, style, color);
        }
        return lines.size();
    }

    /** How many lines it takes, at most {@code most}. */
    public int count(String text, int most) {
        return lines(text, most).size();
    }

    private List<String> lines(String text, int most) {
        List<String> out = new ArrayList<>();
        String[] words = text.isEmpty() ? new String[0] : text.split(" ");
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (line.isEmpty() || pen.width(longer, style) <= width) {
                line.setLength(0);
                line.append(longer);
            } else if (out.size() == most - 1) {
                line.append(' ').append(String.join(" ", List.of(words).subList(i, words.length)));
                break;
            } else {
                out.add(line.toString());
                line.setLength(0);
                line.append(words[i]);
            }
        }
        if (!line.isEmpty()) {
            out.add(pen.fit(line.toString(), style, width));
        }
        return out;
    }
}
