package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.model.lab.Lab;
import ringside.scenario.LabProblemException;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.Hue;
import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.figures.SlotMark;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.CacheValues;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.parts.RingPart;
import ringside.ui.diagram.problems.ElementProblem;
import ringside.ui.diagram.problems.ProblemNotes;

/** The picture of real runs: what it writes can be read, and what it shows is what the trace says. */
class PictureTest extends PaintedStage {
    private static ScenarioRun run(Lab lab) {
        try {
            return ScenarioRun.of(lab, RunOptions.DEFAULT).run();
        } catch (LabProblemException e) {
            throw new AssertionError(e);
        }
    }

    private void show(Lab lab) {
        stage.show(lab);
        shell.layout();
        paint();
    }

    private void paint() {
        ((FigureCanvas) stage.control()).getLightweightSystem().paint(gc);
    }

    private static Moment moment(ScenarioRun run, int event, int line) {
        return Moment.at(run.history(), event, line).withLayers(EnumSet.allOf(Layer.class)).following(1);
    }

    private List<RecordingPen.Text> texts() {
        IFigure root = ((FigureCanvas) stage.control()).getContents();
        return RecordingPen.textsOf(root, gc);
    }

    @Test
    void aTrailHasTheRateOfEachWayInSimulatedTime() {
        Lab lab = Labs.sample("04-bypass");
        ScenarioRun run = run(lab);
        show(lab);
        Moment end = moment(run, run.log().size(), 0);
        stage.overlay().show(end);
        assertTrue(words().stream().noneMatch(word -> word.endsWith("pps")));
        stage.overlay().show(end, 0);
        // Two packets came in over the wire from the first to the last event of the run.
        long ticks = run.log().event(run.log().size()).tick() - run.log().event(1).tick();
        double kpps = 2 * 3e6 / ticks;
        String rate = kpps >= 1000 ? String.format(java.util.Locale.ENGLISH, "%.1f Mpps", kpps / 1000) : Math.round(kpps) + " kpps";
        assertTrue(words().contains(rate), () -> rate + " is not among " + words());
    }

    @Test
    void theTileOfTheMachinesWithoutRoomOpensAndClosesAgain() {
        Lab lab = Labs.of(60, 1, 16, 4);
        Labs.send(lab, 2);
        ScenarioRun run = run(lab);
        show(lab);
        stage.overlay().show(moment(run, run.log().size(), 0));
        assertTrue(words().contains("+49 VMs"));
        stage.showAll(true);
        paint();
        List<String> words = words();
        for (int i = 1; i <= 60; i++) {
            assertTrue(words.contains("VM " + i), words::toString);
        }
        assertEquals("2", words.get(words.lastIndexOf("VM 1") + 1), "what the first machine has processed");
        assertEquals("0", words.get(words.lastIndexOf("VM 2") + 1));
        assertEquals(List.of(), texts().stream().filter(text -> text.x() + text.width() > text.clip().right() + 1).toList());
        stage.showAll(false);
        paint();
        assertTrue(words().contains("+49 VMs"));
        assertFalse(words().contains("VM 12"));
    }

    private List<String> words() {
        return texts().stream().map(RecordingPen.Text::text).toList();
    }

