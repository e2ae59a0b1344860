package ringside.ui.diagram.handlers;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.palette.PaletteItem;

/** Finds something in the palette by typing and puts it into the selected element, or onto the stage. */
public final class Insert extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.editor(event).ifPresent(editor -> {
            List<PaletteItem> fitting = Arrays.stream(PaletteItem.values()).filter(item -> item.fits(editor.lab())).toList();
            Chooser.choose(HandlerUtil.getActiveShell(event), Texts.createElement, Texts.insertWhat, fitting, PaletteItem::label,
                    PaletteItem.class).ifPresent(item -> insert(editor, item));
        });
        return null;
    }

    private static void insert(LabEditor editor, PaletteItem item) {
        editor.stage().insert(item);
    }
}
