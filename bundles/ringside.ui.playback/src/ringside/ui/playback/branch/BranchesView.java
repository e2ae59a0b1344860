package ringside.ui.playback.branch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import ringside.scenario.CommandList;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.Branches;
import ringside.ui.playback.Branches.Branch;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.ActiveRun;
import ringside.ui.playback.panel.ListTable;
import ringside.ui.playback.panel.UndoesMarks;

/**
 * The branches of the run in front: what was done in each, and where it first goes another way. Enter compares one with its run, Del
 * forgets it, Undo takes that back. The commands of the shown run are saved and opened here.
 */
public final class BranchesView extends ViewPart implements UndoesMarks {
    public static final String ID = "ringside.view.branches";

    private ActiveRun active;
    private ListTable list;
    private Table table;
    private Label keys;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).spacing(8, 4).applyTo(area);
        button(area, Messages.Branches_Save, this::save);
        button(area, Messages.Branches_Open, this::open);
        keys = new Label(area, SWT.NONE);
        list = new ListTable(area, SWT.NONE, 3, Messages.Branches_Spoken);
        table = list.table();
        list.column(Messages.Branches_ColumnStep, 110, SWT.RIGHT);
        list.column(Messages.Branches_ColumnRun, 340, SWT.NONE);
        list.column(Messages.Branches_ColumnCommands, 330, SWT.NONE);
        list.column(Messages.Branches_ColumnDifference, 620, SWT.NONE);
        table.addListener(SWT.DefaultSelection, e -> chosen().ifPresent(branch -> session().orElseThrow().branches().show(branch)));
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                chosen().ifPresent(branch -> session().orElseThrow().branches().forget(branch));
            }
        });
        Runnable themed = () -> {
            for (Control control : new Control[] {area, keys}) {
                control.setBackground(Role.PANEL.color());
            }
            keys.setForeground(Role.SECOND_INK.color());
            keys.setFont(Theme.current().controlFont(TextStyle.TEXT));
        };
        themed.run();
        Theme.addListener(themed);
        area.addDisposeListener(e -> Theme.removeListener(themed));
        UndoesMarks.into(getViewSite().getActionBars(), () -> session().ifPresent(s -> s.branches().remember()), () -> { });
        active = new ActiveRun(getSite().getWorkbenchWindow(), area, this::show);
    }

    private static void button(Composite area, String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private Optional<RunSession> session() {
        return active == null ? Optional.empty() : active.session();
    }

    private List<Branch> branches() {
        return session().map(session -> session.branches().all()).orElse(List.of());
    }

    private Optional<Branch> chosen() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= branches().size() ? Optional.empty() : Optional.of(branches().get(row));
    }

    private void show() {
        List<Branch> all = branches();
        keys.setText(all.isEmpty() ? Messages.Branches_None : Messages.Branches_Keys);
        keys.getParent().layout();
        list.rows(all.stream().map(branch -> new String[] {branch.after(), branch.title(), Branches.commands(branch.run()), branch.difference()})
                .toList());
    }

    /** Saves what was done to the run that the panels show. */
    private void save() {
        session().filter(session -> session.run().isPresent()).ifPresent(session -> chosen(session, SWT.SAVE).ifPresent(this::saveTo));
    }

    private void open() {
        session().filter(session -> session.run().isPresent()).ifPresent(session -> chosen(session, SWT.OPEN).ifPresent(this::openFrom));
    }

    /** The file that a person names, at first beside the lab. */
    private Optional<Path> chosen(RunSession session, int style) {
        Path lab = ((LabEditorInput) session.editor().getEditorInput()).file();
        FileDialog dialog = new FileDialog(getSite().getShell(), style);
        dialog.setOverwrite(true);
        dialog.setFilterPath(lab.getParent().toString());
        dialog.setFileName(lab.getFileName().toString().replaceFirst("\\.ringside$", "") + ".commands");
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Writes the commands of the run that the panels show. */
    public void saveTo(Path file) {
        session().flatMap(RunSession::run).ifPresent(run -> {
            try {
                Files.writeString(file, CommandList.text(run.made().options().commands()));
            } catch (IOException e) {
                failed(e);
            }
        });
    }

    /** Runs the lab with the commands of a file, and shows that beside the run. */
    public void openFrom(Path file) {
        session().ifPresent(session -> {
            try {
                session.fromLab().withCommands(file.getFileName().toString(), CommandList.parse(Files.readString(file)));
            } catch (IOException | IllegalArgumentException e) {
                failed(e);
            }
        });
    }

    private void failed(Exception e) {
        MessageDialog.openError(getSite().getShell(), Messages.Branches_Failed, e.getMessage());
    }

    @Override
    public String marks() {
        return Messages.Marks_OfBranches;
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
