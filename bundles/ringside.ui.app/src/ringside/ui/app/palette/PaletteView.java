package ringside.ui.app.palette;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import ringside.ui.app.Messages;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.palette.PaletteItem;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.StripNote;

/**
 * What a lab is built from, in two columns. An item that is clicked goes where the next click on the stage goes; what fits
 * nowhere is grey. The key in the strip finds an item by typing.
 */
public final class PaletteView extends ViewPart {

    private static final String INSERT = "ringside.command.insert";

    private final Map<PaletteItem, DrawnButton> buttons = new EnumMap<>(PaletteItem.class);
    private final Runnable edited = this::refresh;
    private final IPartListener2 editors = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            follow();
        }
    };
    private PalettePanel panel;
    private LabEditor editor;

    @Override
    public void createPartControl(Composite parent) {
        panel = new PalettePanel(parent);
        for (PaletteItem item : PaletteItem.values()) {
            DrawnButton button = panel.add(item, () -> arm(item));
            button.speak(NLS.bind(Messages.Palette_item, item.label()));
            button.setToolTipText(NLS.bind(Messages.Palette_tip, item.label()));
            buttons.put(item, button);
        }
        getSite().getPage().addPartListener(editors);
        parent.getDisplay().asyncExec(this::follow);
    }

    private void arm(PaletteItem item) {
        if (editor != null) {
            getSite().getPage().activate(editor);
            editor.stage().arm(item);
        }
    }

    private void follow() {
        if (panel.isDisposed()) {
            return;
        }
        LabEditor next = getSite().getPage().getActiveEditor() instanceof LabEditor lab ? lab : null;
        if (next != editor) {
            if (editor != null) {
                editor.removeEditListener(edited);
            }
            editor = next;
            if (editor != null) {
                editor.addEditListener(edited);
            }
        }
        StripNote.show(panel, NLS.bind(Messages.Palette_find, KeyText.key(INSERT)));
        refresh();
    }

    private void refresh() {
        if (!panel.isDisposed()) {
            buttons.forEach((item, button) -> button.setEnabled(editor != null && item.fits(editor.lab())));
        }
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(editors);
        if (editor != null) {
            editor.removeEditListener(edited);
        }
        super.dispose();
    }
}
