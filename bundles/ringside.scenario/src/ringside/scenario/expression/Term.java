package ringside.scenario.expression;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;
import ringside.trace.StateField;

/** A value at a moment. May keep what it read last; one thread. */
abstract class Term {
    /** An event without such an argument, a packet where there is none: no comparison with it holds. */
    static final long ABSENT = Long.MIN_VALUE;

    private final Type type;

    Term(Type type) {
        this.type = type;
    }

    final Type type() {
        return type;
    }

    abstract long at(Moment moment);

    /** Whether it may have several values at a moment; then {@link #any} is what to ask. */
    boolean many() {
        return false;
    }

    /** Whether one of the values fulfils the predicate. */
    boolean any(Moment moment, LongPredicate predicate) {
        long value = at(moment);
        return value != ABSENT && predicate.test(value);
    }

    /** Whether the value is that of fixed elements of the state, which it adds; else it depends on the event. */
    abstract boolean cells(List<Cell> into);

    /** Whether to ask it late, because it has to look something up. */
    boolean costly() {
        return true;
    }

    static Term constant(Type type, long value) {
        return new Term(type) {
            @Override
            long at(Moment moment) {
                return value;
            }

            @Override
            boolean cells(List<Cell> into) {
                return true;
            }

            @Override
            boolean costly() {
                return false;
            }
        };
    }

    /** Read from the columns of the event. */
    static Term column(Type type, ToLongFunction<Moment> read) {
        return new Term(type) {
            @Override
            long at(Moment moment) {
                return read.applyAsLong(moment);
            }

            @Override
            boolean cells(List<Cell> into) {
                return false;
            }

            @Override
            boolean costly() {
                return false;
            }
        };
    }

    /** Computed from other terms; absent where one of them is. */
    static Term of(Type type, List<Term> from, java.util.function.ToLongBiFunction<long[], Moment> compute) {
        long[] values = new long[from.size()];
        return new Term(type) {
            @Override
            long at(Moment moment) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = from.get(i).at(moment);
                    if (values[i] == ABSENT) {
                        return ABSENT;
                    }
                }
                return compute.applyAsLong(values, moment);
            }

            @Override
            boolean cells(List<Cell> into) {
                boolean fixed = true;
                for (Term term : from) {
                    fixed &= term.cells(into);
                }
                return fixed;
            }

            @Override
            boolean costly() {
                return from.stream().anyMatch(Term::costly);
            }
        };
    }

    /** An element of the state. Remembers between which assignments it keeps its value. */
    static final class Cell extends Term {
        final int field;
        final int index;
        private long value;
        private long from;
        private long to = -1;

        Cell(Type type, StateField field, int index) {
            super(type);
            this.field = field.id();
            this.index = index;
        }

        @Override
        long at(Moment moment) {
            long position = moment.position;
            if (position < from || position > to) {
                long end = moment.log.firstFactOf(moment.log.size() + 1);
                long last = moment.history.lastWriter(field, index, position);
                long next = moment.history.nextWriter(field, index, position);
                value = last < 0 ? 0 : moment.log.factValue(last);
                from = last + 1;
                to = next < 0 ? Math.max(position, end) : next;
            }
            return value;
        }

        @Override
        boolean cells(List<Cell> into) {
            into.add(this);
            return true;
        }
    }

    /** A field of the packet that the event is about. */
    static Term ofPacket(Type type, StateField field) {
        return new Term(type) {
            @Override
            long at(Moment moment) {
                int packet = moment.event.packet();
                if (packet == 0) {
                    return ABSENT;
                }
                long fact = moment.history.lastWriter(field.id(), packet, moment.position);
                return fact < 0 ? 0 : moment.log.factValue(fact);
            }

            @Override
            boolean cells(List<Cell> into) {
                return false;
            }
        };
    }
}
