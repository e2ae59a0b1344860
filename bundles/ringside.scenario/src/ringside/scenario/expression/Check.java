package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** Something that holds at a moment or does not. One thread. */
abstract class Check {
    abstract boolean holds(Moment moment);

    /** Whether it depends on fixed elements of the state alone, which it adds. */
    abstract boolean cells(List<Term.Cell> into);

    abstract boolean costly();

    /** What compares two numbers. */
    enum Operator {
        EQUAL, UNEQUAL, BELOW, AT_MOST, ABOVE, AT_LEAST;

        boolean holds(long left, long right) {
            return switch (this) {
                case EQUAL -> left == right;
                case UNEQUAL -> left != right;
                case BELOW -> left < right;
                case AT_MOST -> left <= right;
                case ABOVE -> left > right;
                case AT_LEAST -> left >= right;
            };
        }

        /** The same with the sides changed. */
        Operator flipped() {
            return switch (this) {
                case BELOW -> ABOVE;
                case AT_MOST -> AT_LEAST;
                case ABOVE -> BELOW;
                case AT_LEAST -> AT_MOST;
                default -> this;
            };
        }

        boolean orders() {
            return this != EQUAL && this != UNEQUAL;
        }
    }

    static Check compare(Operator operator, Term left, Term right) {
        return new Check() {
            @Override
            boolean holds(Moment moment) {
                long value = right.at(moment);
                if (value == Term.ABSENT) {
                    return false;
                }
                if (!left.many()) {
                    long of = left.at(moment);
                    return of != Term.ABSENT && operator.holds(of, value);
                }
                if (operator == Operator.UNEQUAL) {
                    return left.any(moment, v -> true) && !left.any(moment, v -> v == value);
                }
                return left.any(moment, v -> operator.holds(v, value));
            }

            @Override
            boolean cells(List<Term.Cell> into) {
                return left.cells(into) & right.cells(into);
            }

            @Override
            boolean costly() {
                return left.costly() || right.costly();
            }
        };
    }

    /** Whether one of the values of a term fulfils a predicate. */
    static Check of(Term term, LongPredicate predicate) {
        return new Check() {
            @Override
            boolean holds(Moment moment) {
                return term.any(moment, predicate);
            }

            @Override
            boolean cells(List<Term.Cell> into) {
                return term.cells(into);
            }

            @Override
            boolean costly() {
                return term.costly();
            }
        };
    }

    /** Depends on the event. */
    static Check ofEvent(boolean costly, Predicate<Moment> predicate) {
        return new Check() {
            @Override
            boolean holds(Moment moment) {
                return predicate.test(moment);
            }

            @Override
            boolean cells(List<Term.Cell> into) {
                return false;
            }

            @Override
            boolean costly() {
                return costly;
            }
        };
    }

    static Check not(Check of) {
        return new Check() {
            @Override
            boolean holds(Moment moment) {
                return !of.holds(moment);
            }

            @Override
            boolean cells(List<Term.Cell> into) {
                return of.cells(into);
            }

            @Override
            boolean costly() {
                return of.costly();
            }
        };
    }

    static Check all(List<Check> checks) {
        return many(checks, true);
    }

    static Check any(List<Check> checks) {
        return many(checks, false);
    }

    /** The cheap ones are asked first. */
    private static Check many(List<Check> checks, boolean all) {
        List<Check> ordered = new ArrayList<>(checks);
        ordered.sort((a, b) -> Boolean.compare(a.costly(), b.costly()));
        Check[] array = ordered.toArray(new Check[0]);
        return new Check() {
            @Override
            boolean holds(Moment moment) {
                for (Check check : array) {
                    if (check.holds(moment) != all) {
                        return !all;
                    }
                }
                return all;
            }

            @Override
            boolean cells(List<Term.Cell> into) {
                boolean fixed = true;
                for (Check check : array) {
                    fixed &= check.cells(into);
                }
                return fixed;
            }

            @Override
            boolean costly() {
                return array[array.length - 1].costly();
            }
        };
    }
}
