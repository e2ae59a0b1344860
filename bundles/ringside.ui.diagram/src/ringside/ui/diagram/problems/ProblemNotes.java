package ringside.ui.diagram.problems;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;
import static ringside.ui.diagram.figures.Theme.Role.TROUBLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.TroubleMark;
import ringside.ui.diagram.figures.WholeStageFigure;

/**
 * A mark at each element that something is wrong with and, at the one that is pointed at or selected, a callout with the
 * sentence and what mends it.
 */
public final class ProblemNotes extends WholeStageFigure {
    private static final int WIDEST = 326;
    private static final int LINE = 19;
    private static final int INDENT = 32;
    private static final int RIGHT = 12;
    private static final int MOST_FIXES = 3;
    /** How far from a callout the mouse may be on its way there. */
    private static final int REACH = 20;

    /**
     * A problem and where it is.
     *
     * @param others     how many more there are at the same place
     * @param mark       middle of its mark
     * @param whole      box of the element, or of what it is a part of
     * @param neighbours boxes that the callout should not cover
     * @param own        boxes inside the element itself
     */
    public record Note(ElementProblem problem, int others, Point mark, Rectangle whole, List<Rectangle> neighbours, List<Rectangle> own) {
    }

    private List<Note> notes = List.of();
    private ElementProblem selected;
    private ElementProblem hovered;
    private final List<Rectangle> links = new ArrayList<>();
    private Rectangle box = new Rectangle();

    public void show(List<Note> newNotes) {
        notes = changed(notes, newNotes);
        setVisible(!notes.isEmpty());
    }

    public List<Note> notes() {
        return notes;
    }

    /** Opens the callout of this problem, as long as the mouse is at no other one. */
    public void select(Optional<ElementProblem> problem) {
        selected = changed(selected, problem.orElse(null));
    }

    /** The mouse is here now. */
    public void hover(int x, int y) {
        Optional<ElementProblem> there = problemAt(x, y);
        boolean stays = hovered != null && box.getExpanded(REACH, REACH).contains(x, y);
        if (!stays) {
            hovered = changed(hovered, there.orElse(null));
        }
    }

    private static boolean near(Point mark, int x, int y) {
        return Math.hypot(mark.x - x, mark.y - y) <= TroubleMark.RADIUS + 3;
    }

