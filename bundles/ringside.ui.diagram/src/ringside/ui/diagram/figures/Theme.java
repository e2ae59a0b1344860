package ringside.ui.diagram.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours and fonts of everything that is visible, light and dark. Hue belongs to packets, grey to the machine, red to
 * trouble. Used on the UI thread only; whoever keeps a colour listens and asks again when the theme changes.
 */
public final class Theme {
    public static final Theme LIGHT = new Theme(false);
    public static final Theme DARK = new Theme(true);

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static Theme current = LIGHT;

    private final boolean dark;
    private final Map<Role, Color> colors = new EnumMap<>(Role.class);

    /** What a colour is for, with its values in the light and the dark theme. */
    public enum Role {
        /** Behind the picture and inside white boxes. */
        STAGE(0xFFFFFF, 0x12171C),
        /** Behind boxes and the panels at the right and below. */
        PANEL(0xF3F5F7, 0x1B2229),
        /** Behind menu, transport, tab strips and status line. */
        BAR(0xEBEEF1, 0x20272E),
        INK(0x1A2129, 0xF2F5F7),
        SECOND_INK(0x4A5663, 0xB4BEC8),
        BORDER(0x76828E, 0x7A8894),
        /** Hair lines between panels; never the only sign of anything. */
        SEPARATOR(0xD3D9DF, 0x343E48),
        EMPTY_CELL(0xE4E8EC, 0x2A333C),
        /** Chosen rows, pressed switches. */
        SELECTED(0xDCE2E8, 0x35404B),
        /** Lines that belong to rings or private data, not to a packet. */
        RING_MEMORY(0xD2D9DF, 0x3C4853),
        /** Always together with a cross. */
        TROUBLE(0xB3260E, 0xFF7A6B),
        /** The cross on trouble. */
        ON_TROUBLE(0xFFFFFF, 0x12171C),
        LINK(0x005A8D, 0x7CC4F5),
        /** The band that marks the header, the same in both themes. */
        HEADER_BAND(0x12171C, 0x12171C);

        private final int light;
        private final int dark;

        Role(int light, int dark) {
            this.light = light;
            this.dark = dark;
        }

        /** The colour in the current theme; never disposed. */
        public Color color() {
            return current.color(this);
        }

        /** The value 0xRRGGBB in one of the themes. */
        public int rgb(boolean inDark) {
            return inDark ? dark : light;
        }
    }

    private Theme(boolean dark) {
        this.dark = dark;
        for (Role role : Role.values()) {
            colors.put(role, Hue.color(role.rgb(dark)));
        }
    }

    public static Theme current() {
        return current;
    }

    /** Changes the theme and tells every listener. */
    public static void set(Theme theme) {
        if (theme != current) {
            current = theme;
            LISTENERS.forEach(Runnable::run);
        }
    }

    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    public boolean isDark() {
        return dark;
    }

    /** Never disposed. */
    public Color color(Role role) {
        return colors.get(role);
    }

    public RGB rgb(Role role) {
        return colors.get(role).getRGB();
    }

    /** The font of this style at 100 %; never disposed by the caller. */
    public Font font(TextStyle style) {
        return Fonts.get(style);
    }
}
