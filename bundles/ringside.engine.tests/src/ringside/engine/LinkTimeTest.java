package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.EndpointSpec;
import ringside.engine.machine.MachineSpec.NicSpec;
import ringside.engine.machine.MachineSpec.PacketsSpec;
import ringside.engine.machine.MachineSpec.TrafficSpec;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * Frames back to back on a wire, against times worked out by hand. Ethernet sends 7 bytes of preamble, a start byte and 12 bytes of
 * gap with each frame (IEEE 802.3): 20 bytes. At 3 GHz and 10 Gb/s a byte takes 2.4 cycles, at 100 Gb/s 0.24.
 */
class LinkTimeTest {
    private static final long FASTER_THAN_ANY_LINK = 1_000_000_000;

    /** Ticks at which the last bits of so many frames have arrived, sent as fast as the link takes them. */
    private static List<Long> arrivals(long bitsPerSecond, int bytes, int frames) {
        MachineSpec lab = TeachingLabs.firstPacket();
        PacketsSpec packets = new PacketsSpec("p", 0, 0, bytes, TeachingLabs.toServer(80), frames, FASTER_THAN_ANY_LINK, false, 1);
        NicSpec nic = new NicSpec("nic0", "NIC", bitsPerSecond, 8, 0, 1536, true);
        MachineSpec spec = new MachineSpec(3000, lab.placement(), 0, lab.costs(), lab.cores(), lab.llc(), nic, lab.host(), null, lab.vms(), lab.regions(),
                List.of(new EndpointSpec("client", "Client", 1, 1, bitsPerSecond, 0)), new TrafficSpec("default", 1, 0, List.of(packets), List.of()));
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        machine.run(Long.MAX_VALUE);
        Long[] arrivals = new Long[frames];
        TraceEvent event = log.event(0);
        for (int i = 1; i <= log.size(); i++) {
            event.moveTo(i);
            boolean arrives = event.kind() == EventKind.DMA_WRITE || event.kind() == EventKind.DROPPED && event.core().id() == 0;
            if (arrives) {
                arrivals[event.packet() - 1] = event.tick();
            }
        }
        log.close();
        return Arrays.asList(arrivals);
    }

    /**
     * Frame n (from 0) ends after n times frame and gap, and one frame:
     * 64 bytes at 10 Gb/s: 201.6 n + 153.6 cycles, which is a frame in 67.2 ns or 14.88 million a second; at 100 Gb/s a tenth;
     * 1500 bytes at 10 Gb/s: 3648 n + 3600; at 100 Gb/s a tenth.
     */
    @ParameterizedTest
    @CsvSource({
            "10, 64, 154 356 557 759 960, 201552",
            "100, 64, 16 36 56 76 96, 20156",
            "10, 1500, 3600 7248 10896 14544 18192, 3647952",
            "100, 1500, 360 725 1090 1455 1820, 364796" })
    void framesFollowEachOtherWithoutDrift(long gigabits, int bytes, String firstFive, long thousandth) {
        List<Long> arrivals = arrivals(gigabits * 1_000_000_000, bytes, 1000);
        List<String> first = new ArrayList<>();
        for (Long tick : arrivals.subList(0, 5)) {
            first.add(tick.toString());
        }
        assertEquals(firstFive, String.join(" ", first));
        assertEquals(thousandth, arrivals.get(999));
    }

    /** 500 frames of 201.6 cycles are 100 800 cycles, exactly 33.6 microseconds. */
    @Test
    void fiveHundredSmallFramesTakeAWholeNumberOfCycles() {
        List<Long> arrivals = arrivals(10_000_000_000L, 64, 505);
        for (int n = 0; n < 5; n++) {
            assertEquals(100_800, arrivals.get(n + 500) - arrivals.get(n), "frame " + n);
        }
    }
}
