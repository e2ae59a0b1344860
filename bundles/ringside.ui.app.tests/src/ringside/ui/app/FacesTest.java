package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.model.LabFiles;
import ringside.model.lab.Lab;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.RoutingRule;
import ringside.trace.EventKind;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.diagram.RecordingPen;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.Panel;

/** What the faces of the Close-up draw: a frame round what has changed and nothing else; rules of every sort; hops and counts as links. */
class FacesTest {
    private static final int TALL = 1600;

    private final Robot robot = new Robot();
    private final GC gc = new GC(Display.getCurrent());
    private LabEditor editor;
    private RunSession session;

    @AfterEach
    void close() {
        gc.dispose();
        for (var reference : robot.page().getViewReferences()) {
            if (reference.getId().equals(Ids.CLOSE_UP) && reference.getSecondaryId() != null) {
                robot.page().hideView(reference);
            }
        }
        robot.page().closeAllEditors(false);
    }

    private void open(String sample) throws Exception {
        editor = robot.open(sample);
        // Other tests may have closed the Close-up, which is as wide as its place.
        robot.page().resetPerspective();
        session = RunSession.of(editor).orElseThrow();
    }

    /** Opens a sample after a change of its lab. */
    private void open(String sample, Path folder, Consumer<Lab> change) throws Exception {
        Path original = Samples.all().stream().filter(lab -> lab.getParent().endsWith(sample)).findFirst().orElseThrow();
        Lab lab = LabFiles.load(original);
        change.accept(lab);
        Path file = folder.resolve("lab.ringside");
        LabFiles.save(lab, file);
        Mode.show(robot.page(), Ids.RUN);
        robot.page().resetPerspective();
        editor = (LabEditor) robot.page().openEditor(new LabEditorInput(file), LabEditor.ID);
        session = RunSession.of(editor).orElseThrow();
        session.ensureRun();
        robot.until("the run", () -> session.run().isPresent() && session.run().get().log().complete() && !session.fromLab().computing());
    }

    private int find(EventKind kind) {
        int e = 1;
        while (session.run().orElseThrow().log().event(e).kind() != kind) {
            e++;
        }
        return e;
    }

    private Panel tab(String face) throws Exception {
        MPart part = robot.page().showView(Ids.CLOSE_UP, face, IWorkbenchPage.VIEW_ACTIVATE).getSite().getService(MPart.class);
        Composite area = (Composite) part.getWidget();
        robot.until("the tab " + face, () -> !in(area).isEmpty());
        return in(area).get(0);
    }

    private List<Panel> in(Composite area) {
        return robot.all(area, Panel.class, p -> p.isVisible() && p.spoken().startsWith("Close-up, "));
    }

    /** A face as it is drawn. */
    private record Seen(List<RecordingPen.Text> texts, List<RecordingPen.Drawn> drawn) {
        private static final int HEAD = 34;

        /**
         * The values with the row and column that they stand in: the words at the left of a row name it. A row of one text is a value
         * itself. Not links, nor who wrote a ring, which tells of the step and not of the machine, nor the names in the squares of lines.
         */
        Map<String, RecordingPen.Text> values() {
            Map<String, RecordingPen.Text> out = new HashMap<>();
            Map<String, Integer> named = new HashMap<>();
            for (RecordingPen.Text first : texts) {
                List<RecordingPen.Text> row = texts.stream().filter(t -> Math.abs(t.baseline() - first.baseline()) < 1)
                        .sorted((a, b) -> Double.compare(a.x(), b.x())).toList();
                if (row.get(0) != first || first.baseline() < HEAD || first.text().startsWith("This step: ") || first.text().startsWith("Last: ")
                        || first.text().startsWith("Nobody has written") || first.text().startsWith("p1·")) {
                    continue;
                }
                boolean alone = row.size() == 1;
                String name = (alone ? "alone" : first.text()) + " " + named.merge(alone ? "alone" : first.text(), 1, Integer::sum);
                for (int column = alone ? 0 : 1; column < row.size(); column++) {
                    if (!row.get(column).color().equals(Theme.Role.LINK.color().getRGB())) {
                        out.put(name + " " + column, row.get(column));
                    }
                }
            }
            return out;
        }

        boolean framed(RecordingPen.Text text) {
            RGB ink = Theme.Role.INK.color().getRGB();
            double x = text.x() + text.width() / 2;
            double y = text.baseline() - 5;
            return drawn.stream().anyMatch(d -> d.fill() == null && ink.equals(d.stroke()) && d.height() >= 15 && d.x() < x && x < d.x() + d.width()
                    && d.y() < y && y < d.y() + d.height());
        }

        boolean says(String text) {
            return texts.stream().anyMatch(t -> t.text().equals(text));
        }

