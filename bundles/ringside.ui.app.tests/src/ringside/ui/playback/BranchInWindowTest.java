package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.LabFiles;
import ringside.model.lab.LabPackage;
import ringside.scenario.Action;
import ringside.scenario.CommandList;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.scenario.export.RunJson;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.playback.branch.BranchesView;

/** A branch in the real window: two stages, one playhead, and the way back. */
class BranchInWindowTest extends WindowWithKeys {

    private void branch(int event, Action action) {
        session.jump(p -> p.to(event, 0));
        session.fromLab().branch(event, action, action.text());
        until("two stages", () -> session.branches().open().isPresent());
    }

    private Stage second() {
        return editor.split().second().orElseThrow();
    }

    private static byte[] json(ScenarioRun run) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RunJson(run, "x").write(out, true);
        return out.toByteArray();
    }

    @Test
    void bothRunsStepTogetherAndTheFirstDifferenceIsNamedAndOneKeyAway() throws Exception {
        open("01-first-packet");
        int copy = find(EventKind.COPY);
        Run run = session.run().orElseThrow();
        branch(copy - 1, Action.setCopyTarget(CopyTarget.HOST_L1));
        Run branch = session.run().orElseThrow();
        assertArrayEquals(new String[] {"Run", "Branch: set host.copyTarget HOST_L1"}, editor.split().titles());
        assertSame(run.history(), shown().history());
        assertSame(branch.history(), second().overlay().moment().orElseThrow().history());
        assertTrue(editor.bar().text().startsWith("First difference: "), editor.bar().text());
        press(SWT.CTRL, SWT.SHIFT, 'd');
        until("the first difference", () -> session.event().kind() == EventKind.COPY);
        assertEquals(copy, shown().event());
        assertEquals(copy + 1, second().overlay().moment().orElseThrow().event());
        assertFalse(session.comparison().places().isEmpty());
        press(SWT.CTRL, 'j');
        until("the run in front", () -> session.run().orElseThrow() == run);
        assertEquals(copy, session.playhead().event());
        until("its stage has the keyboard", () -> display.getFocusControl() == editor.stage().control());
        press(SWT.F6);
        until("a step further", () -> shown().event() > copy);
        int there = second().overlay().moment().orElseThrow().event();
        long tick = run.log().event(shown().event()).tick();
        assertTrue(branch.log().event(there).tick() <= tick);
        assertTrue(branch.log().event(there + 1).tick() > tick);
    }

    @Test
    void closingKeepsTheRunInFrontAndUndoGoesBackAndNothingHasMoved() throws Exception {
        open("04-bypass");
        Run run = session.run().orElseThrow();
        FigureCanvas canvas = (FigureCanvas) editor.stage().control();
        editor.stage().zoom(1.5);
        canvas.scrollTo(40, 30);
        Point place = canvas.getViewport().getViewLocation().getCopy();
        branch(find(EventKind.DECIDE) - 1, Action.enableRule("vm1.rule2", false));
        Run branch = session.run().orElseThrow();
        press(SWT.CTRL, SWT.SHIFT, 'w');
        until("one stage", () -> session.branches().open().isEmpty());
        assertTrue(editor.split().second().isEmpty());
        assertEquals("", editor.bar().text());
        assertSame(branch, session.run().orElseThrow());
        assertEquals(1.5, editor.stage().viewer().zoom());
        assertEquals(place, canvas.getViewport().getViewLocation());
        assertEquals(1, session.branches().all().size());
        session.branches().show(session.branches().all().get(0));
        assertSame(branch, session.run().orElseThrow());
        session.branches().undo();
        assertSame(run, session.run().orElseThrow());
        assertEquals(List.of(), session.branches().all());
        assertTrue(editor.split().second().isEmpty());
    }

    @Test
    void theCommandsOfABranchRepeatItByteForByteWithoutAWindow() throws Exception {
        open("04-bypass");
        int event = find(EventKind.DECIDE) - 1;
        branch(event, Action.enableRule("vm1.rule2", false));
        Run branch = session.run().orElseThrow();
        assertEquals("after event " + event + ": disable vm1.rule2", Branches.commands(branch));
        String saved = CommandList.text(branch.made().options().commands());
        var lab = LabFiles.load(SampleRuns.file("04-bypass"));
        RunOptions plain = RunOptions.DEFAULT;
        ScenarioRun alone = ScenarioRun.of(lab, plain.withCommands(CommandList.resolve(CommandList.parse(saved), lab, plain))).run();
        assertArrayEquals(json(alone), json(branch.made()));
        session.fromLab().withCommands("saved", CommandList.parse(saved));
        until("the list is opened", () -> session.branches().all().size() == 2);
        assertArrayEquals(json(alone), json(session.run().orElseThrow().made()));
    }

    @Test
    void theKeyAsksWhatToChangeAndEscClosesTheComparison() throws Exception {
        open("01-first-packet");
        session.jump(p -> p.to(find(EventKind.COPY) - 1, 0));
        session.select(new StageSelection("host", StageSelection.WHOLE));
        Shell window = editor.getSite().getShell();
        inTheDialog(window, dialog -> {
            assertEquals("L1 of the host", combo(dialog).getText());
            press(SWT.CR);
        });
        press(SWT.CTRL, 'i');
        until("two stages", () -> session.branches().open().isPresent());
        assertEquals("Branch: Copy target of Host: LLC \u2192 L1 of the host", editor.split().titles()[1]);
        giveKeysTo(window);
        until("the branch has the keyboard", () -> display.getFocusControl() == second().control());
        assertEquals(List.of(), second().selected());
        press(SWT.ESC);
        until("one stage", () -> session.branches().open().isEmpty());
    }

    @Test
    void bothRunsAreToldToTheTimelineWithBothPlayheadsAndTheFirstDifference() throws Exception {
        open("01-first-packet");
        int copy = find(EventKind.COPY);
        Run run = session.run().orElseThrow();
        assertTrue(session.branches().beside().isEmpty());
        branch(copy - 1, Action.setCopyTarget(CopyTarget.HOST_L1));
        session.jump(p -> p.end());
        Branches.Beside beside = session.branches().beside().orElseThrow();
        assertSame(run, beside.run());
        assertFalse(beside.second());
        assertEquals(run.log().event(copy).tick(), beside.differs());
        assertTrue(run.log().event(beside.playhead().event()).tick() <= session.event().tick());
        session.branches().switchRuns();
        assertTrue(session.branches().beside().orElseThrow().second());
        session.branches().close();
        assertTrue(session.branches().beside().isEmpty());
    }

    @Test
    void bothStagesAreZoomedAndScrolledTogether() throws Exception {
        open("04-bypass");
        branch(find(EventKind.DECIDE) - 1, Action.enableRule("vm1.rule2", false));
        editor.stage().zoom(1.5);
        assertEquals(1.5, second().viewer().zoom());
        FigureCanvas canvas = (FigureCanvas) second().control();
        canvas.scrollTo(60, 20);
        Point place = canvas.getViewport().getViewLocation();
        until("the other one is there, too", () -> ((FigureCanvas) editor.stage().control()).getViewport().getViewLocation().equals(place));
    }

    @Test
    void aStructuralChangeRunsFromTheBeginningAndStandsBesideTheRun() throws Exception {
        open("01-first-packet");
        Run run = session.run().orElseThrow();
        session.jump(p -> p.end());
        session.fromLab().fromTheBeginning("vm1.rx.size=16", "Receive ring of VM 1: 8 \u2192 16");
        until("two stages", () -> session.branches().open().isPresent());
        Run other = session.run().orElseThrow();
        assertEquals(16, other.made().spec().vms().get(0).rx().size());
        assertEquals(8, run.made().spec().vms().get(0).rx().size());
        assertEquals(run.made().seed(), other.made().seed());
        assertTrue(editor.bar().text().startsWith("First difference: "), editor.bar().text());
        assertFalse(editor.isDirty());
        assertFalse(session.stale(), "the lab of the editor is as it was");
    }

    @Test
    void afterRunningAgainTheRunBeforeStandsBesideUntilEscClosesIt() throws Exception {
        open("01-first-packet");
        session.jump(p -> p.to(find(EventKind.COPY), 0));
        Run before = session.run().orElseThrow();
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getHost(), LabPackage.Literals.HOST__COPY_TARGET, ringside.model.lab.CopyTarget.MEMORY));
        press(SWT.CTRL, SWT.F11);
        until("the other run", () -> session.run().orElseThrow() != before && !session.fromLab().computing() && session.branches().hasBefore());
        editor.getSite().getService(IHandlerService.class).executeCommand("ringside.command.compareBefore", null);
        until("two stages", () -> session.branches().open().isPresent());
        assertArrayEquals(new String[] {"Run", "Run before"}, editor.split().titles());
        assertSame(before.history(), second().overlay().moment().orElseThrow().history());
        assertTrue(editor.bar().text().contains("target = MEMORY instead of target = LLC"), editor.bar().text());
        until("the stage has the keyboard", () -> display.getFocusControl() == editor.stage().control());
        press(SWT.ESC);
        until("one stage", () -> session.branches().open().isEmpty());
    }

    @Test
    void savedCommandsRepeatTheBranchWhenTheLabIsOpenedAgain(@TempDir Path folder) throws Exception {
        open("04-bypass");
        branch(find(EventKind.DECIDE) - 1, Action.enableRule("vm1.rule2", false));
        byte[] first = json(session.run().orElseThrow().made());
        Path file = folder.resolve("mine.commands");
        BranchesView view = (BranchesView) editor.getSite().getPage().showView(BranchesView.ID);
        until("the row", () -> table(editor.getSite().getShell()).getItemCount() == 1);
        view.saveTo(file);
        close();
        open("04-bypass");
        until("no row", () -> table(editor.getSite().getShell()).getItemCount() == 0);
        view.openFrom(file);
        until("two stages", () -> session.branches().open().isPresent());
        assertArrayEquals(first, json(session.run().orElseThrow().made()));
        editor.getSite().getPage().hideView(view);
    }

    @Test
    void theBranchesAreListedShownAndForgottenInTheirView() throws Exception {
        open("04-bypass");
        int event = find(EventKind.DECIDE) - 1;
        branch(event, Action.enableRule("vm1.rule2", false));
        Run branch = session.run().orElseThrow();
        press(SWT.CTRL, SWT.SHIFT, 'w');
        until("one stage", () -> session.branches().open().isEmpty());
        press(SWT.CTRL, SWT.SHIFT, 'j');
        until("the view", () -> editor.getSite().getPage().findView(BranchesView.ID) != null);
        Table table = table(editor.getSite().getShell());
        until("the row", () -> table.getItemCount() == 1);
        assertEquals("disable vm1.rule2", table.getItem(0).getText(1));
        assertEquals("after event " + event + ": disable vm1.rule2", table.getItem(0).getText(2));
        String difference = table.getItem(0).getText(3);
        assertTrue(difference.matches("step \\d+, .*, decide: path = VSWITCH instead of path = DIRECT.*"), difference);
        table.setFocus();
        table.setSelection(0);
        press(SWT.CR);
        until("the comparison", () -> session.branches().open().isPresent());
        press(SWT.CTRL, SWT.SHIFT, 'w');
        until("one stage", () -> session.branches().open().isEmpty());
        table.setFocus();
        press(SWT.DEL);
        until("it is forgotten", () -> session.branches().all().isEmpty());
        table.setFocus();
        press(SWT.CTRL, 'z');
        until("it is back", () -> session.branches().all().size() == 1);
        assertEquals(branch, session.branches().all().get(0).run());
        editor.getSite().getPage().hideView(editor.getSite().getPage().findView(BranchesView.ID));
    }

    private static Table table(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof Table table && table.isVisible() && table.getColumnCount() == 4 && table.getColumn(3).getText().equals("First Difference")) {
                return table;
            }
            if (child instanceof Composite inner && table(inner) != null) {
                return table(inner);
            }
        }
        return null;
    }

    @Test
    void aStructuralChangeIsChosenAndWrittenByKey() throws Exception {
        open("01-first-packet");
        Run run = session.run().orElseThrow();
        session.jump(p -> p.to(find(EventKind.COPY), 0));
        inTheDialog(editor.getSite().getShell(), dialog -> {
            until("the list has the keyboard", () -> display.getFocusControl() instanceof Table);
            press(SWT.ARROW_DOWN);
            until("the next row", () -> ((Table) display.getFocusControl()).getSelectionIndex() == 1);
            press(SWT.END);
            until("the last row", () -> combo(dialog).getText().equals("2"));
            press(SWT.TAB);
            until("its value has the keyboard", () -> display.getFocusControl() == combo(dialog));
            press(SWT.CTRL, 'a');
            press('4');
            until("it is written", () -> combo(dialog).getText().equals("4"));
            press(SWT.CR);
        });
        press(SWT.CTRL, 'i');
        until("two stages", () -> session.branches().open().isPresent());
        assertEquals("Branch: Ways of Core 1 L1: 2 \u2192 4", editor.split().titles()[1]);
        assertEquals(4, session.run().orElseThrow().made().spec().cores().get(1).l1().ways());
        assertEquals(2, run.made().spec().cores().get(1).l1().ways());
        giveKeysTo(editor.getSite().getShell());
    }

    /** Does this in the dialog as soon as it is there; said before it is opened. */
    private void inTheDialog(Shell window, Consumer<Shell> act) {
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    if (shell != window && shell.isVisible() && shell.getText().equals("Branch Here")) {
                        // A timer also goes off while the shell is still being opened.
                        display.asyncExec(() -> answer(shell, act));
                        return;
                    }
                }
                display.timerExec(100, this);
            }
        });
    }

    private void answer(Shell shell, Consumer<Shell> act) {
        try {
            giveKeysTo(shell);
            act.accept(shell);
            until("it closes", shell::isDisposed);
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }
    }

    private static Combo combo(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof Combo combo) {
                return combo;
            }
            if (child instanceof Composite inner && combo(inner) != null) {
                return combo(inner);
            }
        }
        return null;
    }
}
