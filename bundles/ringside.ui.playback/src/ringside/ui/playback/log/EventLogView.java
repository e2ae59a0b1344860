package ringside.ui.playback.log;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import ringside.scenario.expression.ExpressionException;
import ringside.scenario.export.RunTable;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.ActiveRun;
import ringside.ui.playback.panel.ConditionField;

/**
 * The events of the run as rows, all or those that a filter lets through; the row of the playhead is chosen, choosing a row goes there.
 * Above the rows the filter and a search, Enter for the next and Shift+Enter for the previous row that has the words in it. Rows are
 * copied with Ctrl+C and written to a file, as the command line writes them.
 */
public final class EventLogView extends ViewPart {
    public static final String ID = "ringside.view.log";

    private EventLogList list;
    private ActiveRun active;
    private ConditionField filter;
    private Text find;
    private Label note;
    private Run filtered;
    private String applied = "";
    private String trouble = "";

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(12, 3).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Label filterLabel = label(bar, Messages.Log_Filter);
        filter = new ConditionField(bar, Messages.Log_Filter, () -> run().orElse(null));
        filter.control().setMessage(Messages.Log_FilterExample);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(filter.control());
        filter.control().addListener(SWT.Modify, e -> apply());
        Label findLabel = label(bar, Messages.Log_Find);
        find = new Text(bar, SWT.BORDER | SWT.SINGLE);
        find.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = (Messages.Log_Find + ". " + note.getText()).strip();
            }
        });
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(find);
        find.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                search((e.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            }
        });
        note = label(bar, "");
        GridDataFactory.fillDefaults().hint(330, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(note);
        list = new EventLogList(area);
        list.counted(this::count);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        list.setMenu(menu());
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == 'c' && (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                copy();
            }
        });
        Runnable themed = () -> {
            for (Control control : new Control[] {area, bar, filterLabel, findLabel, note}) {
                control.setBackground(Role.PANEL.color());
                control.setForeground(Role.SECOND_INK.color());
                control.setFont(Theme.current().controlFont(TextStyle.TEXT));
            }
            count();
        };
        themed.run();
        Theme.addListener(themed);
        area.addDisposeListener(e -> Theme.removeListener(themed));
        active = new ActiveRun(getSite().getWorkbenchWindow(), list, this::show);
    }

    private static Label label(Composite bar, String text) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(text);
        return label;
    }

    private Optional<Run> run() {
        return active == null ? Optional.empty() : active.session().flatMap(RunSession::run);
    }

    private void show() {
        if (run().orElse(null) != filtered) {
            filtered = run().orElse(null);
            applied = "";
            list.show(active.session());
            apply();
        }
        list.show(active.session());
    }

    /** Filters by what is written, as soon as it can be understood; nothing written lists all. */
    private void apply() {
        String written = filter.written();
        trouble = filter.problem();
        if (trouble.isEmpty() && !written.equals(applied) && filtered != null) {
            try {
                list.filter(written.isEmpty() ? null : filter.condition());
                applied = written;
            } catch (ExpressionException e) {
                trouble = e.getMessage();
            }
        }
        count();
    }

    private void count() {
        if (note == null || list == null || note.isDisposed() || list.isDisposed()) {
            return;
        }
        int all = run().map(run -> run.log().size()).orElse(0);
        String text = !trouble.isEmpty() ? trouble : applied.isEmpty() ? "" : NLS.bind(Messages.Log_Count, TimeText.grouped(list.rows()), TimeText.grouped(all));
        if (!text.equals(note.getText())) {
            note.setText(text);
            note.setToolTipText(text);
        }
        note.setForeground((trouble.isEmpty() ? Role.SECOND_INK : Role.TROUBLE).color());
    }

    private void search(int direction) {
        if (!list.find(find.getText().strip(), direction)) {
            note.setText(NLS.bind(Messages.Log_NotFound, find.getText().strip()));
        }
    }

    private Menu menu() {
        Menu menu = new Menu(list);
        item(menu, Messages.Log_Copy, this::copy);
        item(menu, Messages.Log_Export, this::export);
        return menu;
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> action.run());
    }

    /** Puts the chosen rows into the clipboard, as the command line writes them. */
    private void copy() {
        run().ifPresent(run -> {
            StringWriter text = new StringWriter();
            try {
                RunTable.write(run.made(), list.chosen(), text);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Clipboard clipboard = new Clipboard(list.getDisplay());
            clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private void export() {
        FileDialog dialog = new FileDialog(list.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName("events.csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            export(Path.of(chosen));
        }
    }

    /** Writes the listed rows to a file. */
    public void export(Path file) {
        run().ifPresent(run -> {
            try (var to = Files.newBufferedWriter(file)) {
                RunTable.write(run.made(), list.listed(), to);
            } catch (IOException e) {
                MessageDialog.openError(list.getShell(), Messages.Log_Export, NLS.bind(Messages.Log_NotWritten, file, e.getMessage()));
            }
        });
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }
}
