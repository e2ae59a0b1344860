package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A connection while it is drawn: its line to the pointer, what it may lead to in frames, what it may not lead to veiled, and tiles for
 * what it may lead to but has no figure on the stage.
 */
public final class JoinFigure extends StageFigure {
    private static final int TILE = 32;
    private static final int GAP = 8;

    /** Something without a figure of its own: what it is called, and where its tile stands. */
    public record Tile(String label, Rectangle place) {
    }

    private final List<Rectangle> legal;
    private final List<Rectangle> illegal;
    private final List<Tile> tiles = new ArrayList<>();
    private final Point from;
    private Point to;
    private Rectangle chosen;

    public JoinFigure(Point from, List<Rectangle> legal, List<Rectangle> illegal) {
        setEnabled(false);
        this.from = from;
        this.to = from;
        this.legal = legal;
        this.illegal = illegal;
    }

    /** Puts tiles side by side at the lower edge of what is seen. */
    public void offer(List<String> labels, Rectangle seen) {
        int x = seen.x + 16;
        for (String label : labels) {
            int width = FigureUtilities.getTextWidth(label, Fonts.get(TextStyle.TEXT)) + 24;
            tiles.add(new Tile(label, new Rectangle(x, seen.bottom() - TILE - 12, width, TILE)));
            x += width + GAP;
        }
    }

    /** The number of the tile at a point of the stage. */
    public Optional<Integer> tileAt(Point point) {
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i).place().contains(point)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    public Rectangle tile(int number) {
        return tiles.get(number).place();
    }

    /** Leads the line to a point; a place of its own where it would join. */
    public void lead(Point newTo, Optional<Rectangle> place) {
        to = changed(to, newTo.getCopy());
        chosen = changed(chosen, place.orElse(null));
    }

    @Override
    public void draw(Pen pen) {
        pen.move(-getBounds().x, -getBounds().y);
        pen.opacity(0.7);
        illegal.forEach(box -> pen.fill(box.x - 1, box.y - 1, box.width + 2, box.height + 2, 4, STAGE.color()));
        pen.opacity(1);
        legal.forEach(box -> pen.frame(box.x, box.y, box.width, box.height, 4, LINK.color(), 2));
        for (Tile tile : tiles) {
            Rectangle box = tile.place();
            pen.box(box.x + 1, box.y + 1, box.width - 2, box.height - 2, 4, STAGE.color(), LINK.color(), 2);
            pen.centre(tile.label(), box.x + box.width / 2.0, box.y + 21, TextStyle.TEXT, INK.color());
        }
        if (chosen != null) {
            pen.frame(chosen.x - 2, chosen.y - 2, chosen.width + 4, chosen.height + 4, 5, LINK.color(), 4);
        }
        if (!from.equals(to)) {
            Route line = Route.of(0, from.x, from.y, to.x, to.y);
            pen.outline(line.outline(0), null, chosen == null ? BORDER.color() : LINK.color(), 3, chosen == null ? Pen.Line.DASHED : Pen.Line.SOLID);
            pen.fill(to.x - 4, to.y - 4, 8, 8, 4, chosen == null ? BORDER.color() : LINK.color());
        }
    }
}
