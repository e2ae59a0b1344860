package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ringside.ui.diagram.LabEditor;
import ringside.ui.playback.panel.Panel;

/** Everything that can be used or read in the window has a name for a screen reader. */
class SpeechTest {

    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    @Test
    void everyPanelAndButtonInRunSpeaks() throws Exception {
        robot.open("01-first-packet");
        robot.pass(200);
        assertEquals(List.of(), silent());
    }

    @Test
    void everyPanelAndButtonInBuildSpeaks() throws Exception {
        LabEditor editor = robot.open("01-first-packet");
        Mode.show(robot.page(), Ids.BUILD);
        StageElements.select(editor, "vm1");
        robot.pass(200);
        assertEquals(List.of(), silent());
    }

    /** Visible controls without a word: drawn ones that were given none, native ones without text and name. */
    private List<String> silent() {
        List<String> silent = new ArrayList<>();
        for (Control control : robot.all(robot.shell(), Control.class, Control::isVisible)) {
            if (control instanceof Panel panel && panel.spoken().isBlank() && !isBackground(panel)) {
                silent.add(panel.getClass().getSimpleName());
            } else if (control instanceof Button button && button.getText().isBlank() && button.getToolTipText() == null) {
                silent.add("Button");
            } else if (control instanceof Combo || control instanceof Text) {
                // Their names are given by listeners; a label or a help text stands beside each.
                if (control.getToolTipText() == null && control.getAccessible() == null) {
                    silent.add(control.getClass().getSimpleName());
                }
            }
        }
        return silent;
    }

    /** Panels that only carry other controls say nothing themselves. */
    private static boolean isBackground(Panel panel) {
        return panel.getChildren().length > 0;
    }
}
