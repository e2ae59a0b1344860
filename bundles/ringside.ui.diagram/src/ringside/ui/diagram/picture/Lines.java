package ringside.ui.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;

/** A text in lines of a width, broken at spaces. */
final class Lines {
    private Lines() {
    }

    /** At most so many; the last one is cut where the text is longer. */
    static List<String> of(Pen pen, String text, TextStyle style, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (line.isEmpty() || pen.width(longer, style) <= room) {
                line = longer;
            } else if (lines.size() == most - 1) {
                line = pen.fit(line + " " + String.join(" ", List.of(words).subList(i, words.length)), style, room);
                break;
            } else {
                lines.add(line);
                line = words[i];
            }
        }
        lines.add(line);
        return lines;
    }
}
