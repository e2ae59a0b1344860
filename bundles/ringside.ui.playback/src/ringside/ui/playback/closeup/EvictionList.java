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
    private static final int MOST = 10;
    private static final int LINE = 19;
    private static final int INDENT = 46;

    private final Near near;
    private final ComponentInfo cache;
    private final List<Eviction> now;
    private final List<Eviction> before = new ArrayList<>();
    private final List<Integer> sets;

    /** @param sets where to look into the past */
    EvictionList(Near near, ComponentInfo cache, List<Integer> sets) {
        this.near = near;
        Moment moment = near.moment();
        this.cache = cache;
        this.sets = sets;
        Evictions evictions = new Evictions(moment.history(), cache.id());
        List<Eviction> all = evictions.of(moment.event(), moment.line());
        now = all.subList(0, Math.min(MOST, all.size()));
        for (int set : sets) {
            evictions.inSet(set, new Position(moment.event(), moment.line()), MOST).stream().filter(e -> !all.contains(e)).forEach(before::add);
        }
        before.sort(Comparator.comparing(Eviction::event).thenComparing(Eviction::line).reversed());
    }

    /** Draws it; returns the y below it. */
    int paint(Pen pen, Spots spots, int left, int right, int top) {
        int y = top;
        if (!now.isEmpty()) {
            y = heading(pen, Messages.Cache_EvictedNow, left, y);
            for (Eviction e : now) {
                y = row(pen, spots, left, right, y, e);
            }
        }
        if (now.isEmpty() && before.isEmpty()) {
            pen.left(Messages.Cache_NoEviction, left, y + 15, TextStyle.TEXT, SECOND_INK.color());
            return y + 24;
        }
        String where = sets.size() == 1 ? NLS.bind(Messages.Cache_EvictedBefore, TimeText.grouped(sets.get(0))) : Messages.Cache_EvictedBeforeSets;
        y = heading(pen, where, left, y);
        for (Eviction e : before.subList(0, Math.min(MOST, before.size()))) {
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

    private int row(Pen pen, Spots spots, int left, int right, int y, Eviction e) {
        String sentence = near.run().narration().eviction(cache.id(), e);
        String step = TimeText.grouped(near.steps().ordinal(e.event())) + (e.line() > 0 ? "." + e.line() : "");
        TextBlock block = new TextBlock(pen, TextStyle.TEXT, right - left - INDENT);
        int tall = LINE * block.count(sentence, 4) + 6;
        spots.link(left - 4, y, right - left + 8, tall, e.event(), e.line(), e.event() + "." + e.line() + " " + e.cell(), NLS.bind(Messages.Cache_EvictionSpoken, step, sentence));
        pen.right(step, left + INDENT - 8, y + 15, TextStyle.BOLD, LINK.color());
        block.paint(sentence, left + INDENT, y + 15, LINE, 4, INK.color());
        return y + tall;
    }
}
