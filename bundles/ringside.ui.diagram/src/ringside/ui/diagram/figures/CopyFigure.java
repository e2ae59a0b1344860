package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;

/** The host's copy of a packet: what is copied where, the lines done and to come. */
public final class CopyFigure extends StageFigure {
    private static final int LINE_WIDTH = 47;
    private static final int LINE_HEIGHT = 27;
    private static final int ROOM = 4;

    private String name = "";
    private String what = "";
    private List<LineLook> lines = List.of();
    private int done;
    private String progress = "";

    public void show(String newName, String newWhat) {
        name = changed(name, newName);
        what = changed(what, newWhat);
    }

    /** The lines of the packet, of which the first {@code newDone} have been copied. */
    public void showLines(List<LineLook> newLines, int newDone, String newProgress) {
        lines = changed(lines, newLines);
        done = changed(done, newDone);
        progress = changed(progress, newProgress);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        pen.left(name, 10, 20, BOLD, INK.color());
        pen.right(pen.fit(what, TEXT, width() - 28 - pen.width(name, BOLD)), width() - 10, 20, TEXT, SECOND_INK.color());
        int first = Math.max(0, Math.min(done - 2, lines.size() - ROOM));
        for (int i = 0; i < Math.min(ROOM, lines.size()); i++) {
            LineLook line = lines.get(first + i);
            int x = 10 + i * (LINE_WIDTH + 4);
            if (first + i < done) {
                LineMark.draw(pen, x, 30, LINE_WIDTH, LINE_HEIGHT, line);
            } else {
                LineMark.toCome(pen, x, 30, LINE_WIDTH, LINE_HEIGHT, line.label());
            }
        }
        pen.left(progress, 10, 81, TEXT, SECOND_INK.color());
    }
}
