package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import ringside.scenario.Nanos;
import ringside.trace.ArgumentType;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.TraceEvent;

/** What an expression can ask of an event itself: its columns, and the arguments of its kind by their names. */
final class Columns {
    /** Kinds of events, then effects on caches. */
    static final Type KIND = Type.words(Stream.concat(Stream.of(EventKind.values()), Stream.of(Effect.values())).map(Enum::name).toList());
    static final Type LEVEL = Type.words(Level.values());
    static final String LEVEL_NAME = "level";
    static final String SENTENCE = "sentence";

    private static final int KINDS = EventKind.values().length;

    private final Map<String, Term> columns = new LinkedHashMap<>();

    Columns(int referenceMHz) {
        columns.put("kind", Term.column(KIND, m -> m.event.kind().ordinal()));
        columns.put("component", Term.column(Type.COMPONENT, m -> m.event.component().id()));
        columns.put("packet", Term.column(Type.PACKET, m -> m.event.packet()));
        columns.put("core", Term.column(Type.COMPONENT, m -> m.event.core().id()));
        columns.put("chapter", Term.column(Type.words(Chapter.values()), m -> m.event.chapter().ordinal()));
        columns.put("depth", Term.column(Type.NUMBER, m -> m.event.depth()));
        columns.put("cycles", Term.column(Type.THOUSANDTHS, m -> m.event.cycles()));
        columns.put("tick", Term.column(Type.NUMBER, m -> m.event.tick()));
        columns.put("time", Term.column(Type.THOUSANDTHS, m -> Nanos.thousandths(m.event.tick(), referenceMHz)));
        columns.put("event", Term.column(Type.NUMBER, m -> m.event.number()));
        columns.put("cause", Term.column(Type.NUMBER, m -> m.event.cause()));
        columns.put("task", Term.column(Type.NUMBER, m -> m.event.scope()));
        columns.put("lines", Term.column(Type.NUMBER, m -> m.event.lineCount()));
        columns.put(LEVEL_NAME, levels());
        columns.put(SENTENCE, Term.column(Type.TEXT, m -> m.event.number()));
    }

    /** Names of the columns, the most used first. */
    Map<String, Term> all() {
        return columns;
    }

    static Effect effect(long kind) {
        return kind < KINDS ? null : Effect.values()[(int) kind - KINDS];
    }

    /** The levels that served the lines of the event. */
    private static Term levels() {
        return new Term(LEVEL) {
            @Override
            long at(Moment moment) {
                return moment.event.lineCount() == 0 ? Level.NONE.ordinal() : Outcome.level(moment.event.lineOutcome(1)).ordinal();
            }

            @Override
            boolean many() {
                return true;
            }

            @Override
            boolean any(Moment moment, LongPredicate predicate) {
                int lines = moment.event.lineCount();
                for (int k = 1; k <= lines; k++) {
                    if (predicate.test(Outcome.level(moment.event.lineOutcome(k)).ordinal())) {
                        return true;
                    }
                }
                return lines == 0 && predicate.test(Level.NONE.ordinal());
            }

            @Override
            boolean cells(List<Cell> into) {
                return false;
            }
        };
    }

    /** Names of all arguments of all kinds, in the order of the kinds. */
    static List<String> argumentNames() {
        return Stream.of(EventKind.values()).flatMap(k -> k.arguments().stream()).map(EventKind.Argument::name).distinct().toList();
    }

    /** The argument with this name, once for each type that it has in some kind; empty where no kind has it. */
    static List<Term> argument(String name) {
        Map<Type, int[]> positions = new LinkedHashMap<>();
        for (EventKind kind : EventKind.values()) {
            for (int i = 0; i < kind.arguments().size(); i++) {
                ArgumentType type = kind.arguments().get(i).type();
                for (Type way : kind.arguments().get(i).name().equals(name) ? Type.of(type) : List.<Type>of()) {
                    positions.computeIfAbsent(way, t -> new int[KINDS])[kind.ordinal()] = i + 1;
                }
            }
        }
        List<Term> out = new ArrayList<>();
        positions.forEach((type, of) -> out.add(new Argument(type, of)));
        return out;
    }

    /** An argument: its position plus 1 for each kind, 0 where the kind has none. The last argument of a kind may repeat. */
    private static final class Argument extends Term {
        private final int[] positions;

        Argument(Type type, int[] positions) {
            super(type);
            this.positions = positions;
        }

        @Override
        long at(Moment moment) {
            TraceEvent event = moment.event;
            int position = event.number() == 0 ? 0 : positions[event.kind().ordinal()];
            return position == 0 || position > event.argumentCount() ? ABSENT : event.argument(position - 1);
        }

        @Override
        boolean many() {
            return true;
        }

        @Override
        boolean any(Moment moment, LongPredicate predicate) {
            TraceEvent event = moment.event;
            int position = event.number() == 0 ? 0 : positions[event.kind().ordinal()];
            if (position == 0) {
                return false;
            }
            int last = position == event.kind().arguments().size() ? event.argumentCount() : Math.min(position, event.argumentCount());
            for (int i = position; i <= last; i++) {
                if (predicate.test(event.argument(i - 1))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        boolean cells(List<Cell> into) {
            return false;
        }
    }
}
