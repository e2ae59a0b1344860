package ringside.ui.diagram.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours and fonts of everything that is visible: light, dark, of high contrast, and for paper. Hue belongs to packets, grey to
 * the machine, red to trouble, unless an overlay gives hue another meaning. Used on the UI thread only; whoever keeps a colour listens and asks again when the theme changes.
 */
public final class Theme {
    public static final Theme LIGHT = new Theme("light", 0);
    public static final Theme DARK = new Theme("dark", 1);
    /** White lines and letters on black, for those who need all the contrast there is. */
    public static final Theme CONTRAST = new Theme("contrast", 2);
    /** Black on white paper; never the theme of a window. */
    public static final Theme PRINT = new Theme("print", 3);

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static Theme current = LIGHT;

    private final String name;
    private final int index;
    private final Map<Role, Color> colors = new EnumMap<>(Role.class);

    /** What a colour is for, with its values in the light and the dark theme, in that of high contrast, and on paper. */
    public enum Role {
        /** Behind the picture and inside white boxes. */
        STAGE(0xFFFFFF, 0x12171C, 0x000000, 0xFFFFFF),
        /** Behind boxes and the panels at the right and below. */
        PANEL(0xF3F5F7, 0x1B2229, 0x000000, 0xFFFFFF),
        /** Behind menu, transport, tab strips and status line. */
        BAR(0xEBEEF1, 0x20272E, 0x000000, 0xFFFFFF),
        INK(0x1A2129, 0xF2F5F7, 0xFFFFFF, 0x000000),
        SECOND_INK(0x4A5663, 0xB4BEC8, 0xFFFFFF, 0x333333),
        BORDER(0x76828E, 0x7A8894, 0xFFFFFF, 0x595959),
        /** Hair lines between panels; never the only sign of anything. */
        SEPARATOR(0xD3D9DF, 0x343E48, 0xFFFFFF, 0x999999),
        EMPTY_CELL(0xE4E8EC, 0x2A333C, 0x1F1F1F, 0xEEEEEE),
        /** Chosen rows, pressed switches. */
        SELECTED(0xDCE2E8, 0x35404B, 0x3A3A3A, 0xDDDDDD),
        /** Lines that belong to rings or private data, not to a packet. */
        RING_MEMORY(0xD2D9DF, 0x3C4853, 0x4D4D4D, 0xD9D9D9),
        /** Always together with a cross. */
        TROUBLE(0xB3260E, 0xFF7A6B, 0xFF8A7A, 0xB3260E),
        /** The cross on trouble. */
        ON_TROUBLE(0xFFFFFF, 0x12171C, 0x000000, 0xFFFFFF),
        LINK(0x005A8D, 0x7CC4F5, 0x9ADCFF, 0x005A8D),
        /** The band that marks the header, the same in every theme. */
        HEADER_BAND(0x12171C, 0x12171C, 0x12171C, 0x12171C),
        /** The groups that an overlay tells apart, five in turn; under simulated protan, deutan and tritan vision at least 16 (CIE76) apart. */
        GROUP_1(0x0049D6, 0xA6CFFF, 0xA6CFFF, 0x0049D6),
        GROUP_2(0xC26E00, 0xB8822E, 0xB8822E, 0xC26E00),
        GROUP_3(0x1E945B, 0x5BE39B, 0x5BE39B, 0x1E945B),
        GROUP_4(0xA967AB, 0xD65BD8, 0xD65BD8, 0xA967AB),
        GROUP_5(0x003040, 0x46848C, 0x4F8C94, 0x003040),
        /** How much of something, in five steps of one hue: the further from the stage, the more, in greys too. */
        HEAT_1(0x8C74C1, 0x8972BE, 0x8972BE, 0x8C74C1),
        HEAT_2(0x725BA6, 0xA78EDD, 0xA78EDD, 0x725BA6),
        HEAT_3(0x58448B, 0xC6ABFD, 0xC6ABFD, 0x58448B),
        HEAT_4(0x3E2D71, 0xE0D0FE, 0xE0D0FE, 0x3E2D71),
        HEAT_5(0x221556, 0xF8F5FE, 0xF8F5FE, 0x221556);

        private final int[] values;

        Role(int light, int dark, int contrast, int print) {
            values = new int[] {light, dark, contrast, print};
        }

        /** The colour in the current theme; never disposed. */
        public Color color() {
            return current.color(this);
        }
    }

    private Theme(String name, int index) {
        this.name = name;
        this.index = index;
        for (Role role : Role.values()) {
            colors.put(role, Hue.color(role.values[index]));
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

    /** Does something in this theme and goes back; nobody is told, so nothing of it may be kept. */
    public void during(Runnable work) {
        Theme before = current;
        current = this;
        try {
            work.run();
        } finally {
            current = before;
        }
    }

    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    /** Whether letters are lighter than what they stand on. */
    public boolean isDark() {
        return this == DARK || this == CONTRAST;
    }

    /** Whether everything has an outline, empty cells too. */
    public boolean outlinesAll() {
        return this == CONTRAST;
    }

    /** The colour as a web page or a picture file writes it, {@code #RRGGBB}. */
    public String hex(Role role) {
        return String.format("#%06X", role.values[index]);
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

    /** The font of a style for a control that the platform draws itself; at least as large as the style says. */
    public Font controlFont(TextStyle style) {
        return Fonts.ofControl(style);
    }

    /** Its name in small letters, as the command line has it. */
    @Override
    public String toString() {
        return name;
    }

    /** Every theme, those of windows first. */
    public static List<Theme> all() {
        return List.of(LIGHT, DARK, CONTRAST, PRINT);
    }
}
