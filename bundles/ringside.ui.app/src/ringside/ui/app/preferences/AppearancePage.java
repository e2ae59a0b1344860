package ringside.ui.app.preferences;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import ringside.ui.app.Messages;
import ringside.ui.playback.PlaybackPreferences;
import ringside.ui.playback.RunSession;

/** Theme and motion. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Map<Appearance, Button> themes = new EnumMap<>(Appearance.class);
    private Button reduced;

    @Override
    public void init(IWorkbench workbench) {
        // Nothing is needed of the workbench.
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        RowLayout rows = new RowLayout(SWT.VERTICAL);
        rows.fill = true;
        rows.spacing = 12;
        page.setLayout(rows);
        Group theme = new Group(page, SWT.NONE);
        theme.setText(Messages.Appearance_theme);
        theme.setLayout(new RowLayout(SWT.VERTICAL));
        themes.put(Appearance.LIGHT, radio(theme, Messages.Appearance_light));
        themes.put(Appearance.DARK, radio(theme, Messages.Appearance_dark));
        themes.put(Appearance.CONTRAST, radio(theme, Messages.Appearance_contrast));
        themes.put(Appearance.SYSTEM, radio(theme, Messages.Appearance_system));
        select(Appearance.chosen());
        Group motion = new Group(page, SWT.NONE);
        motion.setText(Messages.Appearance_motion);
        motion.setLayout(new RowLayout(SWT.VERTICAL));
        reduced = new Button(motion, SWT.CHECK);
        reduced.setText(Messages.Appearance_reduced);
        reduced.setSelection(PlaybackPreferences.reducedMotion());
        return page;
    }

    private static Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        return button;
    }

    private void select(Appearance chosen) {
        themes.forEach((appearance, button) -> button.setSelection(appearance == chosen));
    }

    @Override
    protected void performDefaults() {
        select(Appearance.LIGHT);
        reduced.setSelection(false);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        themes.forEach((appearance, button) -> {
            if (button.getSelection() && appearance != Appearance.chosen()) {
                appearance.choose();
            }
        });
        PlaybackPreferences.reducedMotion(reduced.getSelection());
        for (IEditorReference open : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getEditorReferences()) {
            RunSession.of(open.getEditor(false)).ifPresent(session -> session.reducedMotion(reduced.getSelection()));
        }
        return super.performOk();
    }
}
