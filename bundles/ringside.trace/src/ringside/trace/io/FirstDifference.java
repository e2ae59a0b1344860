package ringside.trace.io;

import java.util.List;
import java.util.Optional;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * The first event at which two traces differ, and in what. Traces are compared in names, so that runs of different labs, or of
 * different versions, can be compared. Two traces without a difference have the same {@link Fingerprint}.
 *
 * @param event       its number; 0 where the initial states differ already
 * @param part        what differs first
 * @param expected    what the first trace says, empty where it says nothing
 * @param actual      what the second trace says, empty where it says nothing
 * @param description all of it in one line
 */
public record FirstDifference(int event, Part part, String expected, String actual, String description) {

    /** What may differ, the most telling first. */
    public enum Part {
        /** One trace is shorter. */
        END, TICK, COMPONENT, KIND, PACKET, ARGUMENT, FACT,
        /** Chapter and depth. */
        STEP, CAUSE,
        /** Cycles, charges, task and core. */
        COST,
        /** Address, outcome and cycles of a line of a burst. */
        LINE
    }

    /** Compares all events. */
    public static Optional<FirstDifference> between(TraceLog expected, TraceLog actual) {
        return between(expected, actual, 0);
    }

    /** Compares the events from {@code from} on; a branch need not compare what it shares. */
    public static Optional<FirstDifference> between(TraceLog expected, TraceLog actual, int from) {
        return between(expected, actual, from, 0);
    }

    /**
     * Compares a run with a branch of it that has {@code inserted} further events, those of commands, right after the {@code shared}
     * first ones: event n of the run beyond these with event n + inserted of the branch. What differs is told with the number that it has
     * in the run.
     */
    public static Optional<FirstDifference> ofBranch(TraceLog run, TraceLog branch, int shared, int inserted) {
        return between(run, branch, shared + 1, inserted);
    }

    private static Optional<FirstDifference> between(TraceLog expected, TraceLog actual, int from, int inserted) {
        int sizeE = expected.size();
        int sizeA = actual.size() - inserted;
        RowText rowsE = new RowText(expected);
        RowText rowsA = new RowText(actual, from, inserted);
        TraceEvent e = expected.event(0);
        TraceEvent a = actual.event(0);
        for (int event = from; event <= Math.min(sizeE, sizeA); event++) {
            List<RowText.Item> itemsE = rowsE.of(e.moveTo(event));
            List<RowText.Item> itemsA = rowsA.of(a.moveTo(event + inserted));
            if (!itemsE.equals(itemsA)) {
                return Optional.of(within(event, RowText.heading(a, event), itemsE, itemsA));
            }
        }
        if (sizeE == sizeA) {
            return Optional.empty();
        }
        boolean missing = sizeA < sizeE;
        int event = Math.min(sizeE, sizeA) + 1;
        String heading = RowText.heading(missing ? e.moveTo(event) : a.moveTo(event + inserted), event);
        return Optional.of(new FirstDifference(event, Part.END, missing ? heading : "", missing ? "" : heading,
                heading + (missing ? " is missing" : " is new: " + sizeE + " were expected")));
    }

    /** The element of state that differs first, by its path; empty where it is something of the event itself. */
    public String element() {
        String fact = expected.isEmpty() ? actual : expected;
        return part == Part.FACT ? fact.substring(0, fact.indexOf(" = ")) : "";
    }

    private static FirstDifference within(int event, String heading, List<RowText.Item> expected, List<RowText.Item> actual) {
        int i = 0;
        while (i < expected.size() && i < actual.size() && expected.get(i).equals(actual.get(i))) {
            i++;
        }
        RowText.Item e = i < expected.size() ? expected.get(i) : null;
        RowText.Item n = i < actual.size() ? actual.get(i) : null;
        // Where one has more rows of a kind than the other, the row is new or missing; the next one's kind tells.
        if (e != null && n != null && e.part() != n.part()) {
            boolean isNew = n.part().compareTo(e.part()) < 0;
            e = isNew ? null : e;
            n = isNew ? n : null;
        }
        String was = e == null ? "" : e.text();
        String is = n == null ? "" : n.text();
        String what = e == null ? is + " is new" : n == null ? was + " is missing" : is + " instead of " + was;
        return new FirstDifference(event, e == null ? n.part() : e.part(), was, is, heading + ": " + what);
    }
}
