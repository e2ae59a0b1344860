package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.parts.LabPart;

/** A rule that leads past the switch is an element of the stage: its line is selected with the mouse and by key, deleted, and edited. */
class DirectRuleOnStageTest {
    private final Robot robot = new Robot();
    private LabEditor editor;
    private RoutingRule rule;

    @BeforeEach
    void open() throws Exception {
        editor = robot.open("04-bypass");
        Mode.show(robot.page(), Ids.BUILD);
        editor.setFocus();
        robot.settle();
        rule = editor.lab().getServer().getVirtualMachines().get(0).getTransfer().getRules().stream()
                .filter(each -> each.getAction() == RuleAction.DIRECT).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    private List<String> selected() {
        return editor.stage().selected().stream().map(Element::getId).toList();
    }

    /** In the middle of the line, above the machines. */
    private Point onLine() {
        GraphicalEditPart part = ((LabPart) editor.stage().viewer().getContents()).part(rule.getId()).orElseThrow();
        double[] middle = ((RouteFigure) part.getFigure()).route().labelPoint();
        Point at = new Point((int) middle[0], (int) middle[1]);
        part.getFigure().translateToAbsolute(at);
        return at;
    }

    private void click(Point at) {
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.type = type;
            event.widget = editor.stage().control();
            event.display = event.widget.getDisplay();
            event.x = at.x;
            event.y = at.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
            event.count = 1;
            editor.stage().control().notifyListeners(type, event);
        }
        robot.settle();
    }

    @Test
    void aClickOnItsLineSelectsItDeleteTakesItAwayAndUndoBringsItBack() {
        click(onLine().translate(0, 2));
        assertEquals(List.of(rule.getId()), selected());
        robot.press(SWT.DEL);
        robot.until("gone", () -> ElementIds.find(editor.lab(), rule.getId()).isEmpty());
        editor.getCommandStack().undo();
        robot.settle();
        click(onLine().translate(0, -2));
        assertEquals(List.of(rule.getId()), selected());
        click(onLine().translate(0, 12));
        assertEquals(List.of(), selected());
    }

    @Test
    void theArrowsLeadToItAndItSpeaks() {
        editor.stage().select("vm1");
        robot.press(SWT.ARROW_UP);
        robot.until("the rule", () -> selected().equals(List.of(rule.getId())));
        String spoken = SpeechTest.focused(editor.stage().control());
        assertTrue(spoken.startsWith("Routing rule") && spoken.endsWith("direct from VM 1 to VM 2"), spoken);
        editor.getCommandStack().execute(new SetFeature(rule, Literals.ROUTING_RULE__ENABLED, false));
        assertEquals(spoken + ", switched off", SpeechTest.focused(editor.stage().control()));
        robot.press(SWT.ARROW_DOWN);
        robot.until("a machine", () -> selected().equals(List.of("vm1")) || selected().equals(List.of("vm2")));
    }

    @Test
    void itsPropertiesAreShownAndItsMenuOpens() throws Exception {
        robot.page().showView(Ids.PROPERTIES);
        robot.page().activate(editor);
        editor.stage().select(rule.getId());
        robot.until("its properties", () -> robot.all(robot.shell(), Label.class, Label::isVisible).stream().anyMatch(label -> label.getText().equals(rule.getId())));
        boolean[] shown = new boolean[1];
        Menu menu = editor.stage().control().getMenu();
        menu.addListener(SWT.Show, event -> shown[0] = true);
        menu.addListener(SWT.Hide, event -> shown[0] = false);
        robot.press(SWT.SHIFT, SWT.F10);
        robot.until("the menu", () -> shown[0]);
        assertTrue(Stream.of(menu.getItems()).map(MenuItem::getText).anyMatch(text -> text.replaceAll("&|\t.*", "").equals("Delete")));
        robot.press(SWT.ESC);
        robot.until("no menu", () -> !shown[0]);
    }
}
