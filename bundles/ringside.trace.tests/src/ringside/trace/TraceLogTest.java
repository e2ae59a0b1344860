package ringside.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import ringside.trace.history.StateHistory;

class TraceLogTest {
    /** A byte: every full chunk goes to the file at once. */
    private static final long NO_MEMORY = 1;

    private static void checkAll(RandomRun run, TraceLog log, int stride) {
        assertEquals(run.events.size() - 1, log.size());
        for (int e = 1; e <= log.size(); e += stride) {
            run.check(log, e);
        }
    }

    @Test
    void whatIsWrittenIsRead() {
        for (int seed = 0; seed < 50; seed++) {
            RandomRun run = new RandomRun(seed).write(seed * 3);
            checkAll(run, run.log, 1);
        }
    }

    @Test
    void rowsSurviveMoreThanAChunkInMemoryAndInTheFile() {
        for (long budget : new long[] {TraceLog.DEFAULT_BUDGET, NO_MEMORY, 3 << 20}) {
            RandomRun run = new RandomRun(7, budget).write(150_000);
            checkAll(run, run.log, 97);
            Random random = new Random(1);
            for (int i = 0; i < 500; i++) {
                run.check(run.log, 1 + random.nextInt(run.log.size()));
            }
            run.log.close();
        }
    }

    @Test
    void chunksInTheFileTakeNoMemory() {
        RandomRun run = new RandomRun(7, NO_MEMORY).write(70_000);
        long oneChunkOfEach = Column.ROWS * 131L;
        assertTrue(run.log.memory() < oneChunkOfEach, () -> run.log.memory() + " bytes");
        run.log.close();
    }

