package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.ui.app.present.PresentHeader;
import ringside.ui.app.present.PresentScreen;
import ringside.ui.app.problems.ProblemsView;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.RecordingPen;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.log.EventLogView;
import ringside.ui.playback.panel.Panel;

/**
 * What the panels round the stage write can be read, at every third step of a sample and while it is built, in light and dark:
 * large enough, dark enough, nothing cut off by its panel's edge, nothing on other words.
 */
class PanelsCanBeReadTest {

    private static final int EVERY = 3;
    /** Width that a sentence has in Present. */
    private static final int HEADER = 1360;

    private final Robot robot = new Robot();
    private final GC gc = new GC(Display.getCurrent());

    @AfterEach
    void close() {
        Theme.set(Theme.LIGHT);
        gc.dispose();
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    private static RunSession run(Robot robot, LabEditor editor) {
        RunSession session = RunSession.of(editor).orElseThrow();
        session.ensureRun();
        robot.until("the run", () -> session.run().isPresent() && session.run().get().log().complete());
        session.shown().layers(EnumSet.allOf(Layer.class));
        return session;
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-first-packet", "02-two-vms-multicast", "03-service-chain", "04-bypass"})
    void inRun(String sample) throws Exception {
        RunSession session = run(robot, robot.open(sample));
        List<String> wrong = new ArrayList<>();
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            Theme.set(theme);
            for (int step = 0; step <= session.playhead().stepCount(); step += EVERY) {
                int there = step;
                session.jump(p -> p.toStep(there));
                robot.pass(30);
                wrong.addAll(wrong(sample + " step " + step + " ", robot.shell()));
            }
        }
        assertEquals(List.of(), wrong.stream().distinct().limit(20).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-first-packet", "04-bypass"})
    void inBuild(String sample) throws Exception {
        LabEditor editor = robot.open(sample);
        Mode.show(robot.page(), Ids.BUILD);
        List<String> wrong = new ArrayList<>();
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            Theme.set(theme);
            for (String view : new String[] {ProblemsView.ID, EventLogView.ID}) {
                robot.page().showView(view);
                robot.page().activate(editor);
                robot.pass(100);
                wrong.addAll(wrong(sample + " " + view + " ", robot.shell()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Above the stage the whole sentence has room in one line. */
    @ParameterizedTest
    @ValueSource(strings = {"01-first-packet", "02-two-vms-multicast", "03-service-chain", "04-bypass"})
    void inPresent(String sample) throws Exception {
        RunSession session = run(robot, robot.open(sample));
        robot.key(0, SWT.F11);
        robot.until("the screen", () -> List.of(Display.getCurrent().getShells()).stream().anyMatch(shell -> shell.getData() instanceof PresentScreen));
        Shell screen = List.of(Display.getCurrent().getShells()).stream().filter(shell -> shell.getData() instanceof PresentScreen).findFirst()
                .orElseThrow();
        List<String> cut = new ArrayList<>();
        PresentHeader header = robot.all(screen, PresentHeader.class, Control::isVisible).get(0);
        try (GcPen pen = new GcPen(gc)) {
            for (int step = 0; step <= session.playhead().stepCount(); step++) {
                int there = step;
                session.jump(p -> p.toStep(there));
                robot.until("step " + step, () -> there == 0 || header.step().contains(" " + there + " "));
                if (pen.width(header.sentence(), TextStyle.PRESENT_SENTENCE) > HEADER) {
                    cut.add(header.sentence());
                }
            }
        }
        ((PresentScreen) screen.getData()).leave();
        robot.settle();
        assertEquals(List.of(), cut);
    }

    private List<String> wrong(String where, Control root) {
        List<String> wrong = new ArrayList<>();
        boolean any = false;
        for (Panel panel : robot.all(root, Panel.class, panel -> panel.isVisible() && panel.isEnabled() && panel.getSize().y > 0)) {
            List<RecordingPen.Text> texts = RecordingPen.textsOf(panel, gc);
            any |= !texts.isEmpty();
            for (int i = 0; i < texts.size(); i++) {
                RecordingPen.Text text = texts.get(i);
                if (text.style().pixels() < 14 || text.contrast() < 4.5 || !text.inside()) {
                    wrong.add(where + panel.getClass().getSimpleName() + " " + text);
                }
                for (int j = 0; j < i; j++) {
                    if (text.covers(texts.get(j))) {
                        wrong.add(where + panel.getClass().getSimpleName() + ": " + text.text() + " covers " + texts.get(j).text());
                    }
                }
            }
        }
        assertTrue(any, "there is something to read");
        return wrong;
    }
}
