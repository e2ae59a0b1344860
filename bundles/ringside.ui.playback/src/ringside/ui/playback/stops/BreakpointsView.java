package ringside.ui.playback.stops;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import ringside.scenario.marks.Breakpoint;
import ringside.trace.ComponentInfo;
import ringside.trace.StateSchema;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.Breakpoints;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.ActiveRun;
import ringside.ui.playback.panel.ConditionField;
import ringside.ui.playback.panel.ListTable;
import ringside.ui.playback.panel.UndoesMarks;

/**
 * The breakpoints of the lab in front: places and conditions, each of which can be switched off, changed and taken away. A new
 * condition is written in the line above; Enter sets it.
 */
public final class BreakpointsView extends ViewPart implements UndoesMarks {
    public static final String ID = "ringside.view.breakpoints";

    private ActiveRun active;
    private ConditionField condition;
    private Label problem;
    private ListTable list;
    private Table table;
    /** The row whose condition is being changed in the line above; -1 for none. */
    private int changing = -1;
    private List<Breakpoint> shown = List.of();

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).spacing(8, 4).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Stops_When);
        condition = new ConditionField(area, Messages.Stops_When, () -> session().flatMap(RunSession::run).orElse(null));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(condition.control());
        condition.control().setMessage(Messages.Stops_Example);
        condition.control().addListener(SWT.Modify, e -> tell());
        condition.control().addListener(SWT.DefaultSelection, e -> take());
        Button set = new Button(area, SWT.PUSH);
        set.setText(Messages.Stops_Set);
        set.addListener(SWT.Selection, e -> take());
        problem = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).span(3, 1).applyTo(problem);
        list = new ListTable(area, SWT.CHECK, 3, Messages.Stops_Spoken);
        table = list.table();
        list.column(Messages.Stops_ColumnWhat, 560, SWT.NONE);
        list.column(Messages.Stops_ColumnProblem, 620, SWT.NONE);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.DefaultSelection, e -> change());
        table.addListener(SWT.KeyDown, this::key);
        Runnable themed = () -> theme(area, label);
        themed.run();
        Theme.addListener(themed);
        area.addDisposeListener(e -> Theme.removeListener(themed));
        UndoesMarks.into(getViewSite().getActionBars(), () -> breakpoints().ifPresent(Breakpoints::undo), () -> breakpoints().ifPresent(Breakpoints::redo));
        active = new ActiveRun(getSite().getWorkbenchWindow(), area, this::show);
    }

    private void theme(Composite area, Label label) {
        area.setBackground(Role.PANEL.color());
        for (var control : new org.eclipse.swt.widgets.Control[] {label, problem}) {
            control.setBackground(Role.PANEL.color());
            control.setForeground(Role.INK.color());
            control.setFont(Theme.current().controlFont(TextStyle.TEXT));
        }
        problem.setForeground(Role.TROUBLE.color());
    }

    /** What is wrong with what is being written, else with the file. */
    private void tell() {
        String written = condition.problem();
        String trouble = written.isEmpty() ? breakpoints().map(Breakpoints::problem).orElse("") : written;
        if (!trouble.equals(problem.getText())) {
            problem.setText(trouble);
            ((GridData) problem.getLayoutData()).exclude = trouble.isEmpty();
            problem.setVisible(!trouble.isEmpty());
            problem.getParent().layout();
        }
    }

    private Optional<RunSession> session() {
        return active == null ? Optional.empty() : active.session();
    }

    private Optional<Breakpoints> breakpoints() {
        return session().map(RunSession::breakpoints);
    }

    private void show() {
        tell();
        List<Breakpoint> all = breakpoints().map(Breakpoints::all).orElse(List.of());
        shown = all;
        list.rows(IntStream.range(0, all.size()).mapToObj(i -> new String[] {what(all.get(i)), breakpoints().orElseThrow().problem(i)}).toList());
        for (int i = 0; i < all.size(); i++) {
            table.getItem(i).setChecked(all.get(i).enabled());
        }
    }

    /** A place by the names of its parts where there is a run to look them up in, and as it is written. */
    private String what(Breakpoint breakpoint) {
        StateSchema schema = session().flatMap(RunSession::run).map(run -> run.log().schema()).orElse(null);
        String written = breakpoint.text(schema);
        ComponentInfo of = schema == null || !breakpoint.isPlace() ? null : schema.component(breakpoint.component());
        if (!breakpoint.isPlace()) {
            return NLS.bind(Messages.Stops_WhenIs, written);
        }
        return of == null ? NLS.bind(Messages.Stops_At, written) : NLS.bind(Messages.Stops_AtNamed, of.label(), written);
    }

    private void selected(Event event) {
        if (event.detail == SWT.CHECK) {
            int row = table.indexOf((TableItem) event.item);
            breakpoints().ifPresent(b -> b.set(row, b.all().get(row).enabled(table.getItem(row).getChecked())));
        }
    }

    private void key(Event event) {
        int row = table.getSelectionIndex();
        if (row < 0) {
            return;
        }
        if (event.keyCode == SWT.DEL) {
            breakpoints().ifPresent(b -> b.remove(row));
        } else if (event.keyCode == SWT.F2) {
            change();
        }
    }

    /** Takes the condition of the chosen row into the line above. */
    private void change() {
        int row = table.getSelectionIndex();
        if (row >= 0 && !shown.get(row).isPlace()) {
            changing = row;
            condition.control().setText(shown.get(row).condition());
            condition.control().setFocus();
            condition.control().selectAll();
        }
    }

    /** Sets what is written, or puts it in the place of the one that is being changed. */
    private void take() {
        String written = condition.written();
        if (written.isEmpty() || !condition.problem().isEmpty()) {
            return;
        }
        breakpoints().ifPresent(b -> {
            if (changing >= 0 && changing < b.all().size()) {
                b.set(changing, Breakpoint.when(written).enabled(b.all().get(changing).enabled()));
            } else {
                b.add(Breakpoint.when(written));
            }
        });
        changing = -1;
        condition.control().setText("");
    }

    @Override
    public String marks() {
        return Messages.Marks_OfBreakpoints;
    }

    @Override
    public void setFocus() {
        condition.control().setFocus();
    }
}
