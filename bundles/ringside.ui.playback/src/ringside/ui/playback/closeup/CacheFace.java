package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

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
import ringside.trace.time.CacheHeat;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.WayGroup;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.closeup.Spots.Spot;

/**
 * A cache: the sets that the step works on, or one that is pinned, and where the packet's lines are; or all its sets; or who evicted whom;
 * or how often its sets were used over the run.
 */
final class CacheFace implements Face {
    /** Below the switch of what is shown. */
    static final int TOP = 58;
    private static final int FILTER_LINE = 20;
    private static final int FEW_WAYS = 4;
    /** Height of a Close-up that has room for all of the sets in play and the packet's lines. */
    private static final int ROOM = 342;
    private static final int MARGIN = 16;

    private final Near near;
    private final Moment moment;
    private final ComponentInfo cache;
    private final List<WayGroup> groups;
    private final CacheLook look;
    private final HeatReader heats;
    private final CacheLines lines;
    private final List<Integer> sets;
    private final int current;
    private final int packet;
    private final int ways;
    /** The cell that was chosen on the stage; -1 where the face follows the step. */
    private final int chosen;
    private int height = ROOM;
    private int width = 352;
    private int bottom;
    private EvictionList evictions;

    /** What every face of a cache is made from. */
    record Of(Near near, ComponentInfo cache, List<WayGroup> groups, CacheLook look, HeatReader heats) {
        private StateField lines() {
            return near.moment().history().schema().field(cache.id(), FieldKind.LINE);
        }
    }

    private CacheFace(Of of, List<Integer> sets, int current, int packet, int chosen) {
        this.near = of.near;
        this.moment = near.moment();
        this.cache = of.cache;
        this.groups = of.groups;
        this.look = of.look;
        this.heats = of.heats;
        this.lines = new CacheLines(moment, cache, look.filter());
        this.sets = sets;
        this.current = current;
        this.packet = packet;
        this.ways = lines.ways();
        this.chosen = chosen;
    }

    /** The sets of the lines of the step at the playhead. */
    static CacheFace ofStep(Of of, int packet) {
        Moment moment = of.near.moment();
        TraceEvent event = moment.history().log().event(moment.event());
        StateField lines = of.lines();
        int sets = lines.length() / lines.ways();
        Set<Integer> inPlay = new LinkedHashSet<>();
        for (int k = 1; k <= event.lineCount(); k++) {
            inPlay.add((int) (event.line(k) % sets));
        }
        int current = moment.line() > 0 ? (int) (event.line(moment.line()) % sets) : -1;
        List<Integer> all = new ArrayList<>(inPlay);
        int at = current < 0 ? 0 : all.indexOf(current);
        int first = Math.max(0, Math.min(at - 1, all.size() - SetGrid.MOST_ROWS));
        return new CacheFace(of, all.subList(first, Math.min(all.size(), first + SetGrid.MOST_ROWS)), current, packet, -1);
    }

    /** The set of a cell that was chosen; the first set where none was, nor is one in play. */
    static CacheFace ofCell(Of of, int cell, int packet) {
        int set = Math.max(0, cell) / of.lines().ways();
        return new CacheFace(of, List.of(set), set, packet, cell);
    }

    private int only() {
        return current >= 0 ? current : sets.get(0);
    }

    ComponentInfo cache() {
        return cache;
    }

    /** The lines of the cache, of which a filter can be made. */
    CacheLines lines() {
        return lines;
    }

    List<WayGroup> groups() {
        return groups;
    }

    Moment moment() {
        return moment;
    }

    @Override
    public FaceKind kind() {
        return FaceKind.CACHE;
    }

    @Override
    public StageSelection place() {
        return new StageSelection(cache.path(), chosen >= 0 ? chosen : StageSelection.WHOLE);
    }

