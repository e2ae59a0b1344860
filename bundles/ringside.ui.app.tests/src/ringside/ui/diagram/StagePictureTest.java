package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import ringside.model.lab.Lab;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.picture.StagePicture;

/** What leaves the window is what it shows: as vectors with names, and as points drawn at their size. */
class StagePictureTest {
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1088, 592);
        stage = new Stage(shell, new EditDomain());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private ScenarioRun show(String sample, int event) throws Exception {
        Lab lab = Labs.sample(sample);
        ScenarioRun run = ScenarioRun.of(lab, RunOptions.DEFAULT).run();
        stage.show(lab);
        stage.overlay().show(Moment.at(run.history(), Math.min(event, run.log().size()), 0).withLayers(EnumSet.allOf(Layer.class)).following(1));
        return run;
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-first-packet", "04-bypass", "03-service-chain"})
    void everyElementIsAGroupWithItsIdAndItsNameInWords(String sample) throws Exception {
        show(sample, 12);
        Document svg = parse(StagePicture.whole(stage.viewer(), Theme.LIGHT).titled("T <&> \"q\"", "d").svg());
        Set<String> ids = new HashSet<>();
        for (Element each : elements(svg, "*")) {
            if (each.hasAttribute("id")) {
                assertTrue(ids.add(each.getAttribute("id")), () -> "twice: " + each.getAttribute("id"));
            }
        }
        Lab lab = Labs.sample(sample);
        lab.getServer().getVirtualMachines().forEach(machine -> {
            assertTrue(ids.contains(machine.getId()), machine.getId());
            assertTrue(ids.contains(machine.getVnic().getRx().getId()), machine.getVnic().getRx().getId());
        });
        Element first = elements(svg, "g").stream().filter(g -> g.getAttribute("id").equals(lab.getServer().getVirtualMachines().get(0).getId())).findFirst().orElseThrow();
        Element title = (Element) first.getElementsByTagNameNS("http://www.w3.org/2000/svg", "title").item(0);
        assertTrue(title.getTextContent().contains(lab.getServer().getVirtualMachines().get(0).getName()), title.getTextContent());
        assertEquals("T <&> \"q\"", elements(svg, "title").get(0).getTextContent());
    }

    @Test
    void textsAreTextsAndTheRunIsInThePicture() throws Exception {
        show("04-bypass", 12);
        Document svg = parse(StagePicture.whole(stage.viewer(), Theme.LIGHT).titled("t", "").svg());
        Set<String> words = elements(svg, "text").stream().map(Element::getTextContent).collect(Collectors.toSet());
        assertTrue(words.contains("p1"), words::toString);
        assertTrue(words.contains("VM 1"), words::toString);
        assertEquals("'Noto Sans'", svg.getDocumentElement().getAttribute("font-family").split(",")[0]);
        assertTrue(elements(svg, "image").isEmpty(), "nothing is a picture of points");
    }

    @Test
    void theSamePictureIsTheSameBytes() throws Exception {
        show("04-bypass", 12);
        String first = StagePicture.whole(stage.viewer(), Theme.DARK).titled("t", "d").svg();
        shell.dispose();
        open();
        show("04-bypass", 12);
        assertEquals(first, StagePicture.whole(stage.viewer(), Theme.DARK).titled("t", "d").svg());
    }

    @Test
    void aPictureHasItsOwnThemeWhateverTheWindowShows() throws Exception {
        show("01-first-packet", 7);
        String print = StagePicture.whole(stage.viewer(), Theme.PRINT).titled("t", "").svg();
        assertEquals(Theme.LIGHT, Theme.current());
        for (Theme.Role role : new Theme.Role[] {Theme.Role.INK, Theme.Role.BORDER, Theme.Role.PANEL}) {
            assertFalse(print.contains(Theme.LIGHT.hex(role)), () -> role + " of the window's theme");
        }
        assertTrue(print.contains(Theme.PRINT.hex(Theme.Role.BORDER)));
    }

    @Test
    void pointsAtOneAreThoseOfTheScreen() throws Exception {
        show("04-bypass", 12);
        StagePicture picture = StagePicture.whole(stage.viewer(), Theme.LIGHT);
        ImageData points = picture.points(1);
        Image screen = new Image(Display.getDefault(), points.width, points.height);
        GC gc = new GC(screen);
        ((FigureCanvas) stage.control()).getLightweightSystem().paint(gc);
        gc.dispose();
        ImageData seen = screen.getImageData();
        screen.dispose();
        int differ = 0;
        for (int y = 0; y < Math.min(592, points.height); y++) {
            for (int x = 0; x < Math.min(1088, points.width); x++) {
                differ += points.palette.getRGB(points.getPixel(x, y)).equals(seen.palette.getRGB(seen.getPixel(x, y))) ? 0 : 1;
            }
        }
        assertEquals(0, differ, "points that differ");
    }

    @Test
    void fourTimesIsDrawnAndNotBlownUp() throws Exception {
        show("01-first-packet", 7);
        StagePicture picture = StagePicture.whole(stage.viewer(), Theme.LIGHT);
        ImageData one = picture.points(1);
        ImageData four = picture.points(4);
        assertEquals(one.width * 4, four.width);
        assertEquals(one.height * 4, four.height);
        // Blown up, every block of four by four points would have one colour.
        int mixed = 0;
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                RGB corner = four.palette.getRGB(four.getPixel(x * 4, y * 4));
                boolean same = corner.equals(four.palette.getRGB(four.getPixel(x * 4 + 3, y * 4 + 3))) && corner.equals(four.palette.getRGB(four.getPixel(x * 4 + 3, y * 4)));
                mixed += same ? 0 : 1;
            }
        }
        assertTrue(mixed > 5000, mixed + " blocks hold more than one colour");
    }

    @Test
    void theSelectionAloneIsCutOut() throws Exception {
        show("04-bypass", 12);
        assertTrue(StagePicture.selected(stage.viewer(), Theme.LIGHT).isEmpty(), "nothing is selected");
        Lab lab = Labs.sample("04-bypass");
        stage.select(lab.getServer().getVirtualMachines().get(0).getId());
        StagePicture picture = StagePicture.selected(stage.viewer(), Theme.LIGHT).orElseThrow();
        assertTrue(picture.area().width < 400 && picture.area().height < 250, () -> picture.area().toString());
        String svg = picture.titled("t", "").svg();
        assertTrue(svg.contains("id=\"" + lab.getServer().getVirtualMachines().get(0).getId() + "\""));
        assertFalse(svg.contains("id=\"" + lab.getServer().getMemory().getId() + "\""));
    }
}
