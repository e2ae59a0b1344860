package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import ringside.ui.diagram.figures.Hue;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.figures.Tone;

class ThemeTest {
    private static final Theme[] ALL = {Theme.LIGHT, Theme.DARK, Theme.CONTRAST, Theme.PRINT};

    /** Protan, deutan and tritan vision at full severity on linear RGB: Machado, Oliveira and Fernandes 2009, table 1. */
    private static final double[][][] VISIONS = {
            {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
            {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
            {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

    @Test
    void textIsReadableOnEverythingItStandsOn() {
        for (Theme theme : ALL) {
            for (Role text : new Role[] {Role.INK, Role.SECOND_INK, Role.LINK, Role.TROUBLE}) {
                for (Role behind : new Role[] {Role.STAGE, Role.PANEL, Role.BAR}) {
                    assertContrast(4.5, theme, text, behind);
                }
            }
            assertContrast(4.5, theme, Role.SECOND_INK, Role.EMPTY_CELL);
            assertContrast(4.5, theme, Role.INK, Role.RING_MEMORY);
            assertContrast(4.5, theme, Role.INK, Role.SELECTED);
            assertContrast(4.5, theme, Role.ON_TROUBLE, Role.TROUBLE);
        }
    }

    @Test
    void bordersStandOut() {
        for (Theme theme : ALL) {
            assertContrast(3, theme, Role.BORDER, Role.STAGE);
            assertContrast(3, theme, Role.BORDER, Role.PANEL);
        }
    }

    private static void assertContrast(double least, Theme theme, Role one, Role other) {
        double contrast = Contrast.of(theme.rgb(one), theme.rgb(other));
        assertTrue(contrast >= least, () -> one + " on " + other + " " + theme + " " + contrast);
    }

    @Test
    void highContrastHasNoGreysForLettersAndEdges() {
        for (Role role : new Role[] {Role.INK, Role.SECOND_INK, Role.BORDER, Role.SEPARATOR}) {
            assertContrast(21, Theme.CONTRAST, role, Role.STAGE);
            assertContrast(21, Theme.CONTRAST, role, Role.PANEL);
        }
        assertContrast(7, Theme.CONTRAST, Role.TROUBLE, Role.STAGE);
        assertContrast(7, Theme.CONTRAST, Role.LINK, Role.STAGE);
    }

    @Test
    void packetsStandOutFromTheStage() {
        for (Theme theme : ALL) {
            for (Hue hue : Hue.values()) {
                // A ticket's outline is ink, a line's second ink: where the fill alone would not, they do.
                double fill = Contrast.of(hue.fill().getRGB(), theme.rgb(Role.STAGE));
                double edge = Contrast.of(theme.rgb(Role.SECOND_INK), theme.rgb(Role.STAGE));
                assertTrue(Math.max(fill, edge) >= 3, () -> hue + " " + theme);
                assertTrue(Contrast.of(hue.fill().getRGB(), theme.rgb(Role.HEADER_BAND)) >= 3, () -> "the header band on " + hue);
            }
        }
    }

    @Test
    void labelsAreReadableOnEveryHue() {
        for (Hue hue : Hue.values()) {
            double contrast = Contrast.of(hue.fill().getRGB(), hue.text().getRGB());
            assertTrue(contrast >= 4.5, () -> hue + " " + contrast);
        }
    }

    @Test
    void huesStayApartForEveryKindOfVision() {
        for (double[][] vision : VISIONS) {
            for (Hue one : Hue.values()) {
                for (Hue other : Hue.values()) {
                    if (one.ordinal() < other.ordinal()) {
                        double distance = distance(lab(one.fill().getRGB(), vision), lab(other.fill().getRGB(), vision));
                        assertTrue(distance >= 16, () -> one + " and " + other + " are " + distance + " apart");
                    }
                }
            }
        }
    }

    private static final Role[] GROUPS = {Role.GROUP_1, Role.GROUP_2, Role.GROUP_3, Role.GROUP_4, Role.GROUP_5};
    private static final Role[] HEATS = {Role.HEAT_1, Role.HEAT_2, Role.HEAT_3, Role.HEAT_4, Role.HEAT_5};

    @Test
    void fillsOfOverlaysStandOutWithoutAnOutlineAndCarryText() {
        for (Theme theme : ALL) {
            theme.during(() -> {
                for (int i = 0; i < GROUPS.length; i++) {
                    for (Tone tone : new Tone[] {Tone.group(i), Tone.heat(i + 1)}) {
                        assertContrast(3, theme, tone.role(), Role.STAGE);
                        assertContrast(3, theme, tone.role(), Role.EMPTY_CELL);
                        double text = Contrast.of(tone.fill().getRGB(), tone.text().getRGB());
                        assertTrue(text >= 4.5, () -> "text on " + tone + " " + theme + " " + text);
                    }
                    assertEquals(GROUPS[i], Tone.group(i).role());
                    assertEquals(HEATS[i], Tone.heat(i + 1).role());
                }
            });
        }
    }

    @Test
    void groupsStayApartFromEachOtherAndFromGreyForEveryKindOfVision() {
        for (Theme theme : ALL) {
            for (double[][] vision : VISIONS) {
                for (int i = 0; i < GROUPS.length; i++) {
                    for (int j = 0; j <= i; j++) {
                        Role one = GROUPS[i];
                        Role other = j == i ? Role.RING_MEMORY : GROUPS[j];
                        double distance = distance(lab(theme.rgb(one), vision), lab(theme.rgb(other), vision));
                        assertTrue(distance >= 16, () -> one + " and " + other + " are " + distance + " apart " + theme);
                    }
                }
            }
        }
    }

    /** Every step is further from the stage than the one before, so that the ramp is one in greys too. */
    @Test
    void heatIsReadInGreys() {
        for (Theme theme : ALL) {
            for (int i = 1; i < HEATS.length; i++) {
                double before = Contrast.of(theme.rgb(HEATS[i - 1]), theme.rgb(Role.STAGE));
                double now = Contrast.of(theme.rgb(HEATS[i]), theme.rgb(Role.STAGE));
                assertTrue(now >= 1.25 * before, () -> theme + ": " + before + " " + now);
            }
        }
    }

    @Test
    void groupsBeyondTheFifthHaveStripes() {
        assertEquals(Tone.group(0).role(), Tone.group(5).role());
        assertEquals(0, Tone.group(4).stripes());
        assertEquals(1, Tone.group(5).stripes());
        assertEquals(2, Tone.group(14).stripes());
        assertEquals(Tone.group(0), Tone.group(15));
    }

    @Test
    void identityIsHueAndStripes() {
        assertEquals(Hue.BLUE, Hue.of(1));
        assertEquals(Hue.SKY, Hue.of(5));
        assertEquals(Hue.BLUE, Hue.of(6));
        assertEquals(0, Hue.stripes(5));
        assertEquals(1, Hue.stripes(6));
        assertEquals(2, Hue.stripes(11));
        assertEquals(0, Hue.stripes(16));
    }

    private static double[] lab(RGB rgb, double[][] vision) {
        double[] linear = {Contrast.linear(rgb.red), Contrast.linear(rgb.green), Contrast.linear(rgb.blue)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.max(0, Math.min(1, vision[i][0] * linear[0] + vision[i][1] * linear[1] + vision[i][2] * linear[2]));
        }
        double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
    }
}
