package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.draw2d.FigureCanvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ringside.model.lab.Lab;
import ringside.scenario.LabProblemException;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.trace.CacheOccupancy;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.Legend;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Tone;
import ringside.ui.diagram.overlay.CacheValues;
import ringside.ui.diagram.overlay.Groups;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.Overlay;
import ringside.ui.diagram.parts.LabPart;

/** What overlays make of cells and slots, that their legends say so, and that everything can be read. */
class OverlayTest extends PaintedStage {
    private Lab lab;
    private ScenarioRun run;

    private void show(Lab shown) throws LabProblemException {
        lab = shown;
        run = ScenarioRun.of(lab, RunOptions.DEFAULT).run();
        stage.show(lab);
        shell.layout();
        ((FigureCanvas) stage.control()).getLightweightSystem().paint(gc);
    }

    private Moment moment(int event, Overlay overlay, EnumSet<Layer> layers) {
        return Moment.at(run.history(), event, 0).withLayers(layers).withOverlay(overlay).following(1);
    }

    private Moment moment(int event, Overlay overlay) {
        return moment(event, overlay, EnumSet.allOf(Layer.class));
    }

    private ComponentInfo component(String path) {
        return run.log().schema().component(path);
    }

    private void read(List<RecordingPen.Text> texts, List<RecordingPen.Drawn> drawn) {
        RecordingPen.walk(((FigureCanvas) stage.control()).getContents(), gc, texts, drawn);
    }

