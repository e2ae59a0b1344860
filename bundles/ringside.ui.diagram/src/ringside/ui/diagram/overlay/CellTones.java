package ringside.ui.diagram.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.LineOwners;
import ringside.trace.LineWord;
import ringside.trace.MemoryRegion;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.history.Allocations;
import ringside.trace.history.Heat;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Legend;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Tone;

/** Which fill an overlay gives each line of a cache, and what the fills mean. Of no overlay there is none. */
public abstract class CellTones {
    /** One of the fills. */
    record Kind(Tone tone, String sign, String name) {
    }

    private static final int[] HEAT_FROM = {0, 1, 2, 4, 8, 16};

    private final String title;
    private final List<Kind> kinds;

    CellTones(String title, List<Kind> kinds) {
        this.title = title;
        this.kinds = kinds;
    }

    /** For the lines of a cache as a state has them; null where the overlay leaves them to their packets. */
    static CellTones of(Overlay overlay, Groups groups, StateHistory history, StateView state, ComponentInfo cache) {
        return switch (overlay) {
            case PACKET -> null;
            case VM -> new Owners(state);
            case CLASS -> new Classes(groups, history, state, cache);
            case STATE -> new States();
            case HEAT -> new Touched(history.heat().at(state.event(), state.line()), history.schema().field(cache.id(), FieldKind.LINE));
        };
    }

    /** Which of the fills a line has. */
    abstract int of(int cell, long word);

    final List<Tone> tones() {
        return kinds.stream().map(Kind::tone).toList();
    }

    /** What it says of one line, in words. */
    String words(int cell, long word) {
        return kinds.get(of(cell, word)).name();
    }

    /** Whether it says something to know how many lines have each fill. */
    boolean counted() {
        return true;
    }

