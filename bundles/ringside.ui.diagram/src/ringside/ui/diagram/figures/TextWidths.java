package ringside.ui.diagram.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** How wide texts are on the screen at 100 %, in pixels. Whatever a picture is drawn on, its texts are cut and placed by these. */
public final class TextWidths {
    private static final int KEPT = 4096;
    private static final Map<TextStyle, Map<String, Integer>> WIDTHS = new EnumMap<>(TextStyle.class);
    private static GC ruler;

    private TextWidths() {
    }

    public static int of(String text, TextStyle style) {
        Map<String, Integer> known = WIDTHS.computeIfAbsent(style, s -> new HashMap<>());
        Integer width = known.get(text);
        if (width == null) {
            if (known.size() > KEPT) {
                known.clear();
            }
            GC gc = ruler();
            gc.setFont(Theme.current().font(style));
            width = gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
            known.put(text, width);
        }
        return width;
    }

    private static GC ruler() {
        if (ruler == null || ruler.isDisposed()) {
            Display display = Display.getCurrent();
            Image ground = new Image(display, 1, 1);
            GC gc = new GC(ground);
            ruler = gc;
            WIDTHS.values().forEach(Map::clear);
            display.disposeExec(() -> {
                gc.dispose();
                ground.dispose();
            });
        }
        return ruler;
    }
}
