package ringside.trace.io;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.EventKind;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * The rows of an event in words that mean the same in every version: paths, labels and literals in place of numbers; no sentences,
 * no nanoseconds, no dispatch count. Fingerprints are made of these words and differences are found in them.
 */
final class RowText {
    /** Packets are called by their instance: what names them may not be known yet when they are first named. */
    private static final StateReader NO_NAMES = new StateReader() {
        @Override
        public long get(int field, int index) {
            return 0;
        }

        @Override
        public int length(StateField field) {
            return 0;
        }
    };

    private final TraceLog log;
    private final StateSchema schema;
    private final ValueText words;
    /** Causes from this event on have had so many events put in before them. */
    private final int from;
    private final int inserted;

    /** One row or cell of the event's row. */
    record Item(FirstDifference.Part part, String text) {
    }

    RowText(TraceLog log) {
        this(log, 0, 0);
    }

    /** Rows in which the events from {@code from} on have the numbers that they would have without the inserted ones. */
    RowText(TraceLog log, int from, int inserted) {
        this.from = from;
        this.inserted = inserted;
        this.log = log;
        this.schema = log.schema();
        this.words = new ValueText(schema, NO_NAMES);
    }

    /** Everything about an event, the most telling first. Event 0 is the initial state. */
    List<Item> of(TraceEvent e) {
        List<Item> out = new ArrayList<>();
        if (e.number() > 0) {
            EventKind kind = e.kind();
            out.add(new Item(FirstDifference.Part.TICK, "tick " + e.tick()));
            out.add(new Item(FirstDifference.Part.COMPONENT, name(e.component().path())));
            out.add(new Item(FirstDifference.Part.KIND, kind.label()));
            out.add(new Item(FirstDifference.Part.PACKET, e.packet() == 0 ? "no packet" : words.packet(e.packet())));
            for (int i = 0; i < e.argumentCount(); i++) {
                out.add(new Item(FirstDifference.Part.ARGUMENT, kind.argument(i).name() + " = " + words.of(kind.argument(i).type(), e.argument(i))));
            }
        }
        for (long f = e.firstFact(); f < e.endFact(); f++) {
            StateField field = schema.field(log.factField(f));
            out.add(new Item(FirstDifference.Part.FACT, field.path(log.factIndex(f)) + " = " + words.of(field, log.factValue(f))));
        }
        if (e.number() > 0) {
            out.add(new Item(FirstDifference.Part.STEP, e.chapter().label() + " at depth " + e.depth()));
            out.add(new Item(FirstDifference.Part.CAUSE, cause(e)));
            out.add(new Item(FirstDifference.Part.COST, e.cycles() + " thousandths of a cycle, task " + e.scope() + " on " + name(e.core().path())));
            for (int i = 0; i < e.chargeCount(); i++) {
                out.add(new Item(FirstDifference.Part.COST, schema.costs().get(e.chargeCost(i)) + " x " + e.chargeUnits(i) + " = " + e.chargeCycles(i)));
            }
            for (int k = 1; k <= e.lineCount(); k++) {
                out.add(new Item(FirstDifference.Part.LINE, "line " + k + " " + ValueText.address(e.line(k)) + " " + outcome(e.lineOutcome(k)) + " "
                        + e.lineCycles(k) + " after " + (e.endFactOfLine(k - 1) - e.firstFact())));
            }
        }
        return out;
    }

    private String cause(TraceEvent e) {
        StringBuilder out = new StringBuilder("because of ").append(number(e.cause()));
        for (int also : e.alsoCauses()) {
            out.append(" and ").append(number(also));
        }
        return out.toString();
    }

    private int number(int event) {
        return event >= from + inserted ? event - inserted : event;
    }

    private static String name(String path) {
        return path.isEmpty() ? "none" : path;
    }

    /** The level that served a line and what else happened to it, for example {@code LLC evicted}. */
    private static String outcome(int outcome) {
        int level = outcome & 7;
        return (level < Outcome.Level.values().length ? Outcome.level(outcome).name() : Integer.toString(level))
                + (outcome >>> 3 == 0 ? "" : " flags " + Integer.toHexString(outcome >>> 3));
    }

    /** Who did what in an event, for a heading, with the number to call it by. */
    static String heading(TraceEvent e, int number) {
        return "event " + number + (e.number() == 0 ? "" : " (" + (e.component().path() + " " + e.kind().label()).strip() + ")");
    }
}
