package ringside.ui.app;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.RecordingPen;

/** What is written on a stage now. */
final class Picture {

    private Picture() {
    }

    /** Every text of the picture, in the order in which it is painted. */
    static List<String> words(LabEditor editor) {
        Image image = new Image(Display.getCurrent(), 8, 8);
        GC gc = new GC(image);
        try {
            IFigure root = ((GraphicalEditPart) editor.stage().viewer().getRootEditPart()).getFigure();
            return RecordingPen.textsOf(root, gc).stream().map(RecordingPen.Text::text).toList();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
