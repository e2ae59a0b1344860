package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import ringside.model.lab.LabPackage;
import ringside.ui.diagram.figures.ActionIcon;
import ringside.ui.diagram.figures.ElementIcon;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.SvgIcon;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.picture.IconImages;
import ringside.ui.diagram.parts.KindNames;

/** The icons are one family: files of one size, one grid and a few widths of line, every one of them used by a name. */
class IconsTest {
    private static Path folder() {
        return Labs.samples().getParent().resolve("bundles/ringside.ui.diagram/icons");
    }

    private static List<SvgIcon> all() {
        return Stream.concat(Stream.of(ElementIcon.values()).map(ElementIcon::svg), Stream.of(ActionIcon.values()).map(ActionIcon::svg)).toList();
    }

    @Test
    void everyFileHasANameAndEveryNameAFile() throws IOException {
        Set<String> names = new HashSet<>();
        Stream.concat(Stream.of(ElementIcon.values()), Stream.of(ActionIcon.values())).forEach(icon -> names.add(icon.name().toLowerCase().replace('_', '-') + ".svg"));
        try (Stream<Path> files = Files.list(folder())) {
            assertEquals(names, new HashSet<>(files.map(file -> file.getFileName().toString()).toList()));
        }
    }

    @Test
    void filesAreOfTwentyFourWithATitleAndLinesOfOneAndAHalfOrTwo() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                String svg = Files.readString(file);
                assertTrue(svg.contains("viewBox=\"0 0 24 24\"") && svg.contains("<title>"), file::toString);
                assertTrue(svg.matches("(?s).*stroke-width=\"1.5\".*"), file::toString);
                assertFalse(svg.replaceAll("stroke-width=\"(1.5|2)\"", "").contains("stroke-width"), file::toString);
            }
        }
    }

    /** How far the points of what is drawn reach. */
    private static final class Reach implements Pen {
        private double least = Double.MAX_VALUE;
        private double most = -Double.MAX_VALUE;
        private int outlines;
        private double sum;

        @Override
        public void move(double dx, double dy) {
            // Icons are drawn where they stand.
        }

        @Override
        public void opacity(double opacity) {
            throw new AssertionError("icons do not fade");
        }

        @Override
        public void box(double x, double y, double width, double height, double radius, Color fill, Color stroke, double lineWidth) {
            throw new AssertionError("icons are outlines");
        }

        @Override
        public void outline(Outline outline, Color fill, Color stroke, double lineWidth, Line line) {
            outlines++;
            assertTrue(fill != null || stroke != null, "something is seen");
            outline.walk(new Outline.Walker() {
                private void add(double x, double y) {
                    least = Math.min(least, Math.min(x, y));
                    most = Math.max(most, Math.max(x, y));
                    sum += x;
                }

                @Override
                public void from(double x, double y) {
                    add(x, y);
                }

                @Override
                public void to(double x, double y) {
                    add(x, y);
                }

                @Override
                public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                    add(x, y);
                }

                @Override
                public void close() {
                    // It ends where it began.
                }
            });
        }

        @Override
        public void text(String text, double x, double baseline, TextStyle style, Color color, Align align) {
            throw new AssertionError("icons have no letters");
        }

        @Override
        public double width(String text, TextStyle style) {
            return 0;
        }
    }

    @Test
    void everyIconStaysOnItsSquare() {
        for (SvgIcon icon : all()) {
            Reach reach = new Reach();
            icon.draw(reach, 0, 0, new Color(0, 0, 0));
            assertTrue(reach.outlines > 0, "an icon without a shape");
            assertTrue(reach.least >= 0.5 && reach.most <= 23.75, () -> reach.least + " to " + reach.most);
        }
    }

    @Test
    void theSubsetIsReadAsItIsDrawn() {
        SvgIcon icon = SvgIcon.parse("<svg fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"><path d=\"M1 2h4v4C5 9 8 9 8 6z\"/>"
                + "<rect x=\"10\" y=\"3\" width=\"5\" height=\"6\" rx=\"1\"/><circle cx=\"8\" cy=\"9\" r=\"3\"/><line x1=\"1\" y1=\"1\" x2=\"2\" y2=\"23\"/></svg>");
        Reach reach = new Reach();
        icon.draw(reach, 0, 0, new Color(0, 0, 0));
        assertEquals(4, reach.outlines);
        assertEquals(1, reach.least);
        assertEquals(23, reach.most);
    }

    @Test
    void aMirrorTurnsLeftAndRight() {
        Reach there = new Reach();
        SvgIcon.named("step-into").draw(there, 0, 0, new Color(0, 0, 0));
        Reach mirrored = new Reach();
        SvgIcon.named("step-into").mirrored().draw(mirrored, 0, 0, new Color(0, 0, 0));
        assertTrue(there.sum > mirrored.sum, "the chevron points the other way");
    }

    @Test
    void everyKindOfElementHasAnIconOfItsOwnKind() {
        Set<SvgIcon> different = new HashSet<>();
        for (String kind : List.of("Endpoint", "Nic", "Socket", "Core", "Cache", "Memory", "Host", "Classifier", "VirtualSwitch", "VirtualMachine", "Virtqueue",
                "NetworkFunction", "TransferComponent", "Link", "SharedMemoryRegion", "RoutingRule")) {
            assertTrue(LabPackage.eINSTANCE.getEClassifier(kind) != null && !KindNames.spaced(kind).isEmpty(), kind);
            assertTrue(different.add(ElementIcon.ofKind(kind).svg()), kind);
        }
    }

    @Test
    void inRowsIconsAreSeeThroughAndInTheColourOfTheTheme() {
        Shell shell = new Shell(Display.getDefault());
        Image image = new IconImages(shell).of(ElementIcon.CORE.svg());
        ImageData data = image.getImageData();
        assertEquals(IconImages.SIZE, data.width);
        Set<Integer> alphas = new HashSet<>();
        for (int x = 0; x < data.width; x++) {
            alphas.add(data.getAlpha(x, data.height / 2));
        }
        assertTrue(alphas.contains(0) && alphas.stream().anyMatch(alpha -> alpha > 150), alphas::toString);
        shell.dispose();
        assertTrue(image.isDisposed());
    }
}
