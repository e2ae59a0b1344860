package ringside.ui.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import ringside.trace.time.Playhead;
import ringside.trace.time.Position;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.SpokenName;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.picture.Page;
import ringside.ui.diagram.picture.PictureFiles;
import ringside.ui.diagram.picture.PictureFiles.Format;
import ringside.ui.diagram.picture.Storyboard;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;

/** The steps of the followed packet, of which some are chosen for a storyboard: the beginnings of its chapters at first. */
final class StoryboardDialog extends Dialog {

    private static final Point SIZE = new Point(760, 620);
    private static final int MOST = 2_000;
    private static final int SAVE = IDialogConstants.CLIENT_ID;
    private static final int PRINT = IDialogConstants.CLIENT_ID + 1;

    private final LabEditor editor;
    private final RunSession session;
    private final Run run;
    private final int packet;
    private final List<Position> steps;
    private final List<Position> chapters;
    private Table table;
    private Combo format;
    private Combo theme;
    private Label count;

    StoryboardDialog(Shell shell, LabEditor editor, RunSession session) {
        super(shell);
        this.editor = editor;
        this.session = session;
        run = session.run().orElseThrow();
        packet = Math.max(1, session.playhead().packet());
        List<Position> all = Frames.steps(run, packet);
        steps = all.subList(0, Math.min(MOST, all.size()));
        chapters = Frames.chapters(run, packet);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Storyboard_title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(new GridLayout(1, false));
        Composite choose = row(area);
        push(choose, Messages.Storyboard_chapters, () -> check(chapters));
        push(choose, Messages.Storyboard_all, () -> check(steps));
        push(choose, Messages.Storyboard_none, () -> check(List.of()));
        count = new Label(choose, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = SpokenName.give(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), Messages.Storyboard_title);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        column(Messages.Storyboard_step, 250);
        column(Messages.Storyboard_sentence, 460);
        for (Position step : steps) {
            Playhead at = new Playhead(run.log()).follow(packet).to(step);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {Frames.heading(run, at), StepText.sentence(run, at)});
        }
        table.addListener(SWT.Selection, event -> counted());
        Composite as = row(area);
        label(as, Messages.Export_format);
        format = SpokenName.give(new Combo(as, SWT.READ_ONLY), Messages.Export_format);
        List.of(Format.PDF, Format.SVG, Format.PNG).forEach(each -> format.add(each.name()));
        format.select(0);
        label(as, Messages.Export_theme);
        theme = SpokenName.give(new Combo(as, SWT.READ_ONLY), Messages.Export_theme);
        List.of(Messages.Theme_light, Messages.Theme_dark, Messages.Theme_contrast, Messages.Theme_print).forEach(theme::add);
        theme.select(Theme.all().indexOf(Theme.PRINT));
        return area;
    }

    private static Composite row(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(new GridLayout(4, false));
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        return row;
    }

    private static void label(Composite row, String text) {
        new Label(row, SWT.NONE).setText(text);
    }

    private static void push(Composite row, String text, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, Messages.Export_save, true);
        createButton(parent, PRINT, Messages.Storyboard_print, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        check(chapters);
    }

    private void check(List<Position> wanted) {
        for (int i = 0; i < steps.size(); i++) {
            table.getItem(i).setChecked(wanted.contains(steps.get(i)));
        }
        counted();
    }

    private void counted() {
        int chosen = chosen().size();
        int pages = (chosen + Storyboard.ON_PAGE - 1) / Storyboard.ON_PAGE;
        count.setText(NLS.bind(chosen == 1 ? Messages.Storyboard_countOne : pages == 1 ? Messages.Storyboard_countPage : Messages.Storyboard_count, chosen, pages));
        getButton(SAVE).setEnabled(chosen > 0);
        getButton(PRINT).setEnabled(chosen > 0);
    }

    List<Position> chosen() {
        List<Position> chosen = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (table.getItem(i).getChecked()) {
                chosen.add(steps.get(i));
            }
        }
        return chosen;
    }

    private List<Page> pages() {
        List<Storyboard.Frame> frames = chosen().stream().map(at -> Frames.of(run, packet, at, session.shown().layers(), session.shown().overlay())).toList();
        return new Storyboard(editor.stage(), Theme.all().get(theme.getSelectionIndex()), PictureChoice.title(editor), frames).pages();
    }

    @Override
    protected void buttonPressed(int button) {
        try {
            if (button == SAVE) {
                Format as = Format.valueOf(format.getText());
                Path file = Export.ask(getShell(), Messages.Storyboard_title, editor.getTitle(), as);
                if (file != null) {
                    PictureFiles.write(pages(), as, 1, file);
                    close();
                }
            } else if (button == PRINT) {
                Print.print(getShell(), PictureChoice.title(editor), pages());
                close();
            } else {
                super.buttonPressed(button);
            }
        } catch (IOException e) {
            MessageDialog.openError(getShell(), Messages.Picture_failed, e.getMessage());
        }
    }
}
