package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.PacketsSpec;
import ringside.engine.machine.MachineSpec.QueueSpec;
import ringside.engine.machine.MachineSpec.TrafficSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.trace.EventKind;
import ringside.trace.MemoryRegion;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * The lines that a split virtqueue touches, against the structures of the virtio specification (split-ring.tex), worked out by hand:
 *
 * <pre>
 * virtq_desc  { le64 addr; le32 len; le16 flags; le16 next; }                         16 bytes: descriptor i at 16 i
 * virtq_avail { le16 flags; le16 idx; le16 ring[Q]; le16 used_event; }                flags 0, idx 2, ring[i] at 4 + 2 i
 * virtq_used  { le16 flags; le16 idx; { le32 id; le32 len; } ring[Q]; le16 avail_event; }  ring[i].id at 4 + 8 i, len at 8 + 8 i
 * </pre>
 */
class SplitRingLayoutTest {
    /** Bytes 16 Q, 6 + 2 Q and 6 + 8 Q, each in whole lines. */
    @ParameterizedTest
    @CsvSource({ "1, 3", "4, 3", "8, 5", "32, 15", "256, 106", "32768, 13314" })
    void linesOfARing(int size, long lines) {
        assertEquals(lines, SplitVirtqueue.lines(size));
    }

    private static MachineSpec lab(int ringSize, int packets) {
        MachineSpec lab = TeachingLabs.firstPacket();
        VmSpec vm = lab.vms().get(0);
        QueueSpec rx = vm.rx();
        QueueSpec sized = new QueueSpec(rx.id(), ringSize, rx.bufferBytes(), rx.notification(), 0, 0, rx.refill(), rx.full(), 0, -1);
        VmSpec with = new VmSpec(vm.id(), vm.name(), vm.core(), vm.mac(), vm.groups(), sized, vm.tx(), vm.driver(), vm.budget(), vm.injection(),
                vm.privateBytes(), vm.function(), vm.transfer());
        PacketsSpec one = lab.traffic().packets().get(0);
        PacketsSpec series = new PacketsSpec(one.id(), 0, 0, 64, one.header(), packets, 100_000, false, 1);
        return new MachineSpec(lab.referenceMHz(), lab.placement(), 0, lab.costs(), lab.cores(), lab.llc(), lab.nic(), lab.host(), null, List.of(with),
                lab.regions(), lab.endpoints(), new TrafficSpec("default", 1, 0, List.of(series), List.of()));
    }

    /** Lines of the events of a kind, counted from the ring's first line, one text an event. */
    private static List<String> lines(TraceLog log, EventKind kind) {
        long base = -1;
        for (MemoryRegion region : log.schema().memory().regions()) {
            if (region.name().equals("vm1.rx")) {
                base = region.firstLine();
            }
        }
        List<String> found = new ArrayList<>();
        TraceEvent event = log.event(0);
        for (int i = 1; i <= log.size(); i++) {
            event.moveTo(i);
            if (event.kind() == kind) {
                StringBuilder text = new StringBuilder();
                for (int k = 1; k <= event.lineCount(); k++) {
                    text.append(k == 1 ? "" : " ").append(event.line(k) - base);
                }
                found.add(text.toString());
            }
        }
        return found;
    }

    private static TraceLog run(MachineSpec spec) {
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        machine.run(Long.MAX_VALUE);
        assertEquals(List.of(), machine.violations());
        return log;
    }

    /**
     * Ring of 8: descriptors on lines 0 and 1 (four a line), the available ring on line 2, the used ring on 3 and 4.
     * used.ring[7] is at bytes 60 to 67: its id ends line 3, its len begins line 4.
     */
    @Test
    void ringOfEight() {
        TraceLog log = run(lab(8, 9));
        assertEquals(List.of("2 2 0", "2 2 0", "2 2 0", "2 2 0", "2 2 1", "2 2 1", "2 2 1", "2 2 1", "2 2 0"), lines(log, EventKind.TAKE_BUFFER));
        assertEquals(List.of("3 3", "3 3", "3 3", "3 3", "3 3", "3 3", "3 3", "3 4 3", "3 3"), lines(log, EventKind.PUBLISH));
        assertEquals(List.of("3 3", "3 3", "3 3", "3 3", "3 3", "3 3", "3 3", "3 3 4", "3 3"), lines(log, EventKind.READ_RING));
        log.close();
    }

    /**
     * Ring of 256: descriptors on lines 0 to 63, the available ring on 64 to 72 (518 bytes), the used ring on 73 to 105 (2054 bytes).
     * avail.ring[29] ends the first line of its ring, [30] begins the second. Of the used ring's elements 7, 15, 23 and 31 lie across
     * two lines: bytes 60 to 67, 124 to 131, 188 to 195, 252 to 259.
     */
    @Test
    void ringOfTwoHundredAndFiftySix() {
        TraceLog log = run(lab(256, 33));
        List<String> takes = lines(log, EventKind.TAKE_BUFFER);
        assertEquals("64 64 0", takes.get(0));
        assertEquals("64 64 1", takes.get(4));
        assertEquals("64 64 7", takes.get(29));
        assertEquals("64 65 7", takes.get(30));
        assertEquals("64 65 8", takes.get(32));
        List<String> publishes = lines(log, EventKind.PUBLISH);
        assertEquals("73 73", publishes.get(6));
        assertEquals("73 74 73", publishes.get(7));
        assertEquals("74 73", publishes.get(8));
        assertEquals("74 75 73", publishes.get(15));
        assertEquals("75 76 73", publishes.get(23));
        assertEquals("76 77 73", publishes.get(31));
        assertEquals("77 73", publishes.get(32));
        assertEquals("73 76 77", lines(log, EventKind.READ_RING).get(31));
        log.close();
    }
}