        /** Words on other words, or outside the panel. */
        List<String> wrong() {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                RecordingPen.Text text = texts.get(i);
                if (text.x() < 10 || text.x() + text.width() > 342) {
                    wrong.add("sticks out: " + text);
                }
                for (int j = 0; j < i; j++) {
                    if (text.covers(texts.get(j))) {
                        wrong.add(text.text() + " covers " + texts.get(j).text());
                    }
                }
            }
            return wrong;
        }
    }

    /** Everything that the face draws, also what one would have to scroll to. */
    private Seen see(Panel panel) {
        panel.setSize(panel.getSize().x, TALL);
        List<RecordingPen.Text> texts = new ArrayList<>();
        List<RecordingPen.Drawn> drawn = new ArrayList<>();
        RecordingPen.record(panel::draw, gc, texts, drawn);
        return new Seen(texts, drawn);
    }

    @ParameterizedTest
    @CsvSource({"01-first-packet, ring, vm1.rx, -1", "01-first-packet, ring, nic0.rx, -1", "01-first-packet, core, core0, -1", "01-first-packet, core, core1, -1",
            "01-first-packet, packet, packet, 1", "01-first-packet, times, packet, 1", "04-bypass, ring, vm2.rx, -1", "04-bypass, core, core1, -1",
            "04-bypass, packet, packet, 1", "05-ring-life, ring, vm1.rx, -1", "05-ring-life, times, packet, 1", "12-injection, core, core1, -1"})
    void whatDiffersFromTheStepBeforeHasAFrameAndNothingElse(String sample, String face, String path, int index) throws Exception {
        open(sample);
        session.select(new StageSelection(path, index));
        Panel panel = tab(face);
        int framed = 0;
        Map<String, RecordingPen.Text> before = see(panel).values();
        Map<String, RecordingPen.Text> beforeEvent = before;
        int last = Math.min(40, session.run().orElseThrow().log().size());
        while (session.playhead().event() < last) {
            session.jump(p -> p.into());
            // After the last line of a burst what the whole event has changed has a frame.
            Map<String, RecordingPen.Text> earlier = session.playhead().line() == 0 ? beforeEvent : before;
            Seen now = see(panel);
            Map<String, RecordingPen.Text> values = now.values();
            for (Map.Entry<String, RecordingPen.Text> value : values.entrySet()) {
                RecordingPen.Text old = earlier.get(value.getKey());
                boolean changed = old == null || !old.text().equals(value.getValue().text());
                // What the step reads is bold and may stand on a bar; only what has changed has a frame.
                assertEquals(changed, now.framed(value.getValue()),
                        "after " + session.playhead() + ": " + value.getKey() + " is " + value.getValue().text() + ", was " + (old == null ? "nothing" : old.text()));
                framed += changed ? 1 : 0;
            }
            assertEquals(List.of(), now.wrong(), "after " + session.playhead());
            before = values;
            beforeEvent = session.playhead().line() == 0 ? values : beforeEvent;
        }
        assertTrue(framed > 4, "there is something to see: " + framed);
    }

    private Seen rules() throws Exception {
        int decide = find(EventKind.DECIDE);
        session.jump(p -> p.to(decide, 0));
        Seen seen = see(tab("rules"));
        assertEquals(List.of(), seen.wrong());
        return seen;
    }

    /** The words in the row of the n-th text that begins so. */
    private static List<String> row(Seen seen, String beginning, int n) {
        RecordingPen.Text name = seen.texts().stream().filter(t -> t.text().startsWith(beginning)).skip(n).findFirst().orElseThrow();
        return seen.texts().stream().filter(t -> Math.abs(t.baseline() - name.baseline()) < 1).map(RecordingPen.Text::text).toList();
    }

    @Test
    void aMaskAndAWildcardAsTheSampleHasThem() throws Exception {
        open("04-bypass");
        Seen seen = rules();
        assertEquals(List.of("1 TO_SWITCH", "", "destination", "no", "10.0.2.7", "10.0.9.0/24").stream().filter(t -> !t.isEmpty()).sorted().toList(),
                java.util.stream.Stream.concat(row(seen, "1 TO_SWITCH", 0).stream(), row(seen, "destination", 0).stream()).sorted().toList());
        assertEquals(List.of("destination", "yes", "10.0.2.7", "10.0.2.0/24"), row(seen, "destination", 1));
        assertEquals(List.of("3 TO_SWITCH", "not read"), row(seen, "3 TO_SWITCH", 0));
        assertEquals(List.of("for every packet"), row(seen, "for every packet", 0));
    }

    private static List<RoutingRule> rules(Lab lab) {
        return lab.getServer().getVirtualMachines().get(0).getTransfer().getRules();
    }

    @Test
    void aRuleThatIsSwitchedOffAndNoneThatMatches(@TempDir Path folder) throws Exception {
        open("04-bypass", folder, lab -> {
            rules(lab).get(1).setEnabled(false);
            rules(lab).remove(2);
        });
        Seen seen = rules();
        assertEquals(List.of("2 DIRECT to VM 2", "off"), row(seen, "2 DIRECT", 0));
        assertEquals(List.of("destination", "10.0.2.7", "10.0.2.0/24"), row(seen, "destination", 1).stream().filter(t -> !t.isEmpty()).toList());
        assertTrue(seen.says("No rule matches."));
    }

    @Test
    void addressesOfVersionSixStandInFullBelowTheirField(@TempDir Path folder) throws Exception {
        open("04-bypass", folder, lab -> {
            PacketHeader header = lab.getScenarios().get(0).getTraffic().get(0).getHeader();
            header.setSrcIp("2001:db8:aaaa:bbbb::1");
            header.setDstIp("2001:db8:0:2:1:2:3:7");
            rules(lab).get(1).getMatch().setDstIp("2001:db8:0:2::/64");
            lab.getServer().getVirtualSwitch().getFlowRules().get(0).getMatch().setDstIp("2001:db8:0:2::/64");
        });
        Seen seen = rules();
        assertTrue(seen.says("2001:db8:0:2:1:2:3:7"));
        assertEquals(List.of("in rule", "2001:db8:0:2::/64"), row(seen, "in rule", 2));
        Seen packet = see(tab("packet"));
        assertTrue(packet.says("2001:db8:0:2:1:2:3:7"));
        assertTrue(packet.says("IPv6 destination"));
    }

    @Test
    void aSwitchAFirewallAndATransferComponentThatAreChosenShowTheRulesThatTheyReadLast() throws Exception {
        open("04-bypass");
        session.jump(p -> p.to(find(EventKind.DECIDE), 0));
        for (String[] chosen : new String[][] {{"switch", "Rules of Switch"}, {"vm1.function", "Rules of firewall"}, {"vm1.transfer", "Rules of VM 1"}}) {
            session.select(new StageSelection(chosen[0], StageSelection.WHOLE));
            robot.until(chosen[1], () -> robot.all(robot.shell(), Panel.class, p -> p.isVisible() && p.spoken().startsWith("Close-up, " + chosen[1])).size() == 1);
        }
    }

    /** Presses the arrow until the Close-up speaks of something that begins so. */
    private String walk(Panel panel, String beginning) {
        panel.setFocus();
        panel.redraw();
        panel.update();
        for (int i = 0; i < 60 && !panel.spoken().startsWith(beginning); i++) {
            String before = panel.spoken();
            robot.press(SWT.ARROW_DOWN);
            robot.until("another value", () -> !panel.spoken().equals(before));
        }
        assertTrue(panel.spoken().startsWith(beginning), panel.spoken());
        return panel.spoken();
    }

    @Test
    void aHopIsALinkThatTheKeyboardReachesAndTheScreenReaderSays() throws Exception {
        open("01-first-packet");
        session.jump(p -> p.end());
        Panel times = tab("times");
        assertEquals("step 4, Host begins, link", walk(times, "step 4"));
        robot.press(SWT.CR);
        robot.until("the event of the hop", () -> session.playhead().event() == 4);
    }

    @Test
    void aClickOnADecisionGoesThere() throws Exception {
        open("01-first-packet");
        session.jump(p -> p.end());
        Panel times = tab("times");
        RecordingPen.Text decision = RecordingPen.textsOf(times, gc).stream().filter(t -> t.text().startsWith("Core 0 reads p1's")).findFirst().orElseThrow();
        new Mouse(robot, times).click((int) decision.x() + 20, (int) decision.baseline() - 4);
        robot.until("the event of the decision", () -> session.playhead().event() == 5);
    }

    @Test
    void aCountOfACoreLeadsToTheLastOneThatItCounts() throws Exception {
        open("01-first-packet");
        session.jump(p -> p.end());
        assertEquals("step 11, for the end of interrupt, link", walk(tab("core"), "step 11"));
        robot.press(SWT.CR);
        robot.until("the last exit", () -> session.playhead().event() == find(EventKind.INTERRUPT));
    }

    private String cause(int n) {
        String beginning = "Cause " + n + " of ";
        robot.until("the causes", () -> !robot.all(robot.shell(), Panel.class, p -> p.isVisible() && p.spoken().startsWith(beginning)).isEmpty());
        return robot.all(robot.shell(), Panel.class, p -> p.isVisible() && p.spoken().startsWith(beginning)).get(0).spoken();
    }

    @Test
    void aHeaderFieldIsAskedWhyItIsThere() throws Exception {
        open("01-first-packet");
        session.jump(p -> p.to(find(EventKind.PUBLISH), 0));
        walk(tab("packet"), "IPv4 destination 10.0.2.1");
        robot.press(SWT.F4);
        assertTrue(cause(1).contains(session.run().orElseThrow().narration().sentence(1, 0)), cause(1));
    }

    @Test
    void aRuleIsAskedWhoHitItAndOneThatNobodyTouchedSaysSo() throws Exception {
        open("04-bypass");
        int decide = find(EventKind.DECIDE);
        session.jump(p -> p.to(decide, 0));
        Panel rules = tab("rules");
        walk(rules, "Rule 2 DIRECT");
        robot.press(SWT.F4);
        assertTrue(cause(1).contains(session.run().orElseThrow().narration().sentence(decide, 0)), cause(1));
        robot.press(SWT.ESC);
        robot.until("the rules", rules::isVisible);
        walk(rules, "Rule 3 TO_SWITCH");
        robot.press(SWT.F4);
        String honest = "Nothing has written it since the beginning: it is as the lab has it.";
        robot.until("what is said of it", () -> !robot.all(robot.shell(), Panel.class, p -> p.isVisible() && p.spoken().equals(honest)).isEmpty());
    }
}
