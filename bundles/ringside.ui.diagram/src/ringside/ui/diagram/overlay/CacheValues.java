package ringside.ui.diagram.overlay;

import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.history.StateView;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.LineLook;

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

    private CacheValues(Moment moment, ComponentInfo cache, StateField lines) {
        this.moment = moment;
        this.cache = cache;
        this.lines = lines;
        this.state = moment.seen();
        this.old = moment.shownEvent() > 0 ? RecentViews.at(moment.history(), moment.shownEvent() - 1, 0) : state;
        this.names = new PacketNames(state);
        this.touches = new StepTouches(moment.history(), cache, moment.shownEvent(), moment.lineNow());
        this.ways = Math.max(1, lines.ways());
        this.layer = moment.shows(Layer.CACHES);
        this.before = moment.settled() < 1 ? new CacheValues(moment.before(), cache, lines) : this;
    }

    public static CacheContents of(Moment moment, ComponentInfo cache) {
        StateField lines = moment.history().schema().field(cache.id(), FieldKind.LINE);
        return lines == null ? CacheContents.EMPTY : new CacheValues(moment, cache, lines);
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
        long word = word(set, way);
        boolean gone = !LineWord.valid(word);
        if (gone) {
            word = old.get(lines.id(), cell(set, way));
        }
        LineLook line = names.line(LineWord.line(word));
        if (!layer) {
            return line.plain(line.header() ? line.label().replaceFirst("·.*", "") : "");
        }
        return new LineLook(line.number(), line.label(), line.header(), letter(word), LineWord.dirty(word),
                touches.outcome(cell(set, way)), leaving(set, way));
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
