package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.DeleteElement;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.playback.panel.Panel;

/** The form of the selected element: complete for every kind, with nothing on top of anything, and never out of date. */
class PropertiesTest {

    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    private LabEditor build(String sample) throws Exception {
        LabEditor editor = robot.open(sample);
        Mode.show(robot.page(), Ids.BUILD);
        try {
            robot.page().showView(Ids.PROPERTIES);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
        robot.page().activate(editor);
        robot.pass(100);
        return editor;
    }

    /** The form of the element selected last; null before anything is selected. */
    private Composite form() {
        List<ScrolledComposite> areas = robot.all(robot.shell(), ScrolledComposite.class, Control::isVisible);
        assertEquals(1, areas.size());
        assertTrue(areas.get(0).getChildren().length <= 1, "no form is left behind");
        return (Composite) areas.get(0).getContent();
    }

    private List<String> words() {
        Composite form = form();
        return form == null ? List.of() : robot.all(form, Label.class, label -> true).stream().map(Label::getText).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-first-packet", "04-bypass"})
    void everyElementHasAFormInWhichNothingIsCutOffOrCovered(String sample) throws Exception {
        LabEditor editor = build(sample);
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        for (Element element : ElementIds.index(editor.lab()).values()) {
            StageElements.select(editor, element.getId());
            robot.settle();
            if (words().contains(element.getId())) {
                wrong.addAll(wrong(element.getId(), form()));
                forms++;
            }
        }
        assertTrue(forms > 10, "forms: " + forms);
        assertEquals(List.of(), wrong);
    }

    private static List<String> wrong(String where, Composite form) {
        List<String> wrong = new ArrayList<>();
        Control[] all = form.getChildren();
        for (int i = 0; i < all.length; i++) {
            if (all[i].getBounds().isEmpty() || all[i].getBounds().x + all[i].getSize().x > form.getSize().x) {
                wrong.add(where + ": no place for " + all[i]);
            }
            boolean cut = all[i] instanceof Label label && cut(label) || all[i] instanceof Button rule && rule.computeSize(-1, -1).x > rule.getSize().x;
            if (cut) {
                wrong.add(where + ": cut off " + all[i]);
            }
            for (int j = 0; j < i; j++) {
                if (all[i].getBounds().intersects(all[j].getBounds())) {
                    wrong.add(where + ": " + all[i] + " covers " + all[j]);
                }
            }
        }
        return wrong;
    }

    private static boolean cut(Label label) {
        if ((label.getStyle() & SWT.WRAP) == 0) {
            return label.computeSize(-1, -1).x > label.getSize().x;
        }
        Point needed = label.computeSize(label.getSize().x, -1);
        GC gc = new GC(label);
        int longest = List.of(label.getText().split(" ")).stream().mapToInt(word -> gc.textExtent(word).x).max().orElse(0);
        gc.dispose();
        return needed.y > label.getSize().y || longest > label.getSize().x;
    }

    @Test
    void whatHasNothingToChooseFromIsAClosedList() throws Exception {
        LabEditor editor = build("01-first-packet");
        StageElements.select(editor, "core1");
        robot.settle();
        assertTrue(words().contains("core1"));
        List<Combo> choices = robot.all(form(), Combo.class, combo -> true);
        assertFalse(choices.isEmpty());
        choices.forEach(combo -> assertEquals(combo.getItemCount() > 0, combo.isEnabled()));
    }

    @Test
    void theTitleIsTheNameAlsoAfterItIsChanged() throws Exception {
        LabEditor editor = build("01-first-packet");
        StageElements.select(editor, "vm1");
        robot.settle();
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getVirtualMachines().get(0), Literals.ELEMENT__NAME, "Guest & Co"));
        robot.settle();
        assertEquals("Guest && Co", words().get(0));
        editor.getCommandStack().undo();
        robot.settle();
        assertEquals("VM 1", words().get(0));
    }

