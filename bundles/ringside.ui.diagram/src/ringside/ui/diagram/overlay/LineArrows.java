package ringside.ui.diagram.overlay;

import static ringside.ui.diagram.overlay.StepMarks.middle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.Core;
import ringside.model.lab.Nic;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.Outcome;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.figures.LineMark;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteStyle;

/**
 * The arrows of cache lines: from where a line was read to the core that reads it, and from the core or the NIC to where it is
 * written. Of a whole burst the first line that moved stands for all.
 */
final class LineArrows {
    private static final double CORNER = 6;
    /** How far above the cells arrows run along the top of the last level cache. */
    private static final int ABOVE_CELLS = 12;
    private static final int LANE = 18;
    private static final int LANE_ABOVE_CACHE = 14;
    /** From the right edge of a core to the middle of the gap between columns. */
    private static final int BESIDE = 6;
    /** From the top of a last level cache up to the lane of arrows that go in at its left. */
    private static final int ABOVE_CACHE = 6;
    private static final int SLAB = 284;
    /** From the NIC to the bracket of the I/O ways, where its arrow ends: the frames tell the cells. */
    private static final int BRACKET = 69;
    /** From the NIC to the frame of the cache, where its arrow ends if rows are so low that the words of the I/O ways stand at its height. */
    private static final int FRAME = 22;
    private static final int LOW = 20;
    private static final int CACHE_TOP = 376;
    /** Right end of the words in the top left corner of a last level cache whose sets have cells. */
    private static final int WORDS = 303;
    /** Narrower ones are no cells but bars. */
    private static final int BAR = 8;

    private final Moment moment;
    private final Places places;
    private final TraceEvent step;
    private double along;

    LineArrows(Moment moment, Places places) {
        this.moment = moment;
        this.places = places;
        this.step = moment.step();
        this.along = moment.alongNow();
    }

    void addTo(List<Mark> marks) {
        if (step.lineCount() == 0) {
            return;
        }
        Optional<Rectangle> core = places.box(step.core().elementId());
        Optional<Rectangle> found = sharedHit();
        Optional<Rectangle> written = made(true);
        switch (step.kind()) {
            case COPY, DIRECT_COPY -> {
                outlineCause(marks, found);
                core.ifPresent(box -> {
                    found.ifPresent(cell -> add(marks, up(cell, box), 0, 0.5));
                    written.ifPresent(cell -> add(marks, down(box, cell), 0.5, 1));
                });
            }
            case DMA_WRITE -> nic().ifPresent(box -> written.or(() -> found).ifPresent(cell -> add(marks, fromNic(box, cell), 0, 1)));
            case DMA_READ -> nic().ifPresent(box -> found.ifPresent(cell -> {
                outlineCause(marks, found);
                add(marks, fromNic(box, cell).reversed(), 0, 1);
            }));
            default -> core.ifPresent(box -> {
                outlineCause(marks, found);
                Optional<Rectangle> line = made(false);
                found.ifPresent(cell -> add(marks, line.map(to -> up(cell, to, box)).orElseGet(() -> up(cell, box)), 0, 1));
                boolean fetched = fetched();
                if (fetched) {
                    written.ifPresent(cell -> fromMemory(marks, cell, line, box));
                } else if (found.isEmpty() && line.isEmpty()) {
                    written.ifPresent(cell -> add(marks, down(box, cell), 0, 1));
                }
            });
        }
    }

    /** Whether memory served the line that is shown, or the first one of a burst. */
    private boolean fetched() {
        return Outcome.level(step.lineOutcome(Math.max(1, moment.lineNow()))) == Outcome.Level.DRAM;
    }

    /** From the band of memory up to the last level cache, whose new cell has a frame, and on to the core. */
    private void fromMemory(List<Mark> marks, Rectangle cell, Optional<Rectangle> line, Rectangle core) {
        places.plan().place(places.plan().lab().getServer().getMemory()).ifPresent(memory -> {
            double x = Math.rint(middle(cell));
            add(marks, Route.of(0, x, memory.y + 10, x, memory.y - 8), 0, 0.5);
        });
        line.ifPresent(to -> add(marks, up(cell, to, core), 0.5, 1));
    }

    private void outlineCause(List<Mark> marks, Optional<Rectangle> cause) {
        if (moment.moving() && moment.shownProgress() <= Ease.CAUSE) {
            cause.ifPresent(cell -> marks.add(pen -> LineMark.newFrame(pen, cell.x, cell.y, cell.width, cell.height)));
        }
    }

    /** Adds an arrow that is drawn between two shares of the movement. */
    private void add(List<Mark> marks, Route route, double from, double to) {
        double share = Math.max(0, Math.min(1, (along - from) / (to - from)));
        if (share > 0) {
            Route seen = route.upTo(share);
            marks.add(pen -> RouteStyle.MOVED.draw(pen, seen, share >= 1));
        }
    }

    private Optional<Rectangle> nic() {
        ComponentInfo at = step.component();
        String id = at.elementId().isEmpty() ? moment.history().schema().component(at.parent()).elementId() : at.elementId();
        return places.plan().lab().getServer().getNics().stream().map(Nic::getId).filter(id::equals).findFirst().flatMap(places::box);
    }