    /** Which change of the open callout is written at this point; -1 where none is. */
    public int fixAt(int x, int y) {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    /** The problem whose mark is at this point. */
    public Optional<ElementProblem> problemAt(int x, int y) {
        return notes.stream().filter(note -> near(note.mark(), x, y)).map(Note::problem).findFirst();
    }

    /** Where the callout was drawn last; empty where none is open. */
    public Rectangle callout() {
        return box.getCopy();
    }

    /** The note whose callout is open. */
    public Optional<Note> open() {
        ElementProblem which = hovered != null ? hovered : selected;
        return notes.stream().filter(note -> Objects.equals(note.problem(), which)).findFirst();
    }

    @Override
    protected void drawStage(Pen pen) {
        links.clear();
        box = new Rectangle();
        open().ifPresent(note -> draw(pen, note, callout(pen, note)));
        notes.forEach(note -> mark(pen, note.problem(), note.mark().x, note.mark().y));
    }

    private static void mark(Pen pen, ElementProblem problem, double x, double y) {
        if (problem.error()) {
            TroubleMark.error(pen, x, y);
        } else if (problem.weight() == ElementProblem.Weight.WARNING) {
            TroubleMark.warning(pen, x, y);
        } else {
            TroubleMark.hint(pen, x, y);
        }
    }

    /** What stands in a callout, and where it stands. */
    private record Callout(List<String> lines, List<List<String>> fixes, String others, Rectangle box) {
        boolean isAside(List<Rectangle> neighbours) {
            return neighbours.stream().noneMatch(box::intersects);
        }
    }

    /** With as many changes as there is room for beside the neighbours; the others are in the menu. */
    private Callout callout(Pen pen, Note note) {
        Callout callout = callout(pen, note, Math.min(MOST_FIXES, note.problem().fixes().size()));
        while (callout.fixes().size() > 1 && !callout.isAside(note.neighbours())) {
            callout = callout(pen, note, callout.fixes().size() - 1);
        }
        return callout;
    }

    private Callout callout(Pen pen, Note note, int changes) {
        ElementProblem problem = note.problem();
        List<String> lines = lines(pen, problem.text(), BOLD, WIDEST - INDENT - RIGHT);
        double keyWidth = keyWidth(pen, problem);
        List<List<String>> fixes = new ArrayList<>();
        for (String fix : problem.fixes().subList(0, changes)) {
            fixes.add(fix(pen, fix, WIDEST - INDENT - RIGHT - (fixes.isEmpty() ? keyWidth : 0)));
        }
        String others = note.others() == 0 ? "" : note.others() == 1 ? Texts.oneMoreProblem : NLS.bind(Texts.moreProblems, note.others());
        double text = pen.width(others, TEXT);
        for (String line : lines) {
            text = Math.max(text, pen.width(line, BOLD));
        }
        int rows = lines.size() + (others.isEmpty() ? 0 : 1);
        for (List<String> fix : fixes) {
            for (String line : fix) {
                text = Math.max(text, pen.width(line, TEXT) + (fix == fixes.get(0) ? keyWidth : 0));
            }
            rows += fix.size();
        }
        int width = (int) Math.ceil(text) + INDENT + RIGHT;
        int height = LINE * rows + (rows == lines.size() ? 14 : 20);
        return new Callout(lines, fixes, others, new CalloutPlace(getBounds(), note.whole(), note.neighbours(), note.own()).near(note.mark(), width, height));
    }

    private static double keyWidth(Pen pen, ElementProblem problem) {
        return problem.key().isEmpty() ? 0 : pen.width(problem.key(), TEXT) + 16;
    }

    private void draw(Pen pen, Note note, Callout callout) {
        ElementProblem problem = note.problem();
        List<String> lines = callout.lines();
        List<List<String>> fixes = callout.fixes();
        box = callout.box();
        frame(pen, box, note.mark(), (problem.error() ? TROUBLE : SECOND_INK).color());
        mark(pen, problem, box.x + 17.0, box.y + 19.0);
        for (int i = 0; i < lines.size(); i++) {
            pen.left(lines.get(i), box.x + INDENT, box.y + 24 + LINE * i, BOLD, INK.color());
        }
        double baseline = box.y + 28.0 + LINE * lines.size();
        if (!fixes.isEmpty()) {
            pen.right(problem.key(), box.right() - RIGHT, baseline, TEXT, SECOND_INK.color());
        }
        for (List<String> fix : fixes) {
            double widest = 0;
            for (int i = 0; i < fix.size(); i++) {
                pen.left(fix.get(i), box.x + INDENT, baseline + LINE * i, TEXT, LINK.color());
                pen.fill(box.x + INDENT, baseline + LINE * i + 2, pen.width(fix.get(i), TEXT), 1, 0, LINK.color());
                widest = Math.max(widest, pen.width(fix.get(i), TEXT));
            }
            links.add(new Rectangle(box.x + INDENT, (int) baseline - 14, (int) Math.ceil(widest), LINE * fix.size()));
            baseline += LINE * fix.size();
        }
        pen.left(callout.others(), box.x + INDENT, baseline, TEXT, SECOND_INK.color());
    }

    /** In one line, without its first word if need be; else in several. */
    private static List<String> fix(Pen pen, String fix, double room) {
        String whole = NLS.bind(Texts.fix, fix);
        return pen.width(whole, TEXT) <= room ? List.of(whole) : lines(pen, fix, TEXT, room);
    }

    /** A box with a point that leads to the mark. */
    private static void frame(Pen pen, Rectangle box, Point mark, Color edge) {
        double x = Math.max(box.x + 12.0, Math.min(box.right() - 12.0, mark.x));
        double y = Math.max(box.y + 12.0, Math.min(box.bottom() - 12.0, mark.y));
        double dx = mark.x - x;
        double dy = mark.y - y;
        double length = Math.max(1, Math.hypot(dx, dy));
        double tipX = mark.x - dx / length * (TroubleMark.RADIUS + 4);
        double tipY = mark.y - dy / length * (TroubleMark.RADIUS + 4);
        double sideX = -dy / length * 7;
        double sideY = dx / length * 7;
        pen.outline(new Outline().from(x + sideX, y + sideY).to(tipX, tipY).to(x - sideX, y - sideY).close(), STAGE.color(), edge, 2, Pen.Line.SOLID);
        pen.box(box.x + 1, box.y + 1, box.width - 2, box.height - 2, 4, STAGE.color(), edge, 2);
        double inX = tipX + dx / length * -2.5;
        double inY = tipY + dy / length * -2.5;
        pen.fill(new Outline().from(x + sideX * 0.8, y + sideY * 0.8).to(inX, inY).to(x - sideX * 0.8, y - sideY * 0.8).close(), STAGE.color());
    }

    private static List<String> lines(Pen pen, String text, TextStyle style, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && pen.width(longer, style) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
