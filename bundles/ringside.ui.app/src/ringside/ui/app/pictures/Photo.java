package ringside.ui.app.pictures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What a window shows, menu included, as it stands on the screen. */
final class Photo {

    private static final int GREYS = 256;

    private final ImageData data;

    private Photo(ImageData data) {
        this.data = data;
    }

    static Photo of(Shell shell) {
        // Without a window manager SWT counts a border that nobody draws.
        return of(shell.getDisplay(), shell.getBounds().intersection(shell.getDisplay().getBounds()));
    }

    /** What a dialog shows, without its border. */
    static Photo ofDialog(Shell shell) {
        return of(shell.getDisplay(), shell.getDisplay().map(shell, null, shell.getClientArea()));
    }

    private static Photo of(Display display, Rectangle bounds) {
        Image image = new Image(display, bounds.width, bounds.height);
        GC screen = new GC(display);
        try {
            screen.copyArea(image, bounds.x, bounds.y);
            return new Photo(image.getImageData());
        } finally {
            screen.dispose();
            image.dispose();
        }
    }

    /** The same without its colours: how bright each point is to the eye. */
    Photo grey() {
        RGB[] greys = new RGB[GREYS];
        for (int i = 0; i < GREYS; i++) {
            greys[i] = new RGB(i, i, i);
        }
        ImageData grey = new ImageData(data.width, data.height, 8, new PaletteData(greys));
        int[] row = new int[data.width];
        for (int y = 0; y < data.height; y++) {
            data.getPixels(0, y, data.width, row, 0);
            for (int x = 0; x < data.width; x++) {
                RGB rgb = data.palette.getRGB(row[x]);
                grey.setPixel(x, y, (int) Math.round(0.2126 * rgb.red + 0.7152 * rgb.green + 0.0722 * rgb.blue));
            }
        }
        return new Photo(grey);
    }

    void save(Path file) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.compression = 9;
        try (OutputStream out = Files.newOutputStream(file)) {
            loader.save(out, SWT.IMAGE_PNG);
        }
    }
}
