package ringside.ui.playback.closeup;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import ringside.trace.time.Causes;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.TimeText;

/** The chain of causes as a table, latest first; choosing a row goes there, Esc closes it. */
final class CausesTable {
    private final Composite area;
    private final Table table;

    CausesTable(Composite parent, IntConsumer goTo, Runnable close) {
        area = new Composite(parent, SWT.NONE);
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        TableColumn step = new TableColumn(table, SWT.RIGHT);
        step.setText(Messages.Log_Step);
        columns.setColumnData(step, new ColumnPixelData(56));
        TableColumn what = new TableColumn(table, SWT.LEFT);
        what.setText(Messages.Causes_What);
        columns.setColumnData(what, new ColumnWeightData(1, 200));
        table.addListener(SWT.Selection, e -> goTo.accept((Integer) ((TableItem) e.item).getData()));
        table.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                close.run();
            }
        });
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Causes_What;
            }
        });
        Runnable themed = () -> {
            table.setFont(Theme.current().font(TextStyle.TEXT));
            table.setBackground(Theme.Role.PANEL.color());
            table.setForeground(Theme.Role.INK.color());
        };
        themed.run();
        Theme.addListener(themed);
        table.addDisposeListener(e -> Theme.removeListener(themed));
    }

    Composite area() {
        return area;
    }

    void show(Run run, Playhead playhead, List<Causes.Link> chain) {
        table.removeAll();
        for (Causes.Link link : chain) {
            add(run, playhead, link.event(), "");
            link.also().forEach(also -> add(run, playhead, also, Messages.Causes_Also));
        }
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }

    private void add(Run run, Playhead playhead, int event, String prefix) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {TimeText.grouped(playhead.to(event, 0).step()), prefix + run.narration().sentence(event, 0)});
        item.setData(event);
    }

    void setFocus() {
        table.setFocus();
    }
}
