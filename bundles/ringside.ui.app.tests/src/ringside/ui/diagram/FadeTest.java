package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
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
import ringside.model.lab.Lab;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.WorkValues;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.parts.PlacesInside;

/** What a step changes fades from its old look to its new one: painted pixel by pixel, as a function of the moment alone. */
class FadeTest {
    private Shell shell;
    private Stage stage;
    private Image image;
    private GC gc;
    private ScenarioRun run;

    @BeforeEach
    void open() throws Exception {
        shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1088, 592);
        stage = new Stage(shell, new EditDomain());
        image = new Image(Display.getDefault(), 1088, 592);
        gc = new GC(image);
        Lab lab = Labs.sample("01-first-packet");
        run = ScenarioRun.of(lab, RunOptions.DEFAULT).run();
        stage.show(lab);
        shell.layout();
        paint();
    }

    @AfterEach
    void close() {
        gc.dispose();
        image.dispose();
        shell.dispose();
    }

    private void paint() {
        ((FigureCanvas) stage.control()).getLightweightSystem().paint(gc);
    }

    private Moment at(int event) {
        return Moment.at(run.history(), event, 0).withLayers(EnumSet.allOf(Layer.class));
    }

    private Moment fading(int event, double settled) {
        return at(event).movingFrom(event - 1, 0, 1).settling(settled);
    }

    private int first(EventKind kind) {
        TraceEvent event = run.log().event(0);
        int number = 1;
        while (event.moveTo(number).kind() != kind) {
            number++;
        }
        return number;
    }

    private ImageData picture(Moment moment) {
        stage.overlay().show(moment);
        paint();
        return image.getImageData();
    }

    /** How different two pictures are inside a place: the sum over pixels and colours. */
    private static long difference(ImageData a, ImageData b, Rectangle in) {
        long sum = 0;
        for (int y = in.y; y < in.bottom(); y++) {
            for (int x = in.x; x < in.right(); x++) {
                RGB one = a.palette.getRGB(a.getPixel(x, y));
                RGB two = b.palette.getRGB(b.getPixel(x, y));
                sum += Math.abs(one.red - two.red) + Math.abs(one.green - two.green) + Math.abs(one.blue - two.blue);
            }
        }
        return sum;
    }

    private Rectangle place(String component, int index) {
        PlacesInside inside = ((LabPart) stage.viewer().getContents()).inside(component).orElseThrow();
        return inside.place(index).orElseThrow();
    }

    private void fades(int event, Rectangle in) {
        ImageData old = picture(at(event).movingFrom(event - 1, 0, 1 - 1e-6));
        ImageData now = picture(at(event));
        long whole = difference(old, now, in);
        assertTrue(whole > 0, "the step changes what is in " + in);
        assertArrayEquals(now.data, picture(fading(event, 1)).data);
        long last = 0;
        for (double settled : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            ImageData between = picture(fading(event, settled));
            long come = difference(old, between, in);
            // At its beginning the old look, but for the edge of a mark above it that has landed.
            assertTrue(settled == 0 ? come * 20 < whole : come > last, "at " + settled + " it has come farther than before: " + come);
            last = come;
        }
        assertEquals(whole, last);
    }

    @Test
    void theSlotThatIsPublishedFadesToItsTick() {
        fades(first(EventKind.PUBLISH), place("vm1.rx", 0));
    }

    @Test
    void theCellThatTheCopyFillsFadesInAndSoDoesItsFrame() {
        int copy = first(EventKind.COPY);
        fades(copy, place("llc", 15 * 4 + 2).getExpanded(3, 3));
    }

    @Test
    void theStateWordOfACoreFades() {
        ComponentInfo core = run.log().schema().component("core1");
        int change = 1;
        while (WorkValues.core(at(change), core, false).equals(WorkValues.core(fading(change, 0.5).before(), core, false))) {
            change++;
        }
        stage.overlay().show(fading(change, 0.5));
        String old = WorkValues.core(fading(change, 0.5).before(), core, false);
        String now = WorkValues.core(at(change), core, false);
        assertTrue(words().containsAll(List.of(old, now)), () -> old + " and " + now + " are not both among " + words());
        stage.overlay().show(at(change));
        assertFalse(old.equals(now) || words().stream().filter(old::equals).count() > othersThatSay(old, core, change));
    }

    private long othersThatSay(String word, ComponentInfo core, int event) {
        return run.log().schema().components().stream().filter(other -> other.kind() == core.kind() && other.id() != core.id()
                && WorkValues.core(at(event), other, false).equals(word)).count();
    }

    private List<String> words() {
        return RecordingPen.textsOf(((FigureCanvas) stage.control()).getContents(), gc).stream().map(RecordingPen.Text::text).toList();
    }

    @Test
    void goingBackItFadesFromWhereItComes() {
        int publish = first(EventKind.PUBLISH);
        Rectangle slot = place("vm1.rx", 0);
        ImageData from = picture(at(publish));
        ImageData begins = picture(at(publish - 1).movingFrom(publish, 0, 0.0).settling(0));
        ImageData faded = picture(at(publish - 1).movingFrom(publish, 0, 0.4));
        // The arrow of the step may touch the slot's edge; the slot itself is as it was.
        assertTrue(difference(from, begins, slot) * 20 < difference(from, faded, slot));
    }
}
