package ringside.ui.playback.branch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import ringside.scenario.CommandList;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.Branches;
import ringside.ui.playback.Branches.Branch;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.ActiveRun;

/**
 * The branches of the run in front: what was done in each, and where it first goes another way. Enter compares one with its run, Del
 * forgets it. The commands of the shown run are saved and opened here.
 */
public final class BranchesView extends ViewPart {
    public static final String ID = "ringside.view.branches";

    private ActiveRun active;
    private Table table;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).spacing(8, 4).applyTo(area);
        button(area, Messages.Branches_Save, this::save);
        button(area, Messages.Branches_Open, this::open);
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        table.setHeaderVisible(true);
        column(Messages.Branches_ColumnRun, 260);
        column(Messages.Branches_ColumnCommands, 420);
        column(Messages.Branches_ColumnDifference, 620);
        table.addListener(SWT.DefaultSelection, e -> chosen().ifPresent(branch -> session().orElseThrow().branches().show(branch)));
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                chosen().ifPresent(branch -> session().orElseThrow().branches().forget(branch));
            }
        });
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Branches_Spoken;
            }
        });
        Runnable themed = () -> {
            for (Control control : new Control[] {area, table}) {
                control.setBackground(Role.PANEL.color());
                control.setForeground(Role.INK.color());
                control.setFont(Theme.current().font(TextStyle.TEXT));
            }
        };
        themed.run();
        Theme.addListener(themed);
        area.addDisposeListener(e -> Theme.removeListener(themed));
        active = new ActiveRun(getSite().getWorkbenchWindow(), area, this::show);
    }

    private static void button(Composite area, String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
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
        table.setItemCount(all.size());
        for (int i = 0; i < all.size(); i++) {
            TableItem item = table.getItem(i);
            if (item.getData() != all.get(i)) {
                item.setData(all.get(i));
                item.setText(new String[] {all.get(i).title(), Branches.commands(all.get(i).run()), all.get(i).difference()});
            }
        }
    }

    /** Saves what was done to the run that the panels show. */
    private void save() {
        session().flatMap(RunSession::run).ifPresent(run -> {
            FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
            dialog.setOverwrite(true);
            dialog.setFileName("commands.txt");
            String chosen = dialog.open();
            if (chosen != null) {
                try {
                    Files.writeString(Path.of(chosen), CommandList.text(run.made().options().commands()));
                } catch (IOException e) {
                    failed(e);
                }
            }
        });
    }

    private void open() {
        session().filter(session -> session.run().isPresent()).ifPresent(session -> {
            String chosen = new FileDialog(getSite().getShell(), SWT.OPEN).open();
            if (chosen != null) {
                try {
                    session.fromLab().withCommands(Path.of(chosen).getFileName().toString(), CommandList.parse(Files.readString(Path.of(chosen))));
                } catch (IOException | IllegalArgumentException e) {
                    failed(e);
                }
            }
        });
    }

    private void failed(Exception e) {
        MessageDialog.openError(getSite().getShell(), Messages.Branches_Failed, e.getMessage());
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
