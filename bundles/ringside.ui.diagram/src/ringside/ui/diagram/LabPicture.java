package ringside.ui.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import ringside.model.lab.Lab;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.gef.StageGraphics;

/** Small pictures of labs, drawn by the very figures of the stage in the colours of the theme. */
public final class LabPicture {
    /** The stage of a lab of usual size. */
    public static final int WIDTH = 1088;
    public static final int HEIGHT = 592;

    private LabPicture() {
    }

    /** Draws a lab so that all of it can be seen. The caller disposes the image. */
    public static Image of(Lab lab, Display display, int width, int height) {
        Shell shell = new Shell(display, SWT.NO_TRIM);
        try {
            shell.setSize(WIDTH, HEIGHT);
            Stage stage = new Stage(shell, new EditDomain());
            stage.control().setSize(WIDTH, HEIGHT);
            stage.show(lab);
            Dimension reach = stage.viewer().reach();
            IFigure picture = LayerManager.Helper.find(stage.viewer().getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
            return paint(picture, display, width, height, Math.max(WIDTH, reach.width), Math.max(HEIGHT, reach.height));
        } finally {
            shell.dispose();
        }
    }

    private static Image paint(IFigure picture, Display display, int width, int height, int reachX, int reachY) {
        double scale = Math.min((double) width / reachX, (double) height / reachY);
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        gc.setBackground(Role.STAGE.color());
        gc.fillRectangle(0, 0, width, height);
        StageGraphics graphics = new StageGraphics(gc);
        graphics.translate((int) ((width - reachX * scale) / 2), (int) ((height - reachY * scale) / 2));
        graphics.scale((float) scale, (float) scale);
        picture.paint(graphics);
        graphics.dispose();
        gc.dispose();
        return image;
    }
}
