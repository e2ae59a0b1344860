package ringside.ui.diagram.picture;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.SvgIcon;
import ringside.ui.diagram.figures.Theme;

/** Icons for native trees, tables and menus: in the colour of a role, sharp at every zoom, made again when the theme changes. */
public final class IconImages {
    /** Side of an icon in a row. */
    public static final int SIZE = 18;

    private final Display display;
    private final Map<SvgIcon, Image> images = new HashMap<>();
    private Theme madeFor;

    /** Images that live as long as this control. */
    public IconImages(Control owner) {
        display = owner.getDisplay();
        owner.addDisposeListener(event -> forget());
    }

    /** Never disposed by the caller, and not kept over a change of the theme. */
    public Image of(SvgIcon icon) {
        if (madeFor != Theme.current()) {
            forget();
            madeFor = Theme.current();
        }
        return images.computeIfAbsent(icon, each -> new Image(display, (ImageDataProvider) zoom -> data(each, zoom)));
    }

    private void forget() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    /** Drawn black on white, and how dark a point is says how much of the colour it gets. */
    private static ImageData data(SvgIcon icon, int zoom) {
        int side = SIZE * zoom / 100;
        Color black = new Color(0, 0, 0);
        Color white = new Color(255, 255, 255);
        ImageData drawn = Points.of(side, side, (gc, device) -> {
            fill(gc, white);
            try (GcPen pen = new GcPen(gc, side / device / SvgIcon.SIZE, 0, 0)) {
                icon.draw(pen, 0, 0, black);
            }
        });
        RGB ink = Theme.current().rgb(Theme.Role.SECOND_INK);
        ImageData data = new ImageData(side, side, 24, new org.eclipse.swt.graphics.PaletteData(0xFF0000, 0xFF00, 0xFF));
        int pixel = data.palette.getPixel(ink);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                data.setPixel(x, y, pixel);
                data.setAlpha(x, y, 255 - drawn.palette.getRGB(drawn.getPixel(x, y)).green);
            }
        }
        return data;
    }

    private static void fill(GC gc, Color color) {
        gc.setBackground(color);
        gc.fillRectangle(0, 0, SIZE * 10, SIZE * 10);
    }
}