    /** The cell of the last level cache in which the line was found. */
    private Optional<Rectangle> sharedHit() {
        return caches(true).flatMap(cache -> first(cache, touches(cache).hits())).findFirst();
    }

    /** The cell that the step filled: in the last level cache, or in the private ones of its core. */
    private Optional<Rectangle> made(boolean shared) {
        return caches(shared).flatMap(cache -> first(cache, touches(cache).made())).findFirst();
    }

    private java.util.stream.Stream<ComponentInfo> caches(boolean shared) {
        return moment.history().schema().components().stream().filter(info -> info.kind() == ComponentKind.CACHE)
                .filter(info -> shared ? info.parent() == 0 : info.parent() == step.core().id());
    }

    private StepTouches touches(ComponentInfo cache) {
        return new StepTouches(moment.history(), cache, moment.shownEvent(), moment.lineNow());
    }

    private java.util.stream.Stream<Rectangle> first(ComponentInfo cache, Set<Integer> cells) {
        return cells.stream().min(Comparator.naturalOrder()).flatMap(cell -> places.inside(cache.path(), cell)).stream();
    }

    /** From a cell of the last level cache up to the box of a core. */
    private Route up(Rectangle cell, Rectangle core) {
        double x = Math.rint(middle(cell) - 4.5);
        double end = core.bottom() + 1;
        if (covered(core, cell)) {
            double beside = core.right() + BESIDE;
            double middle = core.y + core.height / 2;
            return Route.of(CORNER, x, exit(cell, x), x, lane(core, cell), beside, lane(core, cell), beside, middle, core.right() + 1, middle);
        }
        if (x > core.x + 8 && x < core.right() - 24) {
            return Route.of(CORNER, x, exit(cell, x), x, end);
        }
        double to = x < core.x ? core.x + 24 : core.right() - 40;
        double lane = lane(core, cell);
        return Route.of(CORNER, x, exit(cell, x), x, lane, to, lane, to, end);
    }

    /** From a cell of the last level cache up to a cell inside a core. */
    private Route up(Rectangle cell, Rectangle line, Rectangle core) {
        double x = Math.rint(middle(cell));
        double to = Math.rint(middle(line));
        double lane = lane(core, cell);
        return Math.abs(x - to) < 1 ? Route.of(CORNER, x, exit(cell, x), x, line.bottom() + 1)
                : Route.of(CORNER, x, exit(cell, x), x, lane, to, lane, to, line.bottom() + 1);
    }

    /** From the box of a core down into a cell of the last level cache. */
    private Route down(Rectangle core, Rectangle cell) {
        double x = core.right() - 16;
        double to = middle(cell);
        int top = topOfCache(cell);
        boolean words = to < words(cell);
        double along = words ? top - ABOVE_CACHE - 8.0 : Math.min(cell.y - ABOVE_CELLS, top + 10);
        double end = words ? top - 1 : cell.y - 4;
        if (covered(core, cell)) {
            double beside = core.right() + BESIDE;
            double middle = core.y + core.height / 2;
            return Route.of(CORNER, core.right(), middle, beside, middle, beside, along, to, along, to, end);
        }
        return Route.of(CORNER, x, core.bottom(), x, along, to, along, to, end);
    }

    /** Where arrows run across between cores and cache: below all cores of the plan, and below one that was moved further down. */
    private static double lane(Rectangle core, Rectangle cell) {
        return Math.max(core.bottom() + LANE, topOfCache(cell) - LANE_ABOVE_CACHE);
    }

    /** Whether another core stands between a core and the cache; arrows then pass beside it. */
    private boolean covered(Rectangle core, Rectangle cell) {
        int top = topOfCache(cell);
        return places.plan().lab().getServer().getSockets().stream().flatMap(socket -> socket.getCores().stream()).map(Core::getId).map(places::box)
                .flatMap(Optional::stream).anyMatch(other -> other.y >= core.bottom() && other.y < top && other.x < core.right() && other.right() > core.x);
    }

    private static int topOfCache(Rectangle cell) {
        return CACHE_TOP + Math.floorDiv(cell.y - CACHE_TOP, SLAB) * SLAB;
    }

    /** Where arrows leave a cell upwards: at the frame of the cache where its words stand in between. */
    private double exit(Rectangle cell, double x) {
        return x < words(cell) ? topOfCache(cell) : cell.y;
    }

    /**
     * Where the words end that stand above the cells: they are longer where bars stand for several sets each, and an overlay has its legend
     * up to the right end.
     */
    private int words(Rectangle cell) {
        if (moment.overlay() != Overlay.PACKET) {
            return Integer.MAX_VALUE;
        }
        return cell.width >= BAR ? WORDS : places.plan().lab().getServer().getSockets().stream().map(socket -> socket.getLastLevelCache().getId())
                .filter(cache -> places.box(cache).filter(box -> box.contains(cell.getCenter())).isPresent())
                .findFirst().flatMap(places::wordsEnd).orElse(WORDS);
    }

    private static Route fromNic(Rectangle nic, Rectangle cell) {
        double y = nic.y + 36;
        return Route.of(0, nic.right(), y, nic.right() + (cell.height < LOW ? FRAME : BRACKET), y);
    }
}
