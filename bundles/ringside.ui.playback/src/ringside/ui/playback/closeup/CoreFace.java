package ringside.ui.playback.closeup;

import static ringside.trace.FieldKind.*;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.explain.CoreRead;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CoreState;
import ringside.trace.FieldKind;
import ringside.trace.Notification;
import ringside.trace.history.StateView;
import ringside.trace.time.CoreUse;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/**
 * A core in full: what it does, how its time was spent as one bar and in cycles, its interrupts and exits with links to the last of each
 * kind, and what its caches did so far.
 */
final class CoreFace implements Face {
    private static final int BAR = 18;
    private static final int INDENT = 18;

    private final Near near;
    private final ComponentInfo core;
    private final StateView state;
    private final StateView earlier;
    private final CoreRead now;
    private final CoreRead before;
    private int bottom;

    CoreFace(Near near, ComponentInfo core) {
        Moment moment = near.moment();
        this.near = near;
        this.core = core;
        this.state = moment.state();
        this.earlier = moment.previous().state();
        this.now = near.run().narration().core(core, moment.position());
        this.before = near.run().narration().core(core, moment.previous().position());
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
        return now.title();
    }

    @Override
    public String note() {
        return CoreState.values()[(int) state.get(core.id(), STATE)].name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public int bottom() {
        return bottom;
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        Facts facts = new Facts(pen, spots, left, right, 36);
        facts.row(Messages.CloseUp_Does, now.does(), before.does(), spots.elements(core.id(), 0, CORE_ACTIVITY, CORE_PACKET, TASK));
        plain(facts, spots, Messages.CloseUp_BusyUntil, BUSY_UNTIL);
        if (state.schema().field(core.id(), IRQ_PACKET) != null) {
            facts.row(Messages.CloseUp_InterruptFor, packet(state), packet(earlier), spots.elements(core.id(), 0, IRQ_PACKET));
        }
        bar(pen, left, right, facts.y() + 6);
        facts.gap(BAR + 10);
        share(pen, facts, spots, left, Messages.Core_Busy, u -> u.busy() * 1000, BUSY_UNTIL);
        share(pen, facts, spots, left, Messages.Core_InExits, CoreUse::exits, CORE_EXITS);
        share(pen, facts, spots, left, Messages.Core_Idle, u -> u.idle() * 1000, STATE);
        facts.gap(6);
        if (state.schema().field(core.id(), CORE_INTERRUPTS) != null) {
            plain(facts, spots, Messages.CloseUp_Interrupts, CORE_INTERRUPTS);
            lines(facts, now.interrupts(), before.interrupts());
        }
        lines(facts, now.notified().stream().filter(this::shown).toList(), before.notified());
        if (state.schema().field(core.id(), CORE_EXITS) != null) {
            plain(facts, spots, Messages.CloseUp_Exits, CORE_EXITS);
            lines(facts, now.exits(), before.exits());
        }
        facts.gap(6);
        for (ComponentInfo cache : state.schema().components()) {
            if (cache.kind() == ComponentKind.CACHE && cache.parent() == core.id()) {
                facts.row(CacheName.level(cache), cache(state, cache), cache(earlier, cache), spots.elements(cache.id(), 0, HITS, MISSES));
            }
        }
        bottom = facts.y() + 6;
    }

    /** What was sent to a machine has come as an interrupt, which is counted above; what was sent to the host is told. */
    private boolean shown(CoreRead.Line line) {
        boolean sent = line.key().equals(Notification.SENT.name()) || line.key().equals(Notification.BATCHED.name());
        return !sent || state.schema().field(core.id(), CORE_INTERRUPTS) == null;
    }

    private String packet(StateView at) {
        int packet = (int) at.get(core.id(), IRQ_PACKET);
        return packet == 0 ? "–" : new PacketNames(at).label(packet);
    }

    private static String cache(StateView at, ComponentInfo cache) {
        return NLS.bind(Messages.CloseUp_HitsMisses, TimeText.grouped(at.get(cache.id(), HITS)), TimeText.grouped(at.get(cache.id(), MISSES)));
    }

    private void plain(Facts facts, Spots spots, String name, FieldKind kind) {
        facts.row(name, TimeText.grouped(state.get(core.id(), kind)), TimeText.grouped(earlier.get(core.id(), kind)), spots.elements(core.id(), 0, kind));
    }

    private void lines(Facts facts, List<CoreRead.Line> lines, List<CoreRead.Line> earlierLines) {
        for (CoreRead.Line line : lines) {
            long old = earlierLines.stream().filter(l -> l.key().equals(line.key())).mapToLong(CoreRead.Line::count).findFirst().orElse(0);
            facts.counted(line.what(), TimeText.grouped(line.count()), TimeText.grouped(old), line.last(), near.step(line.last()));
        }
    }

    /** Busy, with VM exits as its darker end, and idle: all of the time up to now. */
    private void bar(Pen pen, int left, int right, int y) {
        CoreUse use = now.use();
        double width = right - left;
        pen.box(left + 0.5, y + 0.5, width - 1, BAR - 1, 2, PANEL.color(), BORDER.color(), 1);
        if (use.now() > 0) {
            double busy = width * use.busy() / use.now();
            double exits = width * use.exits() / 1000 / use.now();
            pen.fill(left, y, busy, BAR, 2, SECOND_INK.color());
            pen.fill(left + busy - exits, y, exits, BAR, 2, INK.color());
        }
    }

    private void share(Pen pen, Facts facts, Spots spots, int left, String name, ToLongFunction<CoreUse> thousandths, FieldKind of) {
        boolean busy = of == BUSY_UNTIL;
        pen.box(left + 0.5, facts.y() + 4.5, 10, 10, 1, (busy ? SECOND_INK : of == CORE_EXITS ? INK : PANEL).color(), SECOND_INK.color(), 1);
        new Facts(pen, spots, left + INDENT, left + 320, facts.y()).row(name, share(now.use(), thousandths), share(before.use(), thousandths),
                spots.elements(core.id(), 0, of));
        facts.gap(Facts.ROW);
    }

    private static String share(CoreUse use, ToLongFunction<CoreUse> thousandths) {
        int permille = use.permille(thousandths.applyAsLong(use));
        return NLS.bind(Messages.Core_Share, TimeText.cycles(thousandths.applyAsLong(use)), permille / 10 + "." + permille % 10);
    }
}
