package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.ui.diagram.figures.LastLevelCacheFigure;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.parts.LabPart;

/** A selected machine has a line to the shared regions that it maps, and a selected core one to the ways of its class; else nothing has. */
class BelongingsTest {
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

    private void show(String sample) {
        stage.show(Labs.sample(sample));
        shell.layout();
        stage.viewer().deselectAll();
    }

    private List<Route> routes() {
        List<Route> found = new ArrayList<>();
        collect(((GraphicalEditPart) stage.viewer().getContents()).getFigure(), found);
        return found;
    }

    private static void collect(IFigure figure, List<Route> found) {
        if (figure instanceof RouteFigure route) {
            found.add(route.route());
        }
        figure.getChildren().forEach(child -> collect((IFigure) child, found));
    }

    private IFigure figure(String id) {
        return ((LabPart) stage.viewer().getContents()).part(id).orElseThrow().getFigure();
    }

    /** The one line more than there are when nothing is selected. */
    private Route lineOf(String id) {
        List<Route> before = routes();
        stage.select(id);
        List<Route> now = routes();
        assertEquals(before.size() + 1, now.size());
        stage.viewer().deselectAll();
        assertEquals(before.size(), routes().size());
        return now.stream().filter(route -> !before.contains(route)).findFirst().orElseThrow();
    }

    @Test
    void fromAMachineToTheSharedRegionsRoundEveryOtherBox() {
        show("04-bypass");
        for (String id : List.of("vm1", "vm2")) {
            Route line = lineOf(id);
            Rectangle box = figure(id).getBounds();
            Rectangle memory = figure("memory").getBounds();
            assertEquals(box.right(), line.x(0));
            assertTrue(line.y(0) > box.y && line.y(0) < box.bottom());
            assertTrue(line.lastX() > memory.getCenter().x && line.lastX() < memory.right(), "the shared regions are the last: " + line);
            assertTrue(line.lastY() >= memory.y && line.lastY() < memory.bottom(), line.toString());
            for (String other : List.of("vm1", "vm2", "core0", "core1", "core2", "llc")) {
                assertTrue(clear(line, figure(other).getBounds()), () -> line + " crosses " + other);
            }
        }
    }

    private static boolean clear(Route line, Rectangle box) {
        for (int i = 1; i < line.corners(); i++) {
            double left = Math.min(line.x(i - 1), line.x(i));
            double top = Math.min(line.y(i - 1), line.y(i));
            if (left < box.right() - 1 && Math.max(line.x(i - 1), line.x(i)) > box.x && top < box.bottom() - 1 && Math.max(line.y(i - 1), line.y(i)) > box.y) {
                return false;
            }
        }
        return true;
    }

    @Test
    void fromACoreToTheWaysOfItsClass() {
        show("10-too-big-a-ring");
        Route line = lineOf("core1");
        assertEquals(figure("core1").getBounds().right(), line.x(0));
        LastLevelCacheFigure cache = (LastLevelCacheFigure) figure("llc");
        assertEquals(cache.getBounds().x, line.lastX());
        int first = cache.getBounds().y + cache.cell(0, 4).y;
        int last = cache.getBounds().y + cache.cell(0, 9).bottom();
        assertTrue(line.lastY() > first && line.lastY() < last, line + " between " + first + " and " + last);
    }
}