    @Test
    void rulesStandInColumnsAndARuleThatGoesHasNoRow() throws Exception {
        LabEditor editor = build("04-bypass");
        StageElements.select(editor, "vm1");
        robot.settle();
        VirtualMachine machine = editor.lab().getServer().getVirtualMachines().get(0);
        List<Button> boxes = robot.all(form(), Button.class, button -> true);
        assertEquals(machine.getTransfer().getRules().size(), boxes.size());
        assertEquals(1, robot.all(form(), Label.class, label -> label.getText().contains("DIRECT") || label.getText().contains("TO_SWITCH"))
                .stream().map(label -> label.getLocation().x).distinct().count());
        editor.getCommandStack().execute(new DeleteElement(machine.getTransfer().getRules().get(0)));
        robot.settle();
        assertEquals(boxes.size() - 1, robot.all(form(), Button.class, button -> true).size());
        editor.getCommandStack().undo();
        robot.settle();
        assertEquals(boxes.size(), robot.all(form(), Button.class, button -> true).size());
    }

    private Control named(String label) {
        Control[] all = form().getChildren();
        for (int i = 0; i + 1 < all.length; i++) {
            if (all[i] instanceof Label text && text.getText().equals(label)) {
                return all[i + 1];
            }
        }
        throw new AssertionError(label + " in " + words());
    }

    private void enter(Text field, String text) {
        field.setFocus();
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        robot.settle();
    }

    @Test
    void whatIsWrongStaysInItsFieldAndTheLabAsItWasUntilItIsMended() throws Exception {
        LabEditor editor = build("01-first-packet");
        StageElements.select(editor, "vm1");
        robot.settle();
        Text slots = (Text) named("Receive slots");
        enter(slots, "70,000");
        assertEquals("70,000", slots.getText());
        assertFalse(editor.getCommandStack().canUndo());
        assertTrue(said().contains("Not taken: 1 to 32,768"), () -> said().toString());
        enter(slots, "16");
        assertEquals("Set receive slots of VM 1 to 16", editor.getCommandStack().getUndoCommand().getLabel());
        assertTrue(said().contains("1 to 32,768 \u00b7 default 8"), () -> said().toString());
        editor.getCommandStack().undo();
        robot.settle();
        assertEquals("8", slots.getText());
    }

    /** Selects an element as a click on the stage does, which takes the keyboard there. */
    private void go(LabEditor editor, String id) {
        robot.page().activate(editor);
        StageElements.select(editor, id);
        robot.settle();
    }

    @Test
    void whatIsWrongIsStillThereWhenItsElementIsSelectedAgain() throws Exception {
        LabEditor editor = build("01-first-packet");
        go(editor, "vm1");
        enter((Text) named("Receive slots"), "70,000");
        go(editor, "llc");
        assertFalse(editor.getCommandStack().canUndo());
        Panel back = robot.all(form(), Panel.class, panel -> panel.spoken().equals("Not taken: Receive slots, VM 1")).get(0);
        assertTrue(back.getToolTipText().contains("70,000") && back.getToolTipText().contains("1 to 32,768"), back::getToolTipText);
        go(editor, "vm1");
        Text slots = (Text) named("Receive slots");
        assertEquals("70,000", slots.getText());
        assertTrue(SpeechTest.name(slots).contains("not taken: 1 to 32,768"), SpeechTest.name(slots));
        assertTrue(robot.all(form(), Panel.class, panel -> panel.spoken().startsWith("Not taken")).isEmpty(), "it is in its field");
        go(editor, "core1");
        robot.key(robot.all(form(), Panel.class, panel -> panel.spoken().startsWith("Not taken")).get(0), 0, SWT.CR);
        robot.until("the field", () -> robot.focus() instanceof Text field && field.getText().equals("70,000"));
        enter((Text) robot.focus(), "16");
        assertEquals("Set receive slots of VM 1 to 16", editor.getCommandStack().getUndoCommand().getLabel());
        go(editor, "llc");
        assertTrue(robot.all(form(), Panel.class, panel -> panel.spoken().startsWith("Not taken")).isEmpty(), "mended");
    }

