package ringside.trace.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.trace.Chapter;
import ringside.trace.CoreState;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.MemoryMap;
import ringside.trace.MemoryRegion;
import ringside.trace.RandomRun;
import ringside.trace.SmallMachine;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.io.TraceFormatException.Reason;

class TraceFileTest {

    private static byte[] written(TraceLog log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TraceWriter.write(log, out);
        return out.toByteArray();
    }

    private static TraceLog read(byte[] file) throws IOException {
        return TraceReader.read("lesson.trace", new ByteArrayInputStream(file), TraceLog.DEFAULT_BUDGET);
    }

    private static TraceFormatException refused(byte[] file) {
        return assertThrows(TraceFormatException.class, () -> read(file));
    }

    @Test
    void aTraceSurvivesARoundTrip() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            RandomRun run = new RandomRun(seed).write(seed % 30);
            byte[] file = written(run.log);
            TraceLog back = read(file);
            assertEquals(run.log.size(), back.size());
            for (int e = 1; e <= back.size(); e++) {
                run.check(back, e);
                for (int k = 0; k <= back.event(e).lineCount(); k++) {
                    assertEquals(run.state(e, k), run.state(new StateHistory(back).at(e, k)));
                }
            }
            assertEquals(run.state(0, 0), run.state(new StateHistory(back).at(0)));
            assertEquals(Fingerprint.of(run.log), Fingerprint.of(back));
            assertTrue(Arrays.equals(file, written(back)), "written again it is the same, byte for byte");
        }
    }

    @Test
    void blocksFollowEachOtherWhateverTheirSize(@TempDir Path folder) throws IOException {
        RandomRun run = new RandomRun(3).write(20_000);
        run.log.markComplete();
        Path file = folder.resolve("run.trace");
        Files.writeString(file, "an older one");
        TraceWriter.write(run.log, file);
        assertEquals(List.of(file), Files.list(folder).toList(), "nothing else is left there");
        TraceLog back = TraceReader.read(file);
        assertTrue(back.complete());
        assertEquals(20_000, back.size());
        for (int e = 1; e <= back.size(); e += 7) {
            run.check(back, e);
        }
        assertEquals(Fingerprint.of(run.log), Fingerprint.of(back));
        assertTrue(Files.size(file) < run.log.bytes() / 2, () -> "packed");
    }

    /** The file stops in the middle until its beginning has been looked at: what is asked for then can be there only by growing. */
    @Test
    void theBeginningIsThereBeforeTheEndIsRead() throws Exception {
        RandomRun run = new RandomRun(3).write(40_000);
        byte[] file = written(run.log);
        AtomicReference<TraceLog> growing = new AtomicReference<>();
        AtomicInteger seen = new AtomicInteger();
        InputStream looked = new ByteArrayInputStream(file) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                TraceLog log = growing.get();
                if (log != null && log.size() > 0 && log.size() < 40_000) {
                    seen.set(log.size());
                    run.check(log, log.size());
                    assertEquals(run.state(log.size(), 0), run.state(new StateHistory(log).at(log.size())));
                }
                return super.read(into, from, length);
            }
        };
        TraceLog back = TraceReader.read("lesson.trace", looked, 1, growing::set);
        assertSame(growing.get(), back);
        assertTrue(seen.get() > 0, "a part was seen");
        assertEquals(40_000, back.size());
        back.close();
    }

    @Test
    void whatComesBeforeTheDamageStaysForWhoLooksAlready() throws IOException {
        RandomRun run = new RandomRun(3).write(40_000);
        byte[] file = written(run.log);
        AtomicReference<TraceLog> growing = new AtomicReference<>();
        byte[] half = Arrays.copyOf(file, file.length * 3 / 4);
        TraceFormatException cut = assertThrows(TraceFormatException.class,
                () -> TraceReader.read("lesson.trace", new ByteArrayInputStream(half), 1, growing::set));
        int size = growing.get().size();
        assertEquals("lesson.trace is incomplete: it ends after event " + size + ", before its end mark.", cut.getMessage());
        assertTrue(size > 0 && size < 40_000, size + " events");
        run.check(growing.get(), size);
        assertEquals(run.state(size, 0), run.state(new StateHistory(growing.get()).at(size)));
        growing.get().close();
    }

    @Test
    void theDictionaryComesBackWhole() throws IOException {
        SmallMachine m = new SmallMachine();
        m.schema.referenceMHz(2_600);
        List<MemoryRegion> regions = List.of(new MemoryRegion(0, "host", MemoryRegion.Use.BUFFERS, m.nic.id(), 0, 128, 32, 1),
                new MemoryRegion(1, "vm1.ring", MemoryRegion.Use.RING, m.rx.id(), 128, 64, 0, 5));
        m.schema.memory(new MemoryMap(regions, 6, new long[] {7, 3, 5}));
        TraceLog back = read(written(m.log));
        assertEquals(m.schema.components(), back.schema().components());
        assertEquals(m.schema.fields(), back.schema().fields());
        assertEquals(m.schema.costs(), back.schema().costs());
        assertEquals(2_600, back.schema().referenceMHz());
        assertEquals(regions, back.schema().memory().regions());
        assertEquals(m.schema.memory().lineOfBuffer(3, 1), back.schema().memory().lineOfBuffer(3, 1));
        assertEquals("core1", back.schema().ofElement("c1").path());
        assertFalse(back.complete());
        assertEquals(0, back.size());
    }

    @Test
    void aForeignFileIsRefused() {
        for (String foreign : List.of("", "x", "<?xml version=\"1.0\"?>", "\u0089PNG\r\n\u001a\n")) {
            TraceFormatException e = refused(foreign.getBytes(StandardCharsets.ISO_8859_1));
            assertEquals(Reason.FOREIGN, e.reason());
            assertEquals("lesson.trace is not a Ringside trace.", e.getMessage());
        }
    }

    @Test
    void aNewerFileIsRefused() throws IOException {
        byte[] file = written(new RandomRun(1).write(3).log);
        ByteBuffer.wrap(file).putInt(8, 2);
        TraceFormatException e = refused(file);
        assertEquals(Reason.NEWER, e.reason());
        assertEquals("lesson.trace was written by a newer Ringside (trace format 2, this one reads up to 1).", e.getMessage());
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() throws IOException {
        RandomRun run = new RandomRun(1).write(5_000);
        byte[] file = written(run.log);
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            int length = i < 100 ? 4 + i : i < 200 ? file.length - 1 - (i - 100) : 4 + random.nextInt(file.length - 4);
            assertEquals(Reason.TRUNCATED, refused(Arrays.copyOf(file, length)).reason(), () -> "at " + length);
        }
        assertEquals("lesson.trace is incomplete: it ends after event 4095, before its end mark.",
                refused(Arrays.copyOf(file, file.length - 40)).getMessage());
    }

    @Test
    void aFileWithAChangedByteIsRefused() throws IOException {
        byte[] file = written(new RandomRun(1).write(300).log);
        for (int at = 4; at < file.length; at += at < 300 ? 1 : 37) {
            byte[] changed = file.clone();
            changed[at] ^= 1 << at % 8;
            assertThrows(TraceFormatException.class, () -> read(changed));
        }
        byte[] changed = file.clone();
        changed[file.length - 30] ^= 1;
        assertEquals(Reason.DAMAGED, refused(changed).reason());
    }

    @Test
    void aFileThatPassedThroughATextEditorIsRefused() throws IOException {
        byte[] file = written(new RandomRun(1).write(3).log);
        String unix = new String(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        assertEquals(Reason.DAMAGED, refused(unix.getBytes(StandardCharsets.ISO_8859_1)).reason());
    }

    /** As a writer would have written it that gave these codes to other meanings. */
    @Test
    void codesAreReadThroughTheirNames() throws IOException {
        SmallMachine m = new SmallMachine();
        m.open(1, m.rx, EventKind.PUBLISH, Chapter.PUBLISH, 0, 1, 0);
        for (int argument : new int[] {1, 2, 7}) {
            m.log.argument(argument);
        }
        m.log.set(m.state1, 0, CoreState.RUNNING.ordinal());
        m.log.set(m.dropped, DropReason.RING_FULL.ordinal(), 5);
        m.log.end(0);
        byte[] file = written(m.log);
        file = swapped(file, "publish", "process");
        file = swapped(file, "PUBLISH", "PROCESS");
        file = swapped(file, "RUNNING", "POLLING");
        assertEquals("lesson.trace was written by a newer Ringside (an unknown DROP_REASON, code 1).",
                refused(swapped(file, "RING_FULL", "NOT_HEARD")).getMessage());
        TraceLog back = read(file);
        assertEquals(EventKind.PROCESS, back.event(1).kind());
        assertEquals(Chapter.PROCESS, back.event(1).chapter());
        assertEquals(7, back.event(1).argument("bytes"));
        var state = new StateHistory(back).at(1);
        assertEquals(CoreState.POLLING.ordinal(), state.get(m.state1, 0));
        assertEquals(5, state.get(m.dropped, DropReason.RING_FULL.ordinal()));
    }

    @Test
    void aKindThatIsNotKnownIsRefusedOnlyWhereItOccurs() throws IOException {
        SmallMachine m = new SmallMachine();
        m.event(1, m.nic, EventKind.PUBLISH, Chapter.ARRIVE, 0, 1, 0, 0);
        byte[] file = written(m.log);
        assertEquals(1, read(swapped(file, "process", "unheard")).size());
        TraceFormatException e = refused(swapped(file, "publish", "unheard"));
        assertEquals(Reason.NEWER, e.reason());
        assertEquals("lesson.trace was written by a newer Ringside (an unknown kind of event, code 9).", e.getMessage());
    }

    /** The file with two names of its dictionary exchanged. */
    private static byte[] swapped(byte[] file, String one, String other) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file, 12, file.length - 12);
        in.get();
        byte[] payload = new byte[in.getInt()];
        in.getInt();
        in.get(payload);
        byte[] plain = new InflaterInputStream(new ByteArrayInputStream(payload)).readAllBytes();
        String names = new String(plain, StandardCharsets.ISO_8859_1).replace(one, "<one>").replace(other, one).replace("<one>", other);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
            deflated.write(names.getBytes(StandardCharsets.ISO_8859_1));
        }
        CRC32 crc = new CRC32();
        crc.update(packed.toByteArray());
        ByteBuffer out = ByteBuffer.allocate(12 + 9 + packed.size() + in.remaining());
        out.put(file, 0, 13).putInt(packed.size()).putInt((int) crc.getValue()).put(packed.toByteArray()).put(in);
        return out.array();
    }

    @Test
    void aFileOfUnfinishedEventsHasTheFinishedOnes() throws IOException {
        SmallMachine m = new SmallMachine();
        m.event(1, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, 0);
        m.open(2, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, 1, 1, 1);
        m.log.argument(3);
        m.log.alsoCause(1);
        m.log.set(m.hits, 0, 1);
        TraceLog back = read(written(m.log));
        assertEquals(1, back.size());
        assertEquals(0, back.initialFacts());
    }
}
