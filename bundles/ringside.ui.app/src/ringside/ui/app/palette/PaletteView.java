package ringside.ui.app.palette;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import ringside.ui.app.FollowedEditor;
import ringside.ui.app.Messages;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.handlers.Insert;
import ringside.ui.diagram.palette.PaletteItem;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.StripNote;

/**
 * What a lab is built from, in two columns. An item is dragged onto the stage, or clicked and goes where the next click on the stage
 * goes; what fits nowhere is grey and says why. Arrows go from item to item, Enter inserts, Esc leaves. The key in the strip finds an
 * item by typing.
 */
public final class PaletteView extends ViewPart {

    private static final String INSERT = "ringside.command.insert";

    private final Map<PaletteItem, DrawnButton> buttons = new EnumMap<>(PaletteItem.class);
    private PalettePanel panel;
    private FollowedEditor followed;

    @Override
    public void createPartControl(Composite parent) {
        panel = new PalettePanel(parent);
        panel.onKey(this::insert, this::tell, this::leave);
        for (PaletteItem item : Stream.of(PaletteItem.values()).filter(PaletteItem::isShown).toList()) {
            DrawnButton button = panel.add(item, () -> arm(item));
            new PaletteDrag(button, () -> arm(item));
            buttons.put(item, button);
        }
        followed = new FollowedEditor(getSite().getPage(), this::refresh);
    }

    /** Answers the stage that the item goes to now, null where there is none. */
    private Stage arm(PaletteItem item) {
        LabEditor editor = followed.editor();
        if (editor == null || !item.fits(editor.lab())) {
            tell(item);
            return null;
        }
        getSite().getPage().activate(editor);
        editor.stage().arm(item);
        return editor.stage();
    }

    private void leave() {
        if (followed.editor() != null) {
            getSite().getPage().activate(followed.editor());
        }
    }

    /** Puts a new one where the selection or the lab takes it, with the keyboard still in the palette. */
    private void insert(PaletteItem item) {
        LabEditor editor = followed.editor();
        if (editor == null || !item.fits(editor.lab())) {
            tell(item);
            return;
        }
        Command before = editor.getCommandStack().getUndoCommand();
        Insert.insert(getSite().getShell(), editor, item);
        if (editor.getCommandStack().getUndoCommand() != before) {
            panel.inserted(item);
        }
    }

    /** Says on the status line why an item is grey; takes back what was said of another one where it is not. */
    private void tell(PaletteItem item) {
        LabEditor editor = followed.editor();
        if (editor != null) {
            editor.stage().say(why(item));
        }
    }

    private String why(PaletteItem item) {
        LabEditor editor = followed.editor();
        return editor == null ? Messages.Palette_noLab : item.fits(editor.lab()) ? "" : item.refusal(editor.lab());
    }

    private void refresh() {
        if (!panel.isDisposed()) {
            StripNote.show(panel, NLS.bind(Messages.Palette_find, KeyText.key(INSERT)));
            buttons.keySet().forEach(item -> panel.show(item, why(item)));
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
