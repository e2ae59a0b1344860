package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.LabFiles;
import ringside.model.lab.Generator;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.PacketSpec;
import ringside.scenario.RunListener;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunMaker;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.ScenarioRuns;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.status.StatusBar;

/** Runs of many events: seen while they are made, and stopped where there is no room for more. */
class StoppedRunTest {

    private final Robot robot = new Robot();
    private RunSession session;

    private void open() throws Exception {
        LabEditor editor = robot.open("04-bypass");
        session = RunSession.of(editor).orElseThrow();
    }

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
    }

    /** The lab with a thousand packets instead of its few: some 40,000 events. */
    private static Lab busy(Lab lab) {
        PacketSpec first = (PacketSpec) lab.getScenarios().get(0).getTraffic().get(0);
        Generator series = LabFactory.eINSTANCE.createGenerator();
        series.setId("series");
        series.setEndpoint(first.getEndpoint());
        series.setHeader(first.getHeader());
        series.setCount(1_000);
        series.setPacketsPerSecond(120_000);
        lab.getScenarios().get(0).getTraffic().set(0, series);
        return lab;
    }

    /** What the note on the stage says; empty where there is none. */
    private String note() {
        List<Link> notes = robot.all(robot.shell(), Link.class, link -> link.isVisible() && link.getText().contains("Run again"));
        return notes.isEmpty() ? "" : notes.get(0).getText();
    }

    private String status() {
        return robot.all(robot.shell(), StatusBar.class, StatusBar::isVisible).get(0).spoken();
    }

    private void runAgain(RunMaker maker) {
        session.fromLab().maker(maker);
        Run before = session.run().orElseThrow();
        session.fromLab().run();
        robot.until("another run", () -> !session.fromLab().computing() && session.run().orElseThrow() != before);
    }

    @Test
    void aRunOfTooManyEventsSaysSoAndKeepsThem() throws Exception {
        open();
        assertEquals("", note());
        runAgain(new ScenarioRuns(RunOptions.DEFAULT.withMaxEvents(50)));
        int events = session.run().orElseThrow().log().size();
        assertTrue(events >= 50 && events < 60, events + " events");
        assertTrue(note().startsWith("The run stopped early, after " + events + " events. "), note());
        assertEquals("The run stopped early, after " + events + " events. Give the scenario an end (maxNanos) or send fewer packets.", status());
        session.jump(p -> p.end());
        assertEquals(events, session.playhead().event());
        runAgain(new ScenarioRuns(RunOptions.DEFAULT));
        assertEquals("", note());
        assertTrue(status().startsWith("Conserved: "), status());
        assertTrue(session.run().orElseThrow().log().size() > events);
    }

    /** No memory for the trace, and no folder for its temporary file. */
    @Test
    void aRunWithoutRoomForItsTraceSaysSoAndKeepsWhatItHas(@TempDir Path folder) throws Exception {
        open();
        Path busy = folder.resolve("busy.ringside");
        LabFiles.save(busy(LabFiles.load(((LabEditorInput) session.editor().getEditorInput()).file())), busy);
        session = RunSession.of(robot.page().openEditor(new LabEditorInput(busy), LabEditor.ID)).orElseThrow();
        session.ensureRun();
        robot.until("the whole run", () -> session.run().isPresent() && !session.fromLab().computing());
        String before = System.setProperty("java.io.tmpdir", folder.resolve("gone").toString());
        try {
            runAgain(new ScenarioRuns(RunOptions.DEFAULT.withMemoryBudget(1)));
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        int events = session.run().orElseThrow().log().size();
        assertTrue(events > 1_000 && events < 39_000, events + " events");
        assertTrue(note().startsWith("The run stopped early, after " + TimeText.grouped(events) + " events. "), note());
        assertTrue(status().contains(" The trace needs a temporary file in " + folder.resolve("gone") + ", which cannot be written: "), status());
        assertTrue(status().endsWith(". Make room there, or send fewer packets."), status());
        for (int to : new int[] {1, events / 2, events}) {
            session.jump(p -> p.to(to, 0));
            robot.settle();
            assertEquals(to, session.playhead().event());
        }
    }

    /** The run is held in its middle until it has been seen and walked through. */
    @Test
    void aRunIsSeenAndWalkedThroughWhileItIsMade() throws Exception {
        open();
        CountDownLatch seen = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        session.fromLab().maker((lab, monitor, started) -> {
            RunListener holding = new RunListener() {
                @Override
                public boolean cancelled() {
                    return monitor.isCanceled();
                }

                @Override
                public void progress(long tick, int events) {
                    held.countDown();
                    try {
                        seen.await(60, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            };
            try {
                ScenarioRun run = ScenarioRun.of(busy(lab.lab()), RunOptions.DEFAULT.withListener(holding));
                started.accept(Run.of(run));
                run.run();
            } catch (Exception e) {
                throw new RunMaker.CannotRun(e.toString());
            }
        });
        Run before = session.run().orElseThrow();
        session.fromLab().run();
        robot.until("the run in the making", () -> session.run().orElseThrow() != before && held.getCount() == 0);
        Run run = session.run().orElseThrow();
        int events = run.log().size();
        assertFalse(run.log().complete());
        assertTrue(events > 1_000 && events < 39_000, events + " events");
        session.jump(p -> p.to(events / 2, 0));
        robot.settle();
        assertEquals(events / 2, session.playhead().event());
        seen.countDown();
        robot.until("the whole run", () -> !session.fromLab().computing());
        assertTrue(run.log().complete());
        assertTrue(run.log().size() >= 39_000, run.log().size() + " events");
        assertEquals(events / 2, session.playhead().event());
    }
}
