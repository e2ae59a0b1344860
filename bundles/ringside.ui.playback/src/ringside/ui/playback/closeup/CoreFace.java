package ringside.ui.playback.closeup;

import static ringside.trace.FieldKind.*;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CoreState;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.CoreOwners;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** A core in full: what it does, for whom, until when; interrupts and exits; what its caches did so far. */
final class CoreFace implements Face {
    private final ComponentInfo core;
    private final StateView state;
    private final Written written;
    private final String title;
    private Spots spots;
    private int left;
    private int right;

    CoreFace(Moment moment, ComponentInfo core, CoreOwners owners) {
        this.core = core;
        this.state = moment.state();
        this.written = new Written(moment, core.id());
        this.title = owners.title(core);
    }

    @Override
    public FaceKind kind() {
        return FaceKind.CORE;
    }

    @Override
    public StageSelection place() {
        return new StageSelection(core.path(), StageSelection.WHOLE);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String note() {
        return word(CoreState.values()[(int) get(STATE)]);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private long get(FieldKind kind) {
        return state.get(core.id(), kind);
    }

    private String packet(FieldKind kind) {
        int packet = (int) get(kind);
        return packet == 0 ? "–" : new PacketNames(state).label(packet);
    }

    private void row(Facts facts, String name, String value, FieldKind kind) {
        spots.add(left - 4, facts.y(), right - left + 8, 21, core.id(), kind, 0, name + " " + value);
        facts.row(name, value, written.has(kind, 0));
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        Chapter activity = Chapter.of((int) get(CORE_ACTIVITY));
        this.spots = spots;
        this.left = left;
        this.right = right;
        Facts facts = new Facts(pen, left, right, 40);
        row(facts, Messages.CloseUp_Does, activity == Chapter.NONE ? "–" : activity.label(), CORE_ACTIVITY);
        row(facts, Messages.CloseUp_For, packet(CORE_PACKET), CORE_PACKET);
        row(facts, Messages.CloseUp_BusyUntil, TimeText.grouped(get(BUSY_UNTIL)), BUSY_UNTIL);
        row(facts, Messages.CloseUp_Ready, TimeText.grouped(get(READY_TASKS)), READY_TASKS);
        facts.gap();
        row(facts, Messages.CloseUp_InterruptFor, packet(IRQ_PACKET), IRQ_PACKET);
        row(facts, Messages.CloseUp_Interrupts, TimeText.grouped(get(CORE_INTERRUPTS)), CORE_INTERRUPTS);
        row(facts, Messages.CloseUp_Exits, TimeText.grouped(get(CORE_EXITS)), CORE_EXITS);
        facts.gap();
        for (ComponentInfo cache : state.schema().components()) {
            if (cache.kind() == ComponentKind.CACHE && cache.parent() == core.id()) {
                String hits = TimeText.grouped(state.get(cache.id(), HITS));
                String misses = TimeText.grouped(state.get(cache.id(), MISSES));
                spots.add(left - 4, facts.y(), right - left + 8, 21, cache.id(), MISSES, 0, CacheName.level(cache) + " " + misses);
                facts.row(CacheName.level(cache), NLS.bind(Messages.CloseUp_HitsMisses, hits, misses), false);
            }
        }
    }
}