    @Test
    void whatIsWrongOutlivesItsViewAndItsElementAndEscGivesItUp() throws Exception {
        LabEditor editor = build("01-first-packet");
        go(editor, "vm1");
        robot.key(robot.all(form(), Panel.class, panel -> panel.spoken().equals("Receive queue, folded")).get(0), 0, SWT.CR);
        robot.until("the group", () -> words().contains("Buffer size"));
        enter((Text) named("Buffer size"), "much");
        editor.getCommandStack().execute(new DeleteElement(editor.lab().getServer().getVirtualMachines().get(0)));
        robot.settle();
        robot.page().hideView(robot.page().findView(Ids.PROPERTIES));
        editor.getCommandStack().undo();
        robot.page().showView(Ids.PROPERTIES);
        go(editor, "llc");
        go(editor, "vm1");
        robot.until("its group is open", () -> words().contains("Buffer size"));
        Text size = (Text) named("Buffer size");
        assertEquals("much", size.getText());
        robot.page().activate(robot.page().findView(Ids.PROPERTIES));
        size.setFocus();
        robot.until("the field", () -> robot.focus() == size);
        robot.press(SWT.ESC);
        robot.until("the value", () -> size.getText().equals("256"));
        go(editor, "llc");
        assertTrue(robot.all(form(), Panel.class, panel -> panel.spoken().startsWith("Not taken")).isEmpty(), "given up");
    }

    @Test
    void whatIsRightIsTakenWhenAnotherElementIsSelected() throws Exception {
        LabEditor editor = build("01-first-packet");
        go(editor, "vm1");
        Text slots = (Text) named("Receive slots");
        slots.setFocus();
        slots.setText("16");
        go(editor, "llc");
        assertEquals(16, editor.lab().getServer().getVirtualMachines().get(0).getVnic().getRx().getSize());
        assertEquals("Set receive slots of VM 1 to 16", editor.getCommandStack().getUndoCommand().getLabel());
    }

    /** Every text in sight. */
    private List<String> said() {
        return robot.all(robot.shell(), Label.class, Label::isVisible).stream().map(Label::getText).toList();
    }

    @Test
    void aGroupOpensByKeyAndWhatIsInItGoesBackToItsDefault() throws Exception {
        LabEditor editor = build("01-first-packet");
        StageElements.select(editor, "vm1");
        robot.settle();
        Panel heading = robot.all(form(), Panel.class, panel -> panel.spoken().equals("Receive queue, folded")).get(0);
        robot.key(heading, 0, SWT.CR);
        robot.until("the keyboard in the heading", () -> robot.focus() instanceof Panel panel && panel.spoken().equals("Receive queue, open"));
        enter((Text) named("Buffer size"), "512");
        VirtualMachine machine = editor.lab().getServer().getVirtualMachines().get(0);
        assertEquals(512, machine.getVnic().getRx().getBufferBytes());
        Panel back = robot.all(robot.shell(), Panel.class, panel -> panel.isVisible() && panel.spoken().equals("Back to default")).get(0);
        robot.key(back, 0, SWT.CR);
        assertEquals(256, machine.getVnic().getRx().getBufferBytes());
        assertEquals("Set buffer size of VM 1 back to 256", editor.getCommandStack().getUndoCommand().getLabel());
    }

    @Test
    void whatHasNoBoxIsReachedThroughThePartsOfTheLab() throws Exception {
        LabEditor editor = build("01-first-packet");
        editor.stage().viewer().deselectAll();
        robot.settle();
        robot.until("the lab", () -> form() != null && words().contains("Description"));
        robot.key(robot.all(form(), Panel.class, panel -> panel.spoken().startsWith("Costs")).get(0), 0, SWT.CR);
        Text hit = (Text) named("LLC hit");
        enter(hit, "60");
        assertEquals("Set cost of LLC hit to 60", editor.getCommandStack().getUndoCommand().getLabel());
        assertEquals(60_000, editor.lab().getCosts().getOverrides().get(0).getThousandths());
    }
}