    /** Every sample there is. */
    static List<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Labs.samples())) {
            return folders.filter(folder -> Files.exists(folder.resolve("lab.ringside"))).map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    /** What can be wrong with what a picture writes: too small, too pale, cut off, one on the other. */
    private static List<String> wrong(String where, List<RecordingPen.Text> texts) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            RecordingPen.Text text = texts.get(i);
            if (text.style().pixels() < 14 || text.contrast() < 4.5 || !text.inside()) {
                wrong.add(where + text);
            }
            for (int j = 0; j < i; j++) {
                if (text.covers(texts.get(j))) {
                    wrong.add(where + text.text() + " covers " + texts.get(j).text());
                }
            }
        }
        return wrong;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aLabThatIsBuiltCanBeRead(String sample) {
        show(Labs.sample(sample));
        List<String> wrong = new ArrayList<>();
        for (Theme theme : Theme.all()) {
            Theme.set(theme);
            wrong.addAll(wrong(sample + " ", texts()));
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 12, 100})
    void aLabOfManyMachinesThatIsBuiltCanBeRead(int machines) {
        show(Labs.of(machines, 5, 2048, 11));
        assertEquals(List.of(), wrong(machines + " ", texts()));
    }

    /** The callout of a problem covers no other element, and all its words have room. */
    @ParameterizedTest
    @ValueSource(strings = {"vm1.rule2", "vm2", "client", "nic0", "host.classifier", "switch", "core1", "llc", "memory", "vm1.rx"})
    void aProblemIsToldBesideTheOtherElements(String element) {
        show(Labs.sample("04-bypass"));
        ElementProblem problem = new ElementProblem(element, ElementProblem.Weight.ERROR, "Rule 2 says DIRECT to VM 2, but no shared region maps VM 2 for VM 1.",
                List.of("Add a region from VM 1 to VM 2", "Let Rule 2 (Straight to the inspector) send to the switch"), "Ctrl+1");
        stage.problems().show(List.of(problem), (mended, which) -> {
        }, asked -> {
        });
        ProblemNotes.Note note = stage.problems().notes().notes().get(0);
        assertTrue(stage.problems().notes().open().isEmpty(), "it opens when asked for");
        stage.problems().notes().hover(note.mark().x, note.mark().y);
        paint();
        Rectangle box = stage.problems().notes().callout();
        assertTrue(new Rectangle(0, 0, 1088, 592).contains(box), box::toString);
        assertFalse(box.contains(note.mark()), "the mark stays in sight");
        for (RecordingPen.Text text : RecordingPen.textsOf(stage.problems().notes(), gc)) {
            assertTrue(text.x() >= box.x && text.x() + text.width() <= box.right() && text.baseline() + 3 <= box.bottom(), text::toString);
            assertTrue(text.contrast() >= 4.5, text::toString);
        }
        if (element.startsWith("vm")) {
            for (Rectangle neighbour : note.neighbours()) {
                assertFalse(box.intersects(neighbour), () -> box + " covers " + neighbour);
            }
        }
        stage.problems().notes().hover(5, 590);
        assertTrue(stage.problems().notes().open().isEmpty(), "and closes again");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextOfEveryStepCanBeRead(String sample) {
        Lab lab = Labs.sample(sample);
        ScenarioRun run = run(lab);
        show(lab);
        List<String> problems = new ArrayList<>();
        for (Theme theme : Theme.all()) {
            Theme.set(theme);
            for (int event = 0; event <= run.log().size(); event++) {
                stage.overlay().show(moment(run, event, 0));
                for (RecordingPen.Text text : texts()) {
                    String where = sample + " " + event + " " + theme + ": " + text.text();
                    assertTrue(text.style().pixels() >= 14, where);
                    if (Contrast.of(text.color(), text.behind()) < 4.5) {
                        problems.add(where + " has contrast " + Contrast.of(text.color(), text.behind()));
                    }
                    if (!text.inside()) {
                        problems.add(where + " is cut off by " + text.clip());
                    }
                }
            }
        }
        assertEquals(List.of(), problems.stream().distinct().limit(20).toList());
    }

    /** Grounds are no marks: what stands on them is seen, they themselves need not be. */
    private static boolean ground(RecordingPen.Drawn drawn, Theme theme) {
        return drawn.stroke() == null && List.of(Theme.Role.STAGE, Theme.Role.PANEL, Theme.Role.BAR, Theme.Role.EMPTY_CELL, Theme.Role.SELECTED).stream()
                .anyMatch(role -> theme.rgb(role).equals(drawn.fill()));
    }

    /** Strokes in the colour of the stage set marks apart from what lies behind them. */
    private static boolean gap(RecordingPen.Drawn drawn, Theme theme) {
        return drawn.fill() == null && theme.rgb(Theme.Role.STAGE).equals(drawn.stroke());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMarkOfEveryStepStandsOutThreeToOne(String sample) {
        Lab lab = Labs.sample(sample);
        ScenarioRun run = run(lab);
        show(lab);
        java.util.Map<String, String> problems = new java.util.TreeMap<>();
        for (Theme theme : Theme.all()) {
            Theme.set(theme);
            for (int event = 0; event <= run.log().size(); event++) {
                stage.overlay().show(moment(run, event, 0));
                List<RecordingPen.Drawn> drawn = new ArrayList<>();
                RecordingPen.walk(((FigureCanvas) stage.control()).getContents(), gc, new ArrayList<>(), drawn);
                for (RecordingPen.Drawn mark : drawn) {
                    if (!mark.faint() && !ground(mark, theme) && !gap(mark, theme) && mark.contrast() < 3) {
                        problems.putIfAbsent(theme + " " + mark.fill() + mark.stroke() + mark.outside(), sample + " " + event + " " + theme + ": " + mark.contrast() + " " + mark);
                    }
                }
            }
        }
        assertEquals(List.of(), problems.values().stream().limit(20).toList());
    }

    /** Without colours: a ticket is told by its label, a line of a cell that has room by its label, trouble by its cross. */
    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsToldByHueAlone(String sample) {
        Lab lab = Labs.sample(sample);
        ScenarioRun run = run(lab);
        show(lab);
        List<RGB> hues = Stream.of(Hue.values()).map(hue -> hue.fill().getRGB()).toList();
        List<String> problems = new ArrayList<>();
        for (int event = 0; event <= run.log().size(); event++) {
            stage.overlay().show(moment(run, event, 0));
            List<RecordingPen.Text> texts = new ArrayList<>();
            List<RecordingPen.Drawn> drawn = new ArrayList<>();
            RecordingPen.walk(((FigureCanvas) stage.control()).getContents(), gc, texts, drawn);
            for (RecordingPen.Drawn mark : drawn) {
                if (hues.contains(mark.fill()) && mark.width() >= 40 && mark.height() >= 20 && texts.stream().noneMatch(mark::holds)) {
                    problems.add(sample + " " + event + ": no label on " + mark);
                }
                if (Theme.LIGHT.rgb(Theme.Role.TROUBLE).equals(mark.fill())
                        && drawn.stream().noneMatch(cross -> mark.holds(cross) && Theme.LIGHT.rgb(Theme.Role.ON_TROUBLE).equals(cross.stroke()))) {
                    problems.add(sample + " " + event + ": no cross on " + mark);
                }
            }
        }
        assertEquals(List.of(), problems.stream().distinct().limit(20).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textsDoNotCoverEachOther(String sample) {
        Lab lab = Labs.sample(sample);
        ScenarioRun run = run(lab);
        show(lab);
        List<String> problems = new ArrayList<>();
        for (int event = 0; event <= run.log().size(); event++) {
            stage.overlay().show(moment(run, event, 0).withLayers(EnumSet.complementOf(EnumSet.of(Layer.CACHES))));
            List<RecordingPen.Text> texts = texts();
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (texts.get(i).covers(texts.get(j))) {
                        problems.add(sample + " " + event + ": " + texts.get(i).text() + " covers " + texts.get(j).text());
                    }
                }
            }
        }
        assertEquals(List.of(), problems.stream().distinct().limit(20).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMomentOfEveryMovementCanBePainted(String sample) {
        Lab lab = Labs.sample(sample);
        ScenarioRun run = run(lab);
        show(lab);
        for (int event = 1; event <= run.log().size(); event++) {
            for (int line = 0; line <= run.log().event(event).lineCount(); line++) {
                for (double progress : new double[] {0, 0.2, 0.5, 0.99}) {
                    stage.overlay().show(moment(run, event, line).movingFrom(event - 1, 0, progress));
                    stage.overlay().show(moment(run, event - 1, 0).movingFrom(event, line, progress));
                }
                stage.overlay().show(moment(run, event, line));
            }
            paint();
        }
    }

    @Test
    void theSameMomentGivesTheSamePicture() {
        Lab lab = Labs.sample("01-first-packet");
        ScenarioRun run = run(lab);
        show(lab);
        stage.overlay().show(moment(run, 7, 2));
        paint();
        byte[] first = image.getImageData().data;
        stage.overlay().show(moment(run, 13, 0));
        paint();
        stage.overlay().show(moment(run, 7, 2).movingFrom(7, 1, 0.5));
        paint();
        stage.overlay().show(moment(run, 7, 2));
        paint();
        assertArrayEquals(first, image.getImageData().data);
    }

    /** The frame of the working core lies round its box at every scale. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5})
    void whatMovesIsScaledWithTheElements(double scale) {
        Lab lab = Labs.sample("01-first-packet");
        ScenarioRun run = run(lab);
        show(lab);
        stage.zoom(scale);
        ((FigureCanvas) stage.control()).getLightweightSystem().getUpdateManager().performUpdate();
        stage.overlay().show(moment(run, 7, 2));
        paint();
        Rectangle core = ((LabPart) stage.viewer().getContents()).part("core0").orElseThrow().getFigure().getBounds();
        int x = (int) Math.round(core.x * scale);
        int y = (int) Math.round((core.y + core.height / 2) * scale);
        int pixel = image.getImageData().getPixel(x, y);
        double contrast = Contrast.of(image.getImageData().palette.getRGB(pixel), Theme.Role.STAGE.color().getRGB());
        assertTrue(contrast >= 7, () -> "ink at " + x + ", " + y + ", contrast " + contrast);
    }

    /** Of a cache with bars the words at the top are long: "2,048 sets × 11 ways, 8 sets a bar". */
    @Test
    void noArrowOfACopyCrossesTheWordsAboveTheBars() {
        Lab lab = Labs.of(12, 1, 2048, 11);
        Labs.send(lab, 40);
        ScenarioRun run = run(lab);
        show(lab);
        int copies = 0;
        for (int event = 1; event <= run.log().size(); event++) {
            if (run.log().event(event).kind() == EventKind.COPY) {
                stage.overlay().show(moment(run, event, 0));
                paint();
                RecordingPen.Text size = texts().stream().filter(text -> text.text().endsWith("8 sets a bar")).findFirst().orElseThrow();
                assertEquals(0, inked(size), "event " + event);
                copies++;
            }
        }
        assertTrue(copies > 20, "copies: " + copies);
    }

    /** How many pixels among the letters of a text are as dark as an arrow. */
    private int inked(RecordingPen.Text text) {
        Point from = new Point((int) text.x(), (int) text.baseline() - 10);
        ((FigureCanvas) stage.control()).getContents().translateToAbsolute(from);
        org.eclipse.swt.graphics.ImageData pixels = image.getImageData();
        int dark = 0;
        for (int x = from.x; x < from.x + text.width(); x++) {
            for (int y = from.y; y < from.y + 12; y++) {
                dark += Theme.Role.INK.color().getRGB().equals(pixels.palette.getRGB(pixels.getPixel(x, y))) ? 1 : 0;
            }
        }
        return dark;
    }

    /** The target picture: line 2 of the copy comes from set 1 and lands in set 13; sets 14 and 15 are still to come. */
    @Test
    void theCopyShowsItsLineAsTheTargetPictureDoes() {
        ScenarioRun run = run(Labs.sample("01-first-packet"));
        assertEquals(EventKind.COPY, run.log().event(7).kind());
        ComponentInfo llc = run.log().schema().component("llc");
        CacheContents contents = CacheValues.of(moment(run, 7, 2), llc);
        assertEquals(LineLook.Outcome.HIT, contents.look(1, 0).outcome());
        assertEquals("p1·1", contents.look(1, 0).label());
        assertTrue(contents.changed(13, 2));
        assertEquals(LineLook.Outcome.MISS, contents.look(13, 2).outcome());
        assertEquals("p1·1", contents.look(13, 2).label());
        assertTrue(contents.look(13, 2).dirty());
        assertEquals("M", contents.look(13, 2).letter());
        assertTrue(contents.filled(12, 2));
        assertFalse(contents.changed(12, 2));
        assertTrue(contents.look(12, 2).header());
        assertFalse(contents.filled(14, 2));
        assertTrue(contents.toCome(14, 2));
        assertTrue(contents.toCome(15, 2));
        for (int set = 0; set < 16; set++) {
            assertEquals(set < 4 || set > 11, contents.inPlay(set), "set " + set);
        }
    }

    @Test
    void withoutTheCachesLayerCellsKeepTheirFillsOnly() {
        ScenarioRun run = run(Labs.sample("01-first-packet"));
        ComponentInfo llc = run.log().schema().component("llc");
        CacheContents contents = CacheValues.of(moment(run, 7, 2).withLayers(Layer.atFirst()), llc);
        assertEquals("p1", contents.look(0, 0).label());
        assertEquals("", contents.look(0, 0).letter());
        assertEquals("", contents.look(1, 0).label());
        assertEquals(LineLook.Outcome.NONE, contents.look(1, 0).outcome());
        assertFalse(contents.look(1, 0).dirty());
        assertFalse(contents.toCome(14, 2));
        assertTrue(contents.filled(13, 2));
    }

    /** While a step moves, what it makes has not landed; backwards the same frames come in reverse. */
    @Test
    void landingComesAtTheEndAndBackwardsIsTheSamePathReversed() {
        ScenarioRun run = run(Labs.sample("01-first-packet"));
        int publish = 8;
        assertEquals(EventKind.PUBLISH, run.log().event(publish).kind());
        ComponentInfo rx = run.log().schema().component("vm1.rx");
        Moment there = moment(run, publish, 0);
        Moment forth = there.movingFrom(publish - 1, 0, 0.3);
        Moment back = moment(run, publish - 1, 0).movingFrom(publish, 0, 0.7);
        assertEquals(0, forth.seen().get(rx.id(), FieldKind.USED_IDX));
        assertEquals(1, there.seen().get(rx.id(), FieldKind.USED_IDX));
        assertTrue(back.backwards());
        assertEquals(forth.shownEvent(), back.shownEvent());
        assertEquals(forth.shownProgress(), back.shownProgress(), 1e-9);
        assertEquals(forth.landed(), back.landed());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ringSlotsAreThoseOfTheState(String sample) {
        Lab lab = Labs.sample(sample);
        ScenarioRun run = run(lab);
        show(lab);
        for (int event = 0; event <= run.log().size(); event++) {
            stage.overlay().show(moment(run, event, 0));
            StateView state = run.history().at(event);
            lab.getServer().getVirtualMachines().forEach(machine -> {
                LabPart picture = (LabPart) stage.viewer().getContents();
                if (picture.plan().compact()) {
                    assertTrue(picture.part(machine.getVnic().getRx().getId()).isEmpty(), "of many machines the rings are gauges");
                    return;
                }
                RingPart part = (RingPart) picture.part(machine.getVnic().getRx().getId()).orElseThrow();
                ComponentInfo ring = state.schema().ofElement(machine.getVnic().getRx().getId());
                long exposed = state.get(ring.id(), FieldKind.AVAIL_IDX) - state.get(ring.id(), FieldKind.USED_IDX);
                assertEquals(exposed, part.ring().look().slots().stream().filter(slot -> slot.state() == SlotMark.State.DESCRIPTOR).count());
            });
        }
    }

    @Test
    void aLargeCacheIsDrawnAsBarsInLessThanEightMilliseconds() {
        Lab lab = Labs.of(12, 2, 2048, 11);
        Labs.send(lab, 300);
        ScenarioRun run = run(lab);
        show(lab);
        stage.overlay().show(moment(run, run.log().size(), 0));
        IFigure cache = ((LabPart) stage.viewer().getContents()).part("llc").orElseThrow().getFigure();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long from = System.nanoTime();
            cache.paint(new ringside.ui.diagram.gef.StageGraphics(gc));
            times.add(System.nanoTime() - from);
        }
        times.sort(null);
        long median = times.get(times.size() / 2) / 1000;
        assertTrue(median < 8000, "median of a paint: " + median + " microseconds");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 12})
    void runsOfManyMachinesCanBeRead(int machines) {
        Lab lab = Labs.of(machines, 3, 64, 8);
        Labs.send(lab, 40);
        ScenarioRun run = run(lab);
        show(lab);
        for (int event = 0; event <= run.log().size(); event += 7) {
            stage.overlay().show(moment(run, event, 0));
            for (RecordingPen.Text text : texts()) {
                assertTrue(Contrast.of(text.color(), text.behind()) >= 4.5, () -> text.toString());
            }
        }
    }
}
