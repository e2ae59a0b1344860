package ringside.ui.playback.bookmarks;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.ActiveRun;
import ringside.ui.playback.panel.ListTable;
import ringside.ui.playback.panel.UndoesMarks;

/** The bookmarks of the lab in front: Enter goes to one, F2 changes its note, Delete takes it away, Undo takes that back. */
public final class BookmarksView extends ViewPart implements UndoesMarks {
    public static final String ID = "ringside.view.bookmarks";

    private ActiveRun active;
    private ListTable list;
    private Table table;
    private Label problem;
    private List<Bookmarks.Placed> shown = List.of();

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 6).spacing(8, 4).applyTo(area);
        problem = new Label(area, SWT.NONE);
        list = new ListTable(area, SWT.NONE, 1, Messages.Bookmarks_Spoken);
        table = list.table();
        list.column(Messages.Bookmarks_Step, 90, SWT.RIGHT);
        list.column(Messages.Bookmarks_Note, 420, SWT.NONE);
        list.column(Messages.Bookmarks_What, 700, SWT.NONE);
        table.addListener(SWT.DefaultSelection, e -> chosen().ifPresent(b -> session().ifPresent(s -> s.jump(p -> p.to(b.event(), 0)))));
        table.addListener(SWT.KeyDown, this::key);
        Runnable themed = () -> {
            area.setBackground(Role.PANEL.color());
            problem.setBackground(Role.PANEL.color());
            problem.setFont(Theme.current().controlFont(TextStyle.TEXT));
        };
        themed.run();
        Theme.addListener(themed);
        area.addDisposeListener(e -> Theme.removeListener(themed));
        UndoesMarks.into(getViewSite().getActionBars(), () -> session().ifPresent(s -> s.bookmarks().undo()), () -> session().ifPresent(s -> s.bookmarks().redo()));
        active = new ActiveRun(getSite().getWorkbenchWindow(), area, this::show);
    }

    private Optional<RunSession> session() {
        return active == null ? Optional.empty() : active.session().filter(s -> s.run().isPresent());
    }

    private Optional<Bookmarks.Placed> chosen() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= shown.size() ? Optional.empty() : Optional.of(shown.get(row));
    }

    private void show() {
        List<Bookmarks.Placed> all = session().map(s -> s.bookmarks().all()).orElse(List.of());
        String trouble = session().map(s -> s.bookmarks().problem()).orElse("");
        problem.setForeground((trouble.isEmpty() ? Role.INK : Role.TROUBLE).color());
        problem.setText(!trouble.isEmpty() ? trouble : all.isEmpty() ? Messages.Bookmarks_None : Messages.Bookmarks_Keys);
        problem.getParent().layout();
        shown = all;
        list.rows(all.stream().map(placed -> {
            RunSession s = session().orElseThrow();
            Playhead there = s.playhead().to(placed.event(), 0);
            return new String[] {TimeText.grouped(there.step()), placed.bookmark().note(), StepText.sentence(s.run().orElseThrow(), there)};
        }).toList());
    }

    private void key(Event event) {
        chosen().ifPresent(b -> session().ifPresent(s -> {
            if (event.keyCode == SWT.DEL) {
                s.bookmarks().remove(b.event());
            } else if (event.keyCode == SWT.F2) {
                BookmarkDialog.open(table.getShell(), s, b.event());
            }
        }));
    }

    @Override
    public String marks() {
        return Messages.Marks_OfBookmarks;
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
