package ringside.ui.playback.log;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import ringside.trace.TraceEvent;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.ActiveRun;

/** Every event of the run as a sentence, in order; the row of the playhead is chosen, choosing a row goes there. Rows are made when seen. */
public final class EventLogView extends ViewPart {
    public static final String ID = "ringside.view.log";

    private Table table;
    private ActiveRun active;
    private Run shown;
    private int rows;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        columns.setColumnData(column(Messages.Log_Step, SWT.RIGHT), new ColumnPixelData(90));
        columns.setColumnData(column(Messages.Log_Cycles, SWT.RIGHT), new ColumnPixelData(120));
        columns.setColumnData(column(Messages.Log_What, SWT.LEFT), new ColumnWeightData(1, 300));
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.Selection, e -> goTo(table.getSelectionIndex()));
        Runnable themed = () -> {
            table.setFont(Theme.current().font(TextStyle.TEXT));
            table.setBackground(Theme.Role.PANEL.color());
            table.setForeground(Theme.Role.INK.color());
        };
        themed.run();
        Theme.addListener(themed);
        table.addDisposeListener(e -> Theme.removeListener(themed));
        active = new ActiveRun(getSite().getWorkbenchWindow(), table, this::refresh);
    }

    private TableColumn column(String title, int align) {
        TableColumn column = new TableColumn(table, align);
        column.setText(title);
        return column;
    }

    private void refresh() {
        Run run = active.session().flatMap(RunSession::run).orElse(null);
        if (run != shown) {
            shown = run;
            rows = -1;
        }
        if (run == null) {
            table.removeAll();
            return;
        }
        if (rows != run.log().size()) {
            rows = run.log().size();
            table.setItemCount(rows);
            table.clearAll();
        }
        int row = active.session().orElseThrow().playhead().event() - 1;
        if (row >= 0 && row != table.getSelectionIndex()) {
            table.setSelection(row);
        } else if (row < 0) {
            table.deselectAll();
        }
    }

    private void fill(TableItem item, int row) {
        TraceEvent event = shown.log().event(row + 1);
        Playhead there = active.session().orElseThrow().playhead().to(row + 1, 0);
        boolean step = event.depth() <= 1;
        item.setText(new String[] {step ? TimeText.grouped(there.step()) : "", TimeText.grouped(event.tick()), shown.narration().sentence(row + 1, 0)});
    }

    private void goTo(int row) {
        active.session().filter(s -> row >= 0 && s.playhead().event() != row + 1).ifPresent(s -> s.jump(p -> p.to(row + 1, 0)));
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
