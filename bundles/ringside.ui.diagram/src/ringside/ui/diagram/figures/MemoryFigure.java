package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;

/** The memory as a band of the regions that lie in it, not to scale. */
public final class MemoryFigure extends StageFigure {
    private static final int LEFT = 84;
    private static final int RIGHT = 12;
    private static final int GAP = 4;

    /** A stretch of memory; its weight is its share of the band's width. */
    public record Region(String label, double weight) {
    }

    private String name = "";
    private List<Region> regions = List.of();

    public void show(String newName, List<Region> newRegions) {
        name = changed(name, newName);
        regions = changed(regions, newRegions);
    }

    /** How many regions there are; shared ones are the last. */
    public int regions() {
        return regions.size();
    }

    /** The rectangle of a region relative to the figure. */
    public Rectangle region(int index) {
        double unit = unit();
        double x = LEFT;
        for (int i = 0; i < index; i++) {
            x += regions.get(i).weight() * unit + GAP;
        }
        int left = (int) Math.round(x);
        return new Rectangle(left, 6, (int) Math.round(x + regions.get(index).weight() * unit) - left, 28);
    }

    private double unit() {
        double weights = regions.stream().mapToDouble(Region::weight).sum();
        return (width() - LEFT - RIGHT - GAP * (regions.size() - 1)) / Math.max(1, weights);
    }

    @Override
    public void draw(Pen pen) {
        sheet(pen);
        pen.left(pen.fit(name, BOLD, LEFT - 14), 10, 25, BOLD, INK.color());
        for (int i = 0; i < regions.size(); i++) {
            Rectangle r = region(i);
            pen.fill(r.x, r.y, r.width, r.height, 2, EMPTY_CELL.color());
            pen.centre(pen.fit(regions.get(i).label(), TEXT, r.width - 8), r.x + r.width / 2.0, 25, TEXT, SECOND_INK.color());
        }
    }
}
