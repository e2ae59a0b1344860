package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.Overlay;
import ringside.ui.playback.RunSession;

/** Overlays by their keys, in the menu and in Present; each lab keeps its own. */
class OverlayInWindowTest {
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
    }

    private RunSession open(String sample) throws Exception {
        return RunSession.of(robot.open(sample)).orElseThrow();
    }

    private static Overlay shown(RunSession session) {
        return session.editor().overlay().moment().map(Moment::overlay).orElse(Overlay.PACKET);
    }

    private List<String> checked() {
        Menu window = item(robot.shell().getMenuBar(), "Window").getMenu();
        window.notifyListeners(SWT.Show, new Event());
        Menu overlays = item(window, "Overlay").getMenu();
        overlays.notifyListeners(SWT.Show, new Event());
        List<String> on = Stream.of(overlays.getItems()).filter(MenuItem::getSelection).map(MenuItem::getText).toList();
        overlays.notifyListeners(SWT.Hide, new Event());
        window.notifyListeners(SWT.Hide, new Event());
        return on;
    }

    private static MenuItem item(Menu menu, String text) {
        return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(text)).findFirst().orElseThrow();
    }

    @Test
    void aKeyShowsAnOverlayAndTheSameKeyOrEscapeThePacketsAgain() throws Exception {
        RunSession session = open("04-bypass");
        robot.press(SWT.F6);
        robot.press(SWT.F6);
        robot.until("two steps", () -> session.playhead().event() > 1 && !session.moving());
        assertEquals(List.of("Packet"), checked());
        robot.press(SWT.ALT, '7');
        robot.until("VMs", () -> shown(session) == Overlay.VM);
        assertTrue(session.editor().stage().legend().startsWith("Memory of: "), session.editor().stage()::legend);
        assertTrue(session.editor().stage().said().startsWith("Overlay VM. Memory of: "), session.editor().stage()::said);
        assertEquals(List.of("VM\tAlt+7"), checked());
        robot.press(SWT.ALT, '7');
        robot.until("packets", () -> shown(session) == Overlay.PACKET);
        assertEquals("", session.editor().stage().legend());
        Overlay[] byKey = {Overlay.CLASS, Overlay.STATE, Overlay.HEAT};
        for (int i = 0; i < byKey.length; i++) {
            Overlay wanted = byKey[i];
            robot.press(SWT.ALT, "890".charAt(i));
            robot.until(wanted.toString(), () -> shown(session) == wanted);
        }
        robot.press(SWT.ESC);
        robot.until("packets by Esc", () -> shown(session) == Overlay.PACKET);
        assertFalse(session.editor().isDirty(), "an overlay is nothing of the lab");
    }

    @Test
    void escapeTakesTheSelectionFirst() throws Exception {
        RunSession session = open("04-bypass");
        session.shown().overlay(Overlay.STATE);
        session.editor().stage().select("vm1");
        robot.press(SWT.ESC);
        robot.until("nothing is selected", () -> session.editor().stage().selected().isEmpty());
        assertEquals(Overlay.STATE, session.shown().overlay());
        robot.press(SWT.ESC);
        robot.until("packets", () -> shown(session) == Overlay.PACKET);
    }

    @Test
    void theMenuChoosesAndEachLabKeepsItsOwn() throws Exception {
        RunSession first = open("01-first-packet");
        Menu window = item(robot.shell().getMenuBar(), "Window").getMenu();
        window.notifyListeners(SWT.Show, new Event());
        Menu overlays = item(window, "Overlay").getMenu();
        overlays.notifyListeners(SWT.Show, new Event());
        MenuItem heat = item(overlays, "Heat");
        heat.setSelection(true);
        heat.notifyListeners(SWT.Selection, new Event());
        robot.until("heat", () -> shown(first) == Overlay.HEAT);
        RunSession second = open("04-bypass");
        assertEquals(Overlay.PACKET, second.shown().overlay());
        assertEquals(Overlay.HEAT, first.shown().overlay());
        assertEquals(List.of("Packet"), checked());
    }
}
