package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.time.Evictions;
import ringside.trace.time.Evictions.Eviction;
import ringside.trace.time.Position;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.TextBlock;

/** Who evicted whom: in this step, and before it in the sets that are looked at. Each leads to the line of the step that did it. */
final class EvictionList {
    private static final int MOST = 8;
    private static final int LINE = 19;
    private static final int INDENT = 46;

    private final List<Told> now;
    private final List<Told> before;
    private final List<Integer> sets;

    /** An eviction with its step and sentence. */
    private record Told(Eviction of, String step, String sentence) {
    }

    /** @param sets where to look into the past */
    EvictionList(Near near, ComponentInfo cache, List<Integer> sets) {
        Moment moment = near.moment();
        this.sets = sets;
        Evictions evictions = new Evictions(moment.history(), cache.id());
        List<Eviction> all = evictions.of(moment.event(), moment.line());
        List<Eviction> past = new ArrayList<>();
        for (int set : sets) {
            evictions.inSet(set, new Position(moment.event(), moment.line()), MOST).stream().filter(e -> !all.contains(e)).forEach(past::add);
        }
        past.sort(Comparator.comparing(Eviction::event).thenComparing(Eviction::line).reversed());
        now = told(near, cache, all);
        before = told(near, cache, past);
    }

    private static List<Told> told(Near near, ComponentInfo cache, List<Eviction> evictions) {
        return evictions.stream().limit(MOST).map(e -> new Told(e, TimeText.grouped(near.steps().ordinal(e.event())) + (e.line() > 0 ? "." + e.line() : ""),
                near.run().narration().eviction(cache.id(), e))).toList();
    }

    /** Draws it; returns the y below it. */
    int paint(Pen pen, Spots spots, int left, int right, int top) {
        int y = top;
        if (!now.isEmpty()) {
            y = heading(pen, Messages.Cache_EvictedNow, left, y);
            for (Told e : now) {
                y = row(pen, spots, left, right, y, e);
            }
        }
        if (now.isEmpty() && before.isEmpty()) {
            pen.left(Messages.Cache_NoEviction, left, y + 15, TextStyle.TEXT, SECOND_INK.color());
            return y + 24;
        }
        String where = sets.size() == 1 ? NLS.bind(Messages.Cache_EvictedBefore, TimeText.grouped(sets.get(0))) : Messages.Cache_EvictedBeforeSets;
        y = heading(pen, where, left, y);
        for (Told e : before) {
            y = row(pen, spots, left, right, y, e);
        }
        if (before.isEmpty()) {
            pen.left(Messages.Cache_NoneBefore, left, y + 14, TextStyle.TEXT, SECOND_INK.color());
            y += LINE + 4;
        }
        return y;
    }

    private static int heading(Pen pen, String words, int left, int y) {
        pen.left(words, left, y + 15, TextStyle.TEXT, SECOND_INK.color());
        return y + 24;
    }

    private int row(Pen pen, Spots spots, int left, int right, int y, Told told) {
        TextBlock block = new TextBlock(pen, TextStyle.TEXT, right - left - INDENT);
        int tall = LINE * block.count(told.sentence, 4) + 6;
        Eviction e = told.of;
        spots.link(left - 4, y, right - left + 8, tall, e.event(), e.line(), e.event() + "." + e.line() + " " + e.cell(),
                NLS.bind(Messages.Cache_EvictionSpoken, told.step, told.sentence));
        pen.right(told.step, left + INDENT - 8, y + 15, TextStyle.BOLD, LINK.color());
        block.paint(told.sentence, left + INDENT, y + 15, LINE, 4, INK.color());
        return y + tall;
    }
}