    /** What a folder for temporary files has of traces; the folder is that of {@code inFolder}. */
    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.startsWith("ringside-trace")).toList();
        }
    }

    private static void inFolder(Path folder, Executable body) throws Throwable {
        String before = System.setProperty("java.io.tmpdir", folder.toString());
        try {
            body.execute();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void rowsWithoutRoomAreOneSentenceAndTheEventsBeforeStay(@TempDir Path folder) throws Throwable {
        Path missing = folder.resolve("gone");
        inFolder(missing, () -> {
            RandomRun run = new RandomRun(7, NO_MEMORY);
            SpillException full = assertThrows(SpillException.class, () -> run.write(150_000));
            assertTrue(full.getMessage().startsWith("The trace needs a temporary file in " + missing + ", which cannot be written: "), full.getMessage());
            assertTrue(run.log.size() > 5_000, () -> run.log.size() + " events");
            assertEquals(0, run.log.bytesOnDisk());
            StateHistory history = new StateHistory(run.log);
            for (int e = 1; e <= run.log.size(); e += 97) {
                run.check(run.log, e);
            }
            assertEquals(run.state(run.log.size(), 0), run.state(history.at(run.log.size())));
            run.log.close();
        });
    }

    /** Whoever else writes to the disk is not to suffer from a long trace: a part of it stays free. */
    @Test
    void aDiskIsNotFilledToItsEnd(@TempDir Path folder) throws Throwable {
        inFolder(folder, () -> {
            Spill spill = new Spill(10, Long.MAX_VALUE);
            boolean[] written = {false};
            spill.offer(new Spill.Candidate() {
                @Override
                public int bytes() {
                    return 100;
                }

                @Override
                public boolean spills() {
                    return true;
                }

                @Override
                public ByteBuffer content() {
                    return ByteBuffer.allocate(100);
                }

                @Override
                public void spilled(long at) {
                    written[0] = true;
                }
            });
            SpillException full = assertThrows(SpillException.class, () -> spill.allocated(100));
            assertTrue(full.getMessage().contains("cannot be written: less than 8796093022207 MiB are left on its disk. Make room there"), full.getMessage());
            assertFalse(written[0]);
            assertEquals(0, spill.onDisk());
            spill.release();
            assertEquals(List.of(), filesIn(folder));
        });
    }

    /** Where an open file can be deleted its name is gone at once, so that a program that is killed leaves none either. */
    @Test
    void theTemporaryFileHasNoNameWhileItIsUsedAndIsGoneAfterwards(@TempDir Path folder) throws Throwable {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        inFolder(folder, () -> {
            RandomRun run = new RandomRun(7, NO_MEMORY).write(70_000);
            assertTrue(run.log.bytesOnDisk() > 0);
            assertEquals(posix ? 0 : 1, filesIn(folder).size());
            run.log.close();
            assertEquals(List.of(), filesIn(folder));
        });
    }

    /** Where an open file cannot be deleted, a program that was killed leaves its file; the next one that needs a file takes it away. */
    @Test
    void whatAKilledProgramLeftIsRemoved(@TempDir Path folder) throws Throwable {
        Files.writeString(folder.resolve("ringside-trace4711.rows"), "left behind");
        Files.writeString(folder.resolve("ringside-trace.notes"), "something else");
        inFolder(folder, () -> {
            RandomRun run = new RandomRun(7, NO_MEMORY).write(70_000);
            run.log.close();
            assertEquals(List.of("ringside-trace.notes"), filesIn(folder));
        });
    }

    /** A look at the causes of many neighbouring events reads the rows of their neighbourhood once. */
    @Test
    void furtherCausesAreFoundInOneNeighbourhoodOfTheFile() {
        RandomRun run = new RandomRun(7, NO_MEMORY).write(300_000);
        Random random = new Random(2);
        for (int round = 0; round < 20; round++) {
            int first = 1 + random.nextInt(290_000);
            long before = run.log.readsOfDisk();
            for (int e = first; e < first + 10_000; e++) {
                assertEquals(run.events.get(e).alsoCauses(), Arrays.stream(run.log.alsoCausesOf(e)).boxed().toList());
            }
            long read = run.log.readsOfDisk() - before;
            assertTrue(read <= 6, () -> read + " reads for 10,000 events with some 1,430 further causes");
        }
        run.log.close();
    }

    @Test
    void aSmallTraceTakesLittleMemory() {
        RandomRun run = new RandomRun(1).write(10);
        assertTrue(run.log.memory() < 20_000, () -> run.log.memory() + " bytes");
        assertTrue(run.log.bytes() < 4_000, () -> run.log.bytes() + " bytes");
    }

    @Test
    void bytesAreThoseOfTheRowsInUse() {
        SmallMachine m = new SmallMachine();
        long empty = m.log.bytes();
        m.event(1, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, 0);
        long event = m.log.bytes() - empty;
        m.event(1, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, 3);
        assertEquals(2 * event + 3 * (8 + 2 + 4 + 4), m.log.bytes() - empty);
    }

    @Test
    void anAssignmentOutsideAnEventIsRefused() {
        SmallMachine m = new SmallMachine();
        m.log.set(m.hits, 0, 1);
        m.event(1, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, 0);
        var refused = assertThrows(IllegalStateException.class, () -> m.log.set(m.usedId, 2, 1));
        assertEquals("assignment to vm1.rx.used.ring[2].id outside an event, after event 1", refused.getMessage());
    }

    @Test
    void bracketsCloseBeforeTheNextOpens() {
        SmallMachine m = new SmallMachine();
        assertThrows(IllegalStateException.class, () -> m.log.end(0));
        m.open(1, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0);
        assertThrows(IllegalStateException.class, () -> m.open(1, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0));
        assertEquals(0, m.log.size());
        m.log.end(0);
        assertEquals(1, m.log.size());
    }

    @Test
    void timeAndCausesRunForward() {
        SmallMachine m = new SmallMachine();
        m.event(5, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, 0);
        assertThrows(IllegalStateException.class, () -> m.open(4, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, 1, 1, 1));
        assertThrows(IllegalStateException.class, () -> m.open(5, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, 1, 1, 2));
        m.open(5, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, 1, 1, 1);
        assertThrows(IllegalStateException.class, () -> m.log.alsoCause(2));
    }

    @Test
    void aRowThatDoesNotFitIsRefusedRatherThanCut() {
        SmallMachine m = new SmallMachine();
        m.open(1, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0);
        assertThrows(IllegalArgumentException.class, () -> m.log.line(1, 1 << 16, 0));
    }

    @Test
    void previousEventsAreThoseOfTheSameComponentAndPacket() {
        RandomRun run = new RandomRun(3).write(2_000);
        Map<Integer, Integer> ofComponent = new HashMap<>();
        Map<Integer, Integer> ofPacket = new HashMap<>();
        for (int e = 1; e <= 2_000; e++) {
            TraceEvent event = run.log.event(e);
            int component = event.component().id();
            assertEquals(component == 0 ? 0 : ofComponent.getOrDefault(component, 0), event.previousOfComponent());
            assertEquals(event.packet() == 0 ? 0 : ofPacket.getOrDefault(event.packet(), 0), event.previousOfPacket());
            ofComponent.put(component, e);
            ofPacket.put(event.packet(), e);
        }
        for (int key = 1; key < 30; key++) {
            assertEquals(ofPacket.getOrDefault(key, 0), run.log.lastEventOfPacket(key));
            assertEquals(ofComponent.getOrDefault(key, 0), run.log.lastEventOfComponent(key));
        }
        assertEquals(0, run.log.lastEventOfPacket(0));
        assertEquals(0, run.log.lastEventOfPacket(1 << 20));
    }

    @Test
    void aBranchSharesThePastAndGoesItsOwnWay() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            RandomRun run = new RandomRun(seed).write(random.nextInt(60));
            int at = random.nextInt(run.log.size() + 1);
            RandomRun branch = run.branch(at, seed + 1000).write(random.nextInt(60));
            run.write(random.nextInt(60));
            RandomRun twig = branch.branch(random.nextInt(branch.log.size() + 1), seed + 2000).write(10);
            for (RandomRun r : new RandomRun[] {run, branch, twig}) {
                checkAll(r, r.log, 1);
                for (int packet = 0; packet < 20; packet++) {
                    int p = packet;
                    int last = p == 0 ? 0 : (int) r.events.stream().filter(e -> e.packet() == p).reduce((a, b) -> b).map(r.events::lastIndexOf).orElse(0);
                    assertEquals(last, r.log.lastEventOfPacket(p));
                }
            }
        }
    }

    @Test
    void aBranchOutlivesTheLogItCameFrom() {
        RandomRun run = new RandomRun(5, NO_MEMORY).write(70_000);
        RandomRun branch = run.branch(68_000, 6).write(70_000);
        run.log.close();
        run.log.close();
        checkAll(branch, branch.log, 101);
        RandomRun second = branch.branch(137_999, 7).write(10);
        branch.log.close();
        checkAll(second, second.log, 1001);
        second.log.close();
    }

    @Test
    void aClosedBranchGivesItsMemoryBack() {
        RandomRun run = new RandomRun(5).write(70_000);
        long before = run.log.memory();
        run.branch(69_000, 6).write(70_000).log.close();
        assertEquals(before, run.log.memory());
        checkAll(run, run.log, 1001);
    }

    @Test
    void theTimeOfABranchDoesNotGoBack() {
        SmallMachine m = new SmallMachine();
        m.event(5, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, 0);
        m.event(9, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, 0);
        TraceLog branch = m.log.branch(1);
        assertThrows(IllegalStateException.class, () -> branch.begin(4, 1, 1, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, 0, 0));
        branch.begin(5, 1, 1, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, 0, 0);
        assertThrows(IndexOutOfBoundsException.class, () -> m.log.branch(3));
    }

    @Test
    void anInterruptedReaderDoesNotCloseTheFileForTheOthers() throws Exception {
        RandomRun run = new RandomRun(5, NO_MEMORY).write(70_000);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                run.check(run.log, 10);
            } catch (Throwable t) {
                failure.set(t);
            }
        });
        reader.start();
        reader.join();
        assertEquals(null, failure.get());
        run.check(run.log, 50_000);
        run.log.close();
    }

    /** Readers look at the end of the trace, where races would show, while the writer goes on and spills. */
    @Test
    void readersSeeCompleteEventsWhileTheWriterGoesOn() throws Exception {
        SmallMachine m = new SmallMachine(2 << 20);
        int events = 200_000;
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable reader = () -> {
            try {
                TraceEvent e = m.log.event(0);
                for (int size = 0; size < events && failure.get() == null; ) {
                    size = m.log.size();
                    e.moveTo(size);
                    assertEquals(size, e.tick());
                    assertEquals(size % 3, e.argumentCount());
                    assertEquals(size % 4, e.lineCount());
                    assertEquals(size == 0 ? 0 : 3, e.endFact() - e.firstFact());
                    assertEquals(size > 1 ? size % 2 : 0, e.alsoCauses().length);
                    for (int k = 1; k <= e.lineCount(); k++) {
                        assertEquals(size, e.line(k));
                    }
                    for (long f = e.firstFact(); f < e.endFact(); f++) {
                        assertEquals(size, m.log.factValue(f));
                    }
                    assertTrue(size == 0 || m.log.lastEventOfPacket(e.packet()) >= size);
                    if (size > 3_000) {
                        e.moveTo(m.log.lastEventOfPacket(1 + size % 3_000));
                        assertEquals(1 + size % 3_000, e.packet());
                        e.moveTo(size / 2);
                        assertEquals(size / 2, e.tick());
                    }
                }
            } catch (Throwable t) {
                failure.set(t);
            }
        };
        Thread[] readers = {new Thread(reader), new Thread(reader)};
        assertFalse(m.log.complete());
        for (Thread t : readers) {
            t.start();
        }
        for (int n = 1; n <= events; n++) {
            m.open(n, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, 1, 1 + n % 3_000, n - 1);
            for (int i = 0; i < n % 3; i++) {
                m.log.argument(i);
            }
            if (n > 1 && n % 2 == 1) {
                m.log.alsoCause(1);
            }
            for (int i = 0; i < 3; i++) {
                m.log.set(m.place, n % 100_000, n);
            }
            for (int k = 0; k < n % 4; k++) {
                m.log.openLine();
                m.log.line(n, 1, 1);
            }
            m.log.end(0);
        }
        m.log.markComplete();
        for (Thread t : readers) {
            t.join();
        }
        assertEquals(null, failure.get());
        assertTrue(m.log.complete());
        m.log.close();
    }
}
