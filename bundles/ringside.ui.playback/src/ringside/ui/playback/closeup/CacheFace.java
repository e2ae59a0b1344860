package ringside.ui.playback.closeup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.WayGroup;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** The sets of a cache that the step works on, or one that is pinned, and where the packet's lines are. */
final class CacheFace implements Face {
    private static final int FEW_WAYS = 4;
    private static final int STRIP = 264;

    private final Moment moment;
    private final ComponentInfo cache;
    private final List<WayGroup> groups;
    private final List<Integer> sets;
    private final int current;
    private final int packet;
    private final int ways;
    private final boolean chosen;

    private CacheFace(Moment moment, ComponentInfo cache, List<WayGroup> groups, List<Integer> sets, int current, int packet,
            boolean chosen) {
        this.chosen = chosen;
        this.moment = moment;
        this.cache = cache;
        this.groups = groups;
        this.sets = sets;
        this.current = current;
        this.packet = packet;
        this.ways = moment.history().schema().field(cache.id(), FieldKind.LINE).ways();
    }

    /** The sets of the lines of the step at the playhead. */
    static CacheFace ofStep(Moment moment, ComponentInfo cache, List<WayGroup> groups, int packet) {
        TraceEvent event = moment.history().log().event(moment.event());
        StateField lines = moment.history().schema().field(cache.id(), FieldKind.LINE);
        int sets = lines.length() / lines.ways();
        Set<Integer> inPlay = new LinkedHashSet<>();
        for (int k = 1; k <= event.lineCount(); k++) {
            inPlay.add((int) (event.line(k) % sets));
        }
        int current = moment.line() > 0 ? (int) (event.line(moment.line()) % sets) : -1;
        List<Integer> all = new ArrayList<>(inPlay);
        int at = current < 0 ? 0 : all.indexOf(current);
        int first = Math.max(0, Math.min(at - 1, all.size() - SetGrid.MOST_ROWS));
        return new CacheFace(moment, cache, groups, all.subList(first, Math.min(all.size(), first + SetGrid.MOST_ROWS)), current, packet, false);
    }

    /** One set that was chosen. */
    static CacheFace ofSet(Moment moment, ComponentInfo cache, List<WayGroup> groups, int set, int packet) {
        return new CacheFace(moment, cache, groups, List.of(set), set, packet, true);
    }

    private int only() {
        return current >= 0 ? current : sets.get(0);
    }

    @Override
    public FaceKind kind() {
        return FaceKind.CACHE;
    }

    @Override
    public StageSelection place() {
        return new StageSelection(cache.path(), chosen ? sets.get(0) * ways : StageSelection.WHOLE);
    }

    @Override
    public String title() {
        String name = CacheName.of(moment.history().schema(), cache);
        int first = sets.get(0);
        int last = sets.get(sets.size() - 1);
        if (ways > FEW_WAYS || first == last) {
            return NLS.bind(Messages.CloseUp_OneSet, name, TimeText.grouped(ways > FEW_WAYS ? only() : first));
        }
        boolean row = last - first == sets.size() - 1;
        return NLS.bind(row ? Messages.CloseUp_SetsTo : Messages.CloseUp_Sets, new Object[] {name, TimeText.grouped(first), TimeText.grouped(last)});
    }

    @Override
    public String note() {
        if (ways > FEW_WAYS) {
            return NLS.bind(Messages.CloseUp_Ways, ways);
        }
        TraceEvent event = moment.history().log().event(moment.event());
        if (packet == 0 || event.number() == 0) {
            return "";
        }
        String name = new PacketNames(moment.state()).label(packet);
        boolean copies = event.kind() == EventKind.COPY || event.kind() == EventKind.DIRECT_COPY;
        int copy = new PacketPlaces(moment, packet).buffers().size();
        return copies ? NLS.bind(Messages.CloseUp_CopyLands, name, copy) : event.kind() == EventKind.DMA_WRITE ? NLS.bind(Messages.CloseUp_Lands, name) : "";
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        if (ways > FEW_WAYS) {
            new SetList(moment, cache, only(), groups).paint(pen, spots, left, right);
            return;
        }
        int below = new SetGrid(moment, cache, groups, sets, current).paint(pen, spots, left);
        if (packet != 0) {
            new PacketStrip(moment, packet).paint(pen, left, right, sets.size() >= SetGrid.MOST_ROWS ? STRIP : below + 8, 342);
        }
    }
}