    /** The legend, with how many lines have each fill. */
    final Legend legend(long[] counts) {
        List<Legend.Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            rows.add(new Legend.Row(kinds.get(i).tone(), kinds.get(i).sign(), kinds.get(i).name(), counted() ? counts[i] : -1));
        }
        return new Legend(title, rows);
    }

    /** Whose memory a line is. */
    private static final class Owners extends CellTones {
        private final LineOwners owners;
        private final int[] kindOf;
        private final int other;
        private MemoryRegion last;
        private int lastKind;

        Owners(StateView state) {
            this(state, state.schema(), kinds(state.schema()));
        }

        private Owners(StateView state, StateSchema schema, List<Kind> kinds) {
            super(Texts.overlayVm, kinds);
            owners = new LineOwners(schema, state);
            other = kinds.size() - 1;
            kindOf = new int[schema.components().size()];
            int next = 0;
            for (ComponentInfo component : schema.components()) {
                kindOf[component.id()] = switch (component.kind()) {
                    case VM -> next++;
                    case NIC -> other - 1;
                    default -> other;
                };
            }
        }

        private static List<Kind> kinds(StateSchema schema) {
            List<Kind> kinds = new ArrayList<>();
            for (ComponentInfo component : schema.components()) {
                if (component.kind() == ComponentKind.VM) {
                    String label = component.label();
                    String sign = label.replaceFirst("^\\D+(?=\\d+$)", "");
                    kinds.add(new Kind(Tone.group(kinds.size()), sign, label));
                }
            }
            kinds.add(new Kind(Tone.NONE, Texts.overlayHost, Texts.overlayHost));
            kinds.add(new Kind(new Tone(Theme.Role.RING_MEMORY, 1), Texts.overlayShared, Texts.overlayShared));
            return kinds;
        }

        @Override
        int of(int cell, long word) {
            MemoryRegion region = owners.region(LineWord.line(word));
            if (region != last) {
                last = region;
                lastKind = kindOf[owners.owner(LineWord.line(word)).id()];
            }
            return lastKind;
        }
    }

    /** Under which mask a line got its way; in a private cache that of its core. */
    private static final class Classes extends CellTones {
        private final Groups groups;
        private final StateSchema schema;
        private final Allocations.At allocated;
        private final int core;
        private final Map<Integer, Integer> kindOf = new HashMap<>();

        Classes(Groups groups, StateHistory history, StateView state, ComponentInfo cache) {
            super(Texts.overlayClass, kinds(groups));
            this.groups = groups;
            schema = history.schema();
            core = schema.component(cache.parent()).kind() == ComponentKind.CORE ? cache.parent() : 0;
            allocated = core != 0 ? null : history.allocations(cache.id()).at(state.event(), state.line());
        }

        private static List<Kind> kinds(Groups groups) {
            List<Kind> kinds = new ArrayList<>();
            kinds.add(new Kind(Tone.group(0), Texts.ioWays, Texts.ioWays));
            kinds.add(new Kind(Tone.group(1), Texts.overlayCopies, Texts.overlayCopies));
            for (int number : groups.classes()) {
                kinds.add(new Kind(Tone.group(kinds.size()), Integer.toString(number), NLS.bind(Texts.overlayClassNumber, number)));
            }
            kinds.add(new Kind(Tone.NONE, Texts.overlayNoClass, Texts.overlayNoClass));
            return kinds;
        }

        @Override
        int of(int cell, long word) {
            int by = core != 0 ? core : allocated.by(cell);
            return by == Allocations.IO ? 0 : by == Allocations.COPY ? 1 : kindOf.computeIfAbsent(by, this::kind);
        }

        private int kind(int by) {
            int at = groups.classOf().getOrDefault(schema.component(by).elementId(), groups.classes().size());
            return Groups.BEFORE_CLASSES + at;
        }
    }

    /** The coherence state, or that a core has a newer copy. */
    private static final class States extends CellTones {
        States() {
            super(Texts.overlayState, List.of(new Kind(Tone.group(1), "M", NLS.bind(Texts.overlayLetter, "M", Texts.spokenModified.toLowerCase(Locale.ROOT))),
                    new Kind(Tone.group(0), "E", NLS.bind(Texts.overlayLetter, "E", Texts.spokenExclusive.toLowerCase(Locale.ROOT))),
                    new Kind(Tone.group(2), "S", NLS.bind(Texts.overlayLetter, "S", Texts.spokenShared.toLowerCase(Locale.ROOT))),
                    new Kind(Tone.NONE, "c", Texts.overlayNewer)));
        }

        @Override
        int of(int cell, long word) {
            if (LineWord.owner(word) != 0) {
                return 3;
            }
            return switch (LineWord.state(word)) {
                case M -> 0;
                case E -> 1;
                default -> 2;
            };
        }
    }

    /** How often a cell was touched lately. */
    private static final class Touched extends CellTones {
        private final Heat.At heat;
        private final StateField lines;

        Touched(Heat.At heat, StateField lines) {
            super(NLS.bind(Texts.overlayHeat, Numbers.grouped(Heat.WINDOW)), kinds());
            this.heat = heat;
            this.lines = lines;
        }

        private static List<Kind> kinds() {
            List<Kind> kinds = new ArrayList<>();
            for (int step = 0; step < HEAT_FROM.length; step++) {
                int from = HEAT_FROM[step];
                boolean last = step + 1 == HEAT_FROM.length;
                int to = last ? from : HEAT_FROM[step + 1] - 1;
                String range = last ? from + "+" : to == from ? Integer.toString(from) : from + "–" + to;
                kinds.add(new Kind(Tone.heat(step), range, range));
            }
            return kinds;
        }

        @Override
        int of(int cell, long word) {
            return step(heat.count(lines, cell));
        }

        @Override
        boolean counted() {
            return false;
        }

        @Override
        String words(int cell, long word) {
            return touches(heat.count(lines, cell));
        }
    }

    /** How many touches, in words. */
    static String touches(int count) {
        return NLS.bind(count == 1 ? Texts.overlayTouchedOnce : Texts.overlayTouched, Numbers.grouped(count));
    }

    /** The step of the scale that a number of touches belongs to. */
    static int step(int touches) {
        int step = 0;
        while (step + 1 < HEAT_FROM.length && touches >= HEAT_FROM[step + 1]) {
            step++;
        }
        return step;
    }
}
