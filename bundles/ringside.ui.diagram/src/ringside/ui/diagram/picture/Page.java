package ringside.ui.diagram.picture;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import ringside.ui.diagram.figures.GcPen;

/** One sheet of a picture: on the screen, in a file or on paper always the same. */
public interface Page {
    /** Width in pixels at 100 %. */
    int width();

    /** Height in pixels at 100 %. */
    int height();

    /** A whole SVG file. */
    String svg();

    /** What a page is drawn on: GTK's printers apply their own scale twice to what has a transform. */
    enum Medium {
        SCREEN, PAPER;

        /** The pen for it. */
        GcPen pen(GC gc, double x, double y, double scale) {
            return this == PAPER ? GcPen.onPaper(gc, scale, x, y) : new GcPen(gc, scale, x, y);
        }
    }

    /** Draws it with its ground on a GC that has no transform, its upper left corner at (x, y) in pixels of the device. */
    void draw(GC gc, Medium medium, double x, double y, double scale);

    /** The picture in points, really drawn at this scale. */
    default ImageData points(double scale) {
        return Points.of((int) Math.round(width() * scale), (int) Math.round(height() * scale), (gc, zoom) -> draw(gc, Medium.SCREEN, 0, 0, scale / zoom));
    }
}
