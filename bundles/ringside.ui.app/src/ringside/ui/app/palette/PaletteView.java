package ringside.ui.app.palette;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import ringside.ui.app.FollowedEditor;
import ringside.ui.app.Messages;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.palette.PaletteItem;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.StripNote;

/**
 * What a lab is built from, in two columns. An item is dragged onto the stage, or clicked and goes where the next click on the stage
 * goes; what fits nowhere is grey. The key in the strip finds an item by typing.
 */
public final class PaletteView extends ViewPart {

    private static final String INSERT = "ringside.command.insert";

    private final Map<PaletteItem, DrawnButton> buttons = new EnumMap<>(PaletteItem.class);
    private PalettePanel panel;
    private FollowedEditor followed;

    @Override
    public void createPartControl(Composite parent) {
        panel = new PalettePanel(parent);
        for (PaletteItem item : Stream.of(PaletteItem.values()).filter(PaletteItem::isShown).toList()) {
            DrawnButton button = panel.add(item, () -> arm(item));
            new PaletteDrag(button, () -> arm(item));
            button.speak(NLS.bind(Messages.Palette_item, item.label()));
            button.setToolTipText(NLS.bind(Messages.Palette_tip, item.label()));
            buttons.put(item, button);
        }
        followed = new FollowedEditor(getSite().getPage(), this::refresh);
    }

    /** Answers the stage that the item goes to now, null where there is none. */
    private Stage arm(PaletteItem item) {
        LabEditor editor = followed.editor();
        if (editor == null) {
            return null;
        }
        getSite().getPage().activate(editor);
        editor.stage().arm(item);
        return editor.stage();
    }

    private void refresh() {
        if (!panel.isDisposed()) {
            LabEditor editor = followed.editor();
            StripNote.show(panel, NLS.bind(Messages.Palette_find, KeyText.key(INSERT)));
            buttons.forEach((item, button) -> button.setEnabled(editor != null && item.fits(editor.lab())));
        }
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    @Override
    public void dispose() {
        followed.dispose();
        super.dispose();
    }
}