    @ParameterizedTest
    @CsvSource({"04-bypass,VM", "04-bypass,CLASS", "04-bypass,STATE", "04-bypass,HEAT", "10-too-big-a-ring,CLASS", "10-too-big-a-ring,HEAT"})
    void everythingCanBeReadAndStandsOut(String sample, Overlay overlay) throws Exception {
        show(Labs.sample(sample));
        Map<String, String> problems = new TreeMap<>();
        for (Theme theme : Theme.all()) {
            Theme.set(theme);
            for (int event = 0; event <= run.log().size(); event += 1 + run.log().size() / 15) {
                for (EnumSet<Layer> layers : List.of(EnumSet.allOf(Layer.class), EnumSet.copyOf(Layer.atFirst()))) {
                    stage.overlay().show(moment(event, overlay, layers));
                    List<RecordingPen.Text> texts = new ArrayList<>();
                    List<RecordingPen.Drawn> drawn = new ArrayList<>();
                    read(texts, drawn);
                    String where = event + " " + theme + ": ";
                    for (RecordingPen.Text text : texts) {
                        if (Contrast.of(text.color(), text.behind()) < 4.5 || !text.inside() || text.style().pixels() < 14) {
                            problems.putIfAbsent("text " + theme + text.text(), where + text);
                        }
                    }
                    for (RecordingPen.Drawn mark : drawn) {
                        if (!mark.faint() && !ground(mark, theme) && mark.contrast() < 3) {
                            problems.putIfAbsent("mark " + theme + mark.fill() + mark.stroke(), where + mark.contrast() + " " + mark);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), problems.values().stream().limit(20).toList());
    }

    /** Grounds are no marks, and strokes in the colour of the stage set marks apart from what lies behind them. */
    private static boolean ground(RecordingPen.Drawn mark, Theme theme) {
        boolean ground = mark.stroke() == null && List.of(Theme.Role.STAGE, Theme.Role.PANEL, Theme.Role.BAR, Theme.Role.EMPTY_CELL, Theme.Role.SELECTED).stream()
                .anyMatch(role -> theme.rgb(role).equals(mark.fill()));
        return ground || mark.fill() == null && theme.rgb(Theme.Role.STAGE).equals(mark.stroke());
    }

    @Test
    void theLegendCountsWhatTheCacheHolds() throws Exception {
        show(Labs.sample("04-bypass"));
        ComponentInfo llc = component("llc");
        for (int event = 0; event <= run.log().size(); event++) {
            StateView state = run.history().at(event);
            CacheOccupancy occupancy = CacheOccupancy.of(run.log().schema(), state, llc.id());
            Map<String, Long> legend = CacheValues.legend(CacheValues.of(moment(event, Overlay.VM), llc, Groups.of(lab))).rows().stream()
                    .collect(Collectors.toMap(Legend.Row::name, Legend.Row::count));
            for (String vm : List.of("VM 1", "VM 2")) {
                int id = component(vm.toLowerCase().replace(" ", "")).id();
                assertEquals(occupancy.byOwner().getOrDefault(id, 0).longValue(), legend.get(vm), vm + " after event " + event);
            }
            assertEquals(occupancy.byOwner().getOrDefault(component("nic0").id(), 0).longValue(), legend.get("host"), "host after event " + event);
            for (Overlay overlay : List.of(Overlay.VM, Overlay.CLASS, Overlay.STATE)) {
                long all = CacheValues.legend(CacheValues.of(moment(event, overlay), llc, Groups.of(lab))).rows().stream().mapToLong(Legend.Row::count).sum();
                assertEquals(occupancy.lines(), all, overlay + " after event " + event);
            }
        }
    }

    @Test
    void stateIsToldByColourAndLetterWithoutTheLayerOfCaches() throws Exception {
        show(Labs.sample("04-bypass"));
        int event = run.log().size() * 3 / 4;
        Map<String, Tone> toneOf = new TreeMap<>();
        for (ComponentInfo cache : run.log().schema().components()) {
            StateField lines = run.log().schema().field(cache.id(), FieldKind.LINE);
            for (int cell = 0; cache.kind() == ComponentKind.CACHE && cell < lines.length(); cell++) {
                long word = run.history().at(event).get(lines.id(), cell);
                if (LineWord.valid(word)) {
                    CacheContents contents = CacheValues.of(moment(event, Overlay.STATE, EnumSet.of(Layer.PATH)), cache, Groups.of(lab));
                    var look = contents.look(cell / lines.ways(), cell % lines.ways());
                    String letter = LineWord.owner(word) != 0 ? "c" : LineWord.state(word).name();
                    assertTrue(look.letter().startsWith(letter), () -> lines.path(0) + look);
                    assertEquals(toneOf.computeIfAbsent(letter, l -> look.tone()), look.tone());
                }
            }
        }
        assertEquals(List.of("E", "M", "S", "c"), List.copyOf(toneOf.keySet()));
        assertEquals(4, toneOf.values().stream().distinct().count());
    }

    @Test
    void theHueOfPacketsIsGoneWhileAnOverlayTellsSomethingElse() throws Exception {
        show(Labs.sample("04-bypass"));
        for (Overlay overlay : Overlay.values()) {
            boolean blue = false;
            for (int event = 0; event <= run.log().size(); event++) {
                stage.overlay().show(moment(event, overlay));
                List<RecordingPen.Drawn> drawn = new ArrayList<>();
                read(new ArrayList<>(), drawn);
                blue |= drawn.stream().anyMatch(mark -> ringside.ui.diagram.figures.Hue.BLUE.fill().getRGB().equals(mark.fill()));
            }
            assertEquals(overlay == Overlay.PACKET, blue, overlay.toString());
        }
    }

    @Test
    void boxesOfMachinesAndCoresBearTheirColourAndTheirSlotsToo() throws Exception {
        show(Labs.sample("04-bypass"));
        stage.overlay().show(moment(run.log().size() / 2, Overlay.VM));
        List<RecordingPen.Drawn> drawn = new ArrayList<>();
        read(new ArrayList<>(), drawn);
        for (int vm = 0; vm < 2; vm++) {
            var colour = Tone.group(vm).fill().getRGB();
            assertEquals(2, drawn.stream().filter(mark -> colour.equals(mark.fill()) && mark.width() == 5).count(), "VM " + (vm + 1) + " and its core");
            assertTrue(drawn.stream().filter(mark -> colour.equals(mark.fill()) && mark.height() > 20 && mark.height() < 27).count() >= 8, "its slots");
        }
        stage.overlay().show(moment(run.log().size() / 2, Overlay.PACKET));
        drawn.clear();
        read(new ArrayList<>(), drawn);
        assertTrue(drawn.stream().noneMatch(mark -> Tone.group(0).fill().getRGB().equals(mark.fill())));
    }

    /** Of a cache too large for cells: 2,048 sets by 11 ways. */
    @ParameterizedTest
    @EnumSource(value = Overlay.class, names = "PACKET", mode = EnumSource.Mode.EXCLUDE)
    void largeCachesHaveTheColoursInTheirBars(Overlay overlay) throws Exception {
        Lab large = Labs.of(2, 1, 2048, 11);
        Labs.send(large, 40);
        show(large);
        stage.overlay().show(moment(run.log().size(), overlay));
        List<RecordingPen.Drawn> drawn = new ArrayList<>();
        List<RecordingPen.Text> texts = new ArrayList<>();
        read(texts, drawn);
        Legend legend = CacheValues.legend(CacheValues.of(moment(run.log().size(), overlay), component("llc"), Groups.of(lab)));
        List<Tone> used = legend.rows().stream().filter(row -> row.count() > 0).map(Legend.Row::tone).filter(tone -> tone.role() != Theme.Role.RING_MEMORY).toList();
        for (Tone tone : used) {
            assertTrue(drawn.stream().anyMatch(mark -> tone.fill().getRGB().equals(mark.fill()) && mark.width() <= 3), () -> "no bar of " + tone);
        }
        assertTrue(overlay == Overlay.HEAT || !used.isEmpty());
        assertTrue(texts.stream().anyMatch(text -> text.text().equals(legend.title())), "the legend");
    }

    @Test
    void oneStepOnAndBackTheLooksAreTheSame() throws Exception {
        show(Labs.sample("04-bypass"));
        for (Overlay overlay : Overlay.values()) {
            List<List<RecordingPen.Drawn>> forwards = new ArrayList<>();
            for (int event = 0; event <= run.log().size(); event += 3) {
                stage.overlay().show(moment(event, overlay));
                forwards.add(new ArrayList<>());
                read(new ArrayList<>(), forwards.get(forwards.size() - 1));
            }
            for (int i = forwards.size() - 1; i >= 0; i--) {
                stage.overlay().show(moment(3 * i, overlay));
                List<RecordingPen.Drawn> drawn = new ArrayList<>();
                read(new ArrayList<>(), drawn);
                assertEquals(forwards.get(i).stream().map(Object::toString).toList(), drawn.stream().map(Object::toString).toList(), overlay + " " + 3 * i);
            }
            assertNotEquals(forwards.get(0).toString(), forwards.get(1).toString());
        }
    }

    @Test
    void whatTheLegendHasNoRoomForIsLeftOutInTurn() throws Exception {
        Lab many = Labs.of(12, 1, 64, 8);
        Labs.send(many, 20);
        show(many);
        stage.overlay().show(moment(run.log().size(), Overlay.VM));
        List<String> words = RecordingPen.textsOf(((LabPart) stage.viewer().getContents()).part("llc").orElseThrow().getFigure(), gc).stream()
                .map(RecordingPen.Text::text).toList();
        assertTrue(words.contains("Memory of"), words::toString);
        assertTrue(words.stream().anyMatch(word -> word.matches("VM 1 \\d+")), words::toString);
        assertTrue(words.stream().noneMatch(word -> word.startsWith("VM 12")), words::toString);
        assertTrue(stage.legend().matches("Memory of: VM 1 \\d+, host \\d+.*"), stage.legend());
    }

    @Test
    void ofManyTheMostFrequentAreSpoken() {
        List<Legend.Row> rows = new ArrayList<>();
        for (int vm = 1; vm <= 10; vm++) {
            rows.add(new Legend.Row(Tone.group(vm), Integer.toString(vm), "VM " + vm, vm == 4 ? 0 : vm * 1_000));
        }
        assertEquals("Memory of: VM 10 10,000, VM 9 9,000, VM 8 8,000, VM 7 7,000, VM 6 6,000, VM 5 5,000, +3", new Legend("Memory of", rows).spoken());
        assertEquals("Memory of: VM 2 2,000, VM 3 3,000", new Legend("Memory of", rows.subList(1, 4)).spoken());
    }

    @Test
    void aCellSaysWhatItsColourMeans() throws Exception {
        show(Labs.sample("04-bypass"));
        StateField lines = run.log().schema().field(component("llc").id(), FieldKind.LINE);
        stage.overlay().show(moment(run.log().size(), Overlay.CLASS));
        int cell = run.history().at(run.log().size()).next(lines, 0);
        String words = ((LabPart) stage.viewer().getContents()).inside("llc").orElseThrow().spoken(new StageSelection("llc", cell));
        assertTrue(words.contains("I/O") || words.contains("copies") || words.contains("no class"), words);
        assertTrue(words.split("\\s+").length <= 25, words);
        assertTrue(stage.legend().startsWith("Allocated by: "), stage.legend());
    }
}
