package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.model.LabSetting;
import ringside.model.lab.Lab;
import ringside.trace.EventKind;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.TraceEvent;

/** The numbers that the pages of samples 07, 08 and 09 give. */
class HostSamplesTest {
    private static ScenarioRun run(String sample, String... settings) {
        Lab lab = Samples.lab(sample);
        for (String setting : settings) {
            LabSetting.parse(setting).apply(lab);
        }
        return Samples.run(lab, RunOptions.DEFAULT);
    }

    private static List<TraceEvent> events(ScenarioRun run, EventKind kind) {
        List<TraceEvent> found = new ArrayList<>();
        for (int n = 1; n <= run.log().size(); n++) {
            if (run.log().event(n).kind() == kind) {
                found.add(run.log().event(n));
            }
        }
        return found;
    }

    private static List<Long> cycles(ScenarioRun run, EventKind kind) {
        return events(run, kind).stream().map(TraceEvent::cycles).toList();
    }

    private static List<Long> latencies(ScenarioRun run) {
        return events(run, EventKind.DELIVERED).stream().map(e -> e.argument("latency")).toList();
    }

    private static List<String> lostAt(ScenarioRun run) {
        return events(run, EventKind.DROPPED).stream().map(e -> "p" + e.packet() + " " + run.log().schema().component((int) e.argument("at")).path()).toList();
    }

    /** Lines of the guest's buffer that a copy put into the last level cache. */
    private static long allocated(TraceEvent copy) {
        long n = 0;
        for (int k = 1; k <= copy.lineCount(); k++) {
            n += Outcome.has(copy.lineOutcome(k), Outcome.ALLOCATED) ? 1 : 0;
        }
        return n;
    }

    private static void portion(String mode, long lines, List<Long> reads, List<Long> latencies) {
        ScenarioRun run = run("07-header-only", "host.portionMode=" + mode);
        for (TraceEvent copy : events(run, EventKind.COPY)) {
            assertEquals(lines, allocated(copy), mode);
            assertEquals(8, copy.lineCount(), "the whole packet is copied");
        }
        assertEquals(reads, cycles(run, EventKind.READ_PACKET), mode);
        assertEquals(latencies, latencies(run), mode);
        TraceEvent sent = events(run, EventKind.DMA_READ).get(0);
        long fromMemory = java.util.stream.IntStream.rangeClosed(1, sent.lineCount())
                .filter(k -> run.log().schema().memory().bufferOf(sent.line(k)) != 0 && Outcome.level(sent.lineOutcome(k)) == Level.DRAM).count();
        assertEquals(8 - lines, fromMemory, "p1's payload leaves from memory");
    }

    @Test
    void aRouterNeedsTheHeaderAnInspectorPaysForTheRest() {
        portion("HEADER_ONLY", 1, List.of(50_000L, 522_500L), List.of(109_514L, 109_795L));
        portion("N_BYTES", 4, List.of(50_000L, 357_500L), List.of(109_514L, 109_630L));
        portion("WHOLE", 8, List.of(50_000L, 137_500L), List.of(109_514L, 109_410L));
    }

    @Test
    void whatAFetchHidesDependsOnTheWorkInBetween() {
        ScenarioRun demand = run("08-fetch-or-demand", "host.fetchMode=DEMAND");
        assertEquals(List.of(270_000L, 270_000L, 270_000L), cycles(demand, EventKind.CLASSIFY));
        assertEquals(List.of(206_500L, 206_500L), cycles(demand, EventKind.COPY));
        ScenarioRun fetch = run("08-fetch-or-demand");
        assertEquals(List.of(4_000L, 4_000L, 4_000L), cycles(fetch, EventKind.FETCH));
        assertEquals(List.of(266_000L, 266_000L, 266_000L), cycles(fetch, EventKind.CLASSIFY));
        assertEquals(List.of(544_000L, 12_000L), cycles(fetch, EventKind.TAKE_BUFFER));
        assertEquals(List.of(41_500L, 190_500L), cycles(fetch, EventKind.COPY));
        assertEquals(List.of("p3 vm1.rx"), lostAt(fetch));
        assertEquals(12, fetch.summary().host().fetched());
        assertEquals(3, fetch.summary().host().uselessFetches());
        assertEquals(0, demand.summary().host().fetched());
    }

    @Test
    void theOtherMeaningsOfAFetch() {
        ScenarioRun guest = run("08-fetch-or-demand", "host.fetchMode=GUEST_PREFETCH");
        assertEquals(List.of(8_000L), cycles(guest, EventKind.PREFETCH));
        assertEquals(List.of(87_500L, 7_000L), cycles(guest, EventKind.READ_PACKET));
        assertEquals(List.of(64_500L, 64_500L), cycles(run("08-fetch-or-demand", "host.fetchMode=NEXT_LINE_PREFETCH"), EventKind.READ_PACKET));
        ScenarioRun with = run("08-fetch-or-demand", "nic0.directCacheAccess=true");
        assertEquals(0, with.summary().host().fetched());
        assertTrue(with.explainer().sentence(events(with, EventKind.FETCH).get(0).number()).endsWith("all 4 lines are there."));
    }

    private static void full(String policy, int size, List<String> lost, String nanos, long held, long retries) {
        ScenarioRun run = run("09-full-ring", "vm1.rx.fullPolicy=" + policy, "vm1.rx.size=" + size);
        assertEquals(lost, lostAt(run), policy + " " + size);
        Latency of = run.summary().latency();
        assertEquals(nanos, of.min() + " " + of.mean() + " " + of.max(), policy + " " + size);
        assertEquals(held, run.summary().host().held());
        assertEquals(retries, run.summary().host().retries());
        List<Integer> order = events(run, EventKind.DELIVERED).stream().map(TraceEvent::packet).toList();
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void dropHoldBackOrTryAgain() {
        full("DROP", 2, List.of("p3 vm1.rx", "p4 vm1.rx", "p6 vm1.rx", "p8 vm1.rx"), "3532.333 3886.500 4587.333", 0, 0);
        full("BACKPRESSURE", 2, List.of("p7 nic0.rx", "p8 nic0.rx"), "3532.333 6217.944 8922.667", 4, 0);
        full("RETRY_N", 2, List.of("p3 vm1.rx", "p5 vm1.rx", "p7 vm1.rx"), "3532.333 4477.000 4839.000", 0, 45);
        full("DROP", 8, List.of(), "3532.333 7241.583 10930.333", 0, 0);
    }
}
