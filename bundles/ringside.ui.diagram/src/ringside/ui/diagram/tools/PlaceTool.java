package ringside.ui.diagram.tools;

import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import ringside.ui.diagram.palette.PaletteItem;

/** Puts an item of the palette where the user clicks next; the pointer tells where it may go. */
public final class PlaceTool extends CreationTool {
    public PlaceTool(PaletteItem item) {
        super(new CreationFactory() {
            @Override
            public Object getNewObject() {
                return item;
            }

            @Override
            public Object getObjectType() {
                return item;
            }
        });
    }
}
