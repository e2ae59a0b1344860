package ringside.ui.diagram.picture;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;

/** One sheet of a picture: on the screen, in a file or on paper always the same. */
public interface Page {
    /** Width in pixels at 100 %. */
    int width();

    /** Height in pixels at 100 %. */
    int height();

    /** A whole SVG file. */
    String svg();

    /** Draws it with its ground on a GC that has no transform, its upper left corner at (x, y) in pixels of the device. */
    void draw(GC gc, double x, double y, double scale);

    /** The picture in points, really drawn at this scale. */
    default ImageData points(double scale) {
        return Points.of((int) Math.round(width() * scale), (int) Math.round(height() * scale), (gc, zoom) -> draw(gc, 0, 0, scale / zoom));
    }
}
