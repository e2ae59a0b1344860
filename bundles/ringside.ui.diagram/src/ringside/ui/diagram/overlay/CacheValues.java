package ringside.ui.diagram.overlay;

import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.history.StateView;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.Legend;
import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.figures.Tone;

/** The contents of one cache at a moment, read from the state while the figure paints. */
public final class CacheValues implements CacheContents {
    private final Moment moment;
    private final ComponentInfo cache;
    private final StateField lines;
    private final StateView state;
    private final StateView old;
    private final PacketNames names;
    private final StepTouches touches;
    private final int ways;
    private final boolean layer;
    private final CacheContents before;
    /** Null where every line has the hue of its packet. */
    private final CellTones tones;
    private final List<Tone> colours;
    /** Of a kind, its place among the colours: the sixteenth machine looks like the first. */
    private final int[] toneOf;
    /** One more than the kind of each cell that was asked for; 0 for the others. */
    private final short[] kinds;

    private CacheValues(Moment moment, ComponentInfo cache, StateField lines, Groups groups) {
        this.moment = moment;
        this.cache = cache;
        this.lines = lines;
        this.state = moment.seen();
        this.old = moment.shownEvent() > 0 ? RecentViews.at(moment.history(), moment.shownEvent() - 1, 0) : state;
        this.names = new PacketNames(state);
        this.touches = new StepTouches(moment.history(), cache, moment.shownEvent(), moment.lineNow());
        this.ways = Math.max(1, lines.ways());
        this.layer = moment.shows(Layer.CACHES);
        this.tones = CellTones.of(moment.overlay(), groups, moment.history(), state, cache);
        this.colours = tones == null ? List.of() : tones.tones().stream().distinct().toList();
        this.toneOf = tones == null ? null : tones.tones().stream().mapToInt(colours::indexOf).toArray();
        this.kinds = tones == null ? null : new short[lines.length()];
        this.before = moment.settled() < 1 ? new CacheValues(moment.before(), cache, lines, groups) : this;
    }

    /** Of a lab without classes of service. */
    public static CacheContents of(Moment moment, ComponentInfo cache) {
        return of(moment, cache, Groups.NONE);
    }

    /** @param groups what the lab says of the groups that overlays tell apart */
    public static CacheContents of(Moment moment, ComponentInfo cache, Groups groups) {
        StateField lines = moment.history().schema().field(cache.id(), FieldKind.LINE);
        return lines == null ? CacheContents.EMPTY : new CacheValues(moment, cache, lines, groups);
    }

    /** What the fills mean, with how many lines have each. */
    public static Legend legend(CacheContents contents) {
        if (!(contents instanceof CacheValues values) || values.tones == null) {
            return Legend.NONE;
        }
        long[] counts = new long[values.tones.tones().size()];
        for (int cell = values.state.next(values.lines, 0); cell >= 0; cell = values.state.next(values.lines, cell + 1)) {
            if (LineWord.valid(values.state.get(values.lines.id(), cell))) {
                counts[values.kind(cell)]++;
            }
        }
        return values.tones.legend(counts);
    }

    /** Which of the overlay's kinds a cell has; of a line that goes in this step, that of before. */
    private int kind(int cell) {
        if (kinds[cell] == 0) {
            kinds[cell] = (short) (tones.of(cell, wordShown(cell)) + 1);
        }
        return kinds[cell] - 1;
    }

    @Override
    public List<Tone> tones() {
        return tones == null ? CacheContents.super.tones() : colours;
    }

    @Override
    public int tone(int set, int way) {
        return tones == null ? 0 : toneOf[kind(cell(set, way))];
    }

    @Override
    public boolean lettered() {
        return moment.overlay() == Overlay.STATE;
    }

    /** The word of a cell; where its line goes in this step, that of before. */
    private long wordShown(int cell) {
        long word = state.get(lines.id(), cell);
        return LineWord.valid(word) ? word : old.get(lines.id(), cell);
    }

    @Override
    public CacheContents before() {
        return before;
    }

    @Override
    public double settled() {
        return moment.settled();
    }

    private int cell(int set, int way) {
        return set * ways + way;
    }

    private long word(int set, int way) {
        return state.get(lines.id(), cell(set, way));
    }

    @Override
    public boolean filled(int set, int way) {
        return LineWord.valid(word(set, way)) || leaving(set, way);
    }

    @Override
    public LineLook look(int set, int way) {
        long word = wordShown(cell(set, way));
        LineLook line = names.line(LineWord.line(word));
        if (tones != null) {
            line = line.toned(colours.get(tone(set, way)));
        }
        if (!layer) {
            LineLook plain = line.plain(line.header() ? line.label().replaceFirst("·.*", "") : "");
            return lettered() ? plain.with(letter(word), false, LineLook.Outcome.NONE, false) : plain;
        }
        return line.with(letter(word), LineWord.dirty(word), touches.outcome(cell(set, way)), leaving(set, way));
    }

    /** The coherence state, or the core that holds a newer copy. */
    private String letter(long word) {
        int owner = LineWord.owner(word);
        return owner == 0 ? LineWord.state(word).name() : "c" + coreNumber(owner);
    }

    private int coreNumber(int component) {
        int number = 0;
        for (int id = 1; id < component; id++) {
            if (state.schema().component(id).kind() == ComponentKind.CORE) {
                number++;
            }
        }
        return number;
    }

    @Override
    public boolean toCome(int set, int way) {
        return layer && (touches.toCome(cell(set, way)) || moment.moving() && touches.made(cell(set, way)));
    }

    @Override
    public boolean inPlay(int set) {
        return layer && touches.inPlay(set);
    }

    @Override
    public boolean changed(int set, int way) {
        return layer && !moment.moving() && touches.made(cell(set, way))
                || moment.changed().contains(new StageSelection(cache.path(), cell(set, way)));
    }

    /** A line that goes without another taking its place stays readable for this step; one that makes room, while that one comes. */
    @Override
    public boolean leaving(int set, int way) {
        int cell = cell(set, way);
        return layer && touches.left(cell) && (moment.moving() || !LineWord.valid(state.get(lines.id(), cell)));
    }
}
