package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.model.ElementIds;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.playback.panel.Panel;

/** The hint for the selected kind of element, and those that are pinned. */
class HintTest {

    private final Robot robot = new Robot();
    private LabEditor editor;

    @BeforeEach
    void open() throws Exception {
        editor = robot.open("04-bypass");
        Mode.show(robot.page(), Ids.BUILD);
        robot.page().showView(Ids.HINT);
        robot.page().activate(editor);
        robot.pass(50);
    }

    @AfterEach
    void close() {
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    /** What is said of the cards that are shown, from the top. */
    private List<String> cards() {
        return robot.all(robot.shell(), Panel.class, panel -> panel.isVisible() && panel.spoken().matches("[^,]*,( pinned)? hint\\. .*")).stream()
                .map(Panel::spoken).toList();
    }

    private List<String> titles() {
        return cards().stream().map(card -> card.substring(0, card.indexOf(". "))).toList();
    }

    private void select(String element) {
        StageElements.select(editor, element);
        robot.settle();
    }

    @Test
    void aPinnedHintStaysWhenTheSelectionChanges() {
        select("vm1");
        assertEquals(List.of("Virtual machine, hint"), titles());
        robot.key(editor.stage().control(), SWT.CTRL | SWT.SHIFT, 'h');
        select("llc");
        assertEquals(List.of("Virtual machine, pinned hint", "Last level cache, hint"), titles());
        select("vm2");
        robot.key(editor.stage().control(), SWT.CTRL | SWT.SHIFT, 'h');
        select("nic0");
        assertEquals(List.of("NIC, hint"), titles());
    }

    /** Whatever can be selected on the stage has a hint with all its parts, the source among them. */
    @Test
    void everyKindOnTheStageHasOne() {
        Set<String> without = new TreeSet<>();
        int drawn = 0;
        for (String id : ElementIds.index(editor.lab()).keySet()) {
            if (((LabPart) editor.stage().viewer().getContents()).part(id).isPresent()) {
                drawn++;
                select(id);
                if (cards().size() != 1 || !cards().get(0).matches(".* To a packet: .* Try: .* Source: .*")) {
                    without.add(id + " " + cards());
                }
            }
        }
        assertTrue(drawn > 15, "elements: " + drawn);
        assertEquals(Set.of(), without);
    }

    /** The words take the keyboard. */
    @Test
    void itIsReachedByTheKeyboard() throws Exception {
        select("switch");
        robot.page().showView(Ids.HINT);
        robot.settle();
        Control focus = robot.focus();
        assertTrue(focus instanceof org.eclipse.swt.custom.StyledText text && text.getText().contains("exact match cache"), String.valueOf(focus));
    }
}