    @Override
    public String title() {
        String name = CacheName.of(moment.history().schema(), cache);
        if (look.view() != CacheLook.View.IN_PLAY) {
            return name;
        }
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
        if (look.view() != CacheLook.View.IN_PLAY) {
            return NLS.bind(Messages.Cache_Size, TimeText.grouped(lines.sets()), ways);
        }
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

    /** What the filter lets through, in words; empty without one. */
    String filterWords() {
        return look.filtered() ? NLS.bind(Messages.Cache_Filtered, new Object[] {look.filterName(), TimeText.grouped(lines.matching().length),
            TimeText.grouped(lines.valid())}) : "";
    }

    private boolean showsLines() {
        return look.view() == CacheLook.View.IN_PLAY || look.view() == CacheLook.View.ALL;
    }

    @Override
    public int head() {
        return TOP + (look.filtered() && showsLines() ? FILTER_LINE : 0);
    }

    @Override
    public int bottom() {
        return bottom;
    }

    @Override
    public void room(int wide, int high) {
        width = wide;
        height = high;
    }

    private AllSets list() {
        return new AllSets(lines, look, current >= 0 ? List.of(current) : sets, head(), height - foot());
    }

    private HeatMap heat(CacheHeat.Counts counts, int left, int right) {
        return new HeatMap(counts, look, near, left, right, TOP, height);
    }

    private HeatMap heat() {
        return heat(heats.counts(cache.id()), MARGIN, width - MARGIN);
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        bottom = height;
        switch (look.view()) {
            case IN_PLAY -> inPlay(pen, spots, left, right);
            case ALL -> list().paint(pen, spots, left, right);
            case EVICTIONS -> {
                if (evictions == null) {
                    evictions = new EvictionList(near, cache, current >= 0 ? List.of(current) : sets);
                }
                bottom = evictions.paint(pen, spots, left, right, TOP);
            }
            case HEAT -> heat(heats.counts(cache.id()), left, right).paint(pen);
            default -> throw new IllegalStateException();
        }
    }

    @Override
    public void paintHead(Pen pen, int left, int right) {
        if (head() > TOP) {
            pen.left(pen.fit(filterWords(), TextStyle.TEXT, right - left - 76), left, TOP + 14, TextStyle.TEXT, SECOND_INK.color());
            pen.right(Messages.Cache_EscClears, right, TOP + 14, TextStyle.TEXT, SECOND_INK.color());
        }
    }

    private void inPlay(Pen pen, Spots spots, int left, int right) {
        int top = head();
        if (ways > FEW_WAYS) {
            bottom = new SetList(lines, only(), groups).paint(pen, spots, left, right, top) + foot();
            return;
        }
        int below = new SetGrid(moment, lines, groups, sets, current).paint(pen, spots, left, top);
        if (packet != 0) {
            int strip = below + (sets.size() >= SetGrid.MOST_ROWS ? 2 : 8);
            new PacketStrip(moment, packet).paint(pen, left, right, strip, Math.max(strip + 78, height - foot()));
            bottom = strip + 78 + foot();
        }
    }

    /** The cell that is chosen in this cache, here or on the stage; -1 for none. */
    private int cell() {
        return look.chosen() != null && look.chosen().field().equals(lines.field()) ? look.chosen().index() : chosen;
    }

    @Override
    public int foot() {
        boolean asked = look.view() == CacheLook.View.IN_PLAY && line() >= 0 && (cell() >= 0 || height >= ROOM + AddressFoot.HEIGHT);
        return asked || look.view() == CacheLook.View.ALL ? AddressFoot.HEIGHT : 0;
    }

    /** The line whose address is told: the one that is chosen, else the one that the step is at, or its first. */
    private long line() {
        if (cell() >= 0) {
            return lines.line(cell());
        }
        TraceEvent event = moment.history().log().event(moment.event());
        return event.number() == 0 || event.lineCount() == 0 ? -1 : event.line(Math.max(1, moment.line()));
    }

    @Override
    public void paintFoot(Pen pen, int left, int right, int top) {
        String name = line() < 0 ? cell() < 0 ? "" : lines.words(cell()) : new PacketNames(moment.state()).line(line()).label();
        new AddressFoot(lines, line(), name).paint(pen, left, right, top);
    }

    @Override
    public Spot key(int keyCode) {
        return switch (look.view()) {
            case ALL -> list().key(keyCode, MARGIN, width - MARGIN);
            case HEAT -> heat().key(keyCode);
            default -> null;
        };
    }

    @Override
    public boolean wheel(int rows) {
        if (look.view() == CacheLook.View.ALL) {
            list().scroll(rows);
        }
        return look.view() == CacheLook.View.ALL;
    }

    @Override
    public Spot at(double x, double y) {
        return look.view() == CacheLook.View.HEAT ? heat().at(x, y) : null;
    }

    @Override
    public boolean hover(double x, double y) {
        return look.view() == CacheLook.View.HEAT && heat().hover(x, y);
    }

    @Override
    public boolean drag(double x, double y) {
        double share = look.view() == CacheLook.View.ALL ? list().share(x, y, width - MARGIN) : -1;
        if (share >= 0) {
            list().scrollTo(share);
        }
        return share >= 0;
    }
}
