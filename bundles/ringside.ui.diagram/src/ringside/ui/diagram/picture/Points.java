package ringside.ui.diagram.picture;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Pictures in points of exactly a size, also where the screen shows everything larger. */
public final class Points {
    private static final double WHOLE = 100;

    /** Draws on points. */
    public interface Drawing {
        /** @param zoom how many points a pixel of the GC has */
        void on(GC gc, double zoom);
    }

    private Points() {
    }

    public static ImageData of(int width, int height, Drawing drawing) {
        Display display = Display.getCurrent();
        int zoom = display.getPrimaryMonitor().getZoom();
        Image image = new Image(display, (int) Math.max(1, Math.ceil(width * WHOLE / zoom)), (int) Math.max(1, Math.ceil(height * WHOLE / zoom)));
        GC gc = new GC(image);
        try {
            drawing.on(gc, zoom / WHOLE);
        } finally {
            gc.dispose();
        }
        ImageData data = image.getImageData(zoom);
        image.dispose();
        return data;
    }
}
