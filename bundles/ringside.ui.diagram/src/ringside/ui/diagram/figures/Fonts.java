package ringside.ui.diagram.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * Noto Sans, bundled, so that every machine shows the same letters. Its digits are tabular as they are. Fonts live as long as
 * the display. Where the files cannot be read, the system's font of that name or its substitute is used.
 */
final class Fonts {
    private static final String FAMILY = "Noto Sans";
    private static final String[] FILES = {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf"};
    private static final Map<TextStyle, Font> FONTS = new EnumMap<>(TextStyle.class);
    private static final Map<TextStyle, Font> CONTROLS = new EnumMap<>(TextStyle.class);
    private static final int SCALED_KEPT = 60;
    private static final Map<String, Font> SCALED = new HashMap<>();
    private static Display loadedFor;

    private Fonts() {
    }

    static Font get(TextStyle style) {
        Display display = Display.getCurrent();
        if (display != loadedFor) {
            load(display);
        }
        return FONTS.computeIfAbsent(style, s -> create(display, s, 1));
    }

    /** The font of a style on a picture drawn times {@code scale}. */
    static Font get(TextStyle style, float scale) {
        if (scale == 1) {
            return get(style);
        }
        Display display = Display.getCurrent();
        get(style);
        if (SCALED.size() > SCALED_KEPT) {
            SCALED.values().forEach(Font::dispose);
            SCALED.clear();
        }
        return SCALED.computeIfAbsent(style + " " + scale, key -> create(display, style, scale));
    }

    /**
     * The font of a style for a control that the platform draws itself: of whole points, no smaller than the style says, as GTK leaves
     * fractions of a point away.
     */
    static Font ofControl(TextStyle style) {
        get(style);
        return CONTROLS.computeIfAbsent(style, s -> {
            Display display = Display.getCurrent();
            double points = s.pixels() * 72.0 / display.getDPI().y;
            return create(display, s, (float) (Math.ceil(points - 0.01) / points));
        });
    }

    private static void load(Display display) {
        loadedFor = display;
        FONTS.clear();
        SCALED.clear();
        CONTROLS.clear();
        display.disposeExec(() -> {
            FONTS.values().forEach(Font::dispose);
            FONTS.clear();
            SCALED.values().forEach(Font::dispose);
            SCALED.clear();
            CONTROLS.values().forEach(Font::dispose);
            CONTROLS.clear();
            loadedFor = null;
        });
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (in != null) {
                    Path copy = Files.createTempFile("ringside-", ".ttf");
                    copy.toFile().deleteOnExit();
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                    display.loadFont(copy.toString());
                }
            } catch (IOException e) {
                // The system's own font serves.
            }
        }
    }

    /** The textual form is the one way to give SWT a height in fractions of a point. */
    private static Font create(Display display, TextStyle style, float scale) {
        float points = style.pixels() * scale * 72f / display.getDPI().y;
        int weight = style.isBold() ? SWT.BOLD : SWT.NORMAL;
        return new Font(display, new FontData("1|" + FAMILY + "|" + points + "|" + weight + "|"));
    }
}
