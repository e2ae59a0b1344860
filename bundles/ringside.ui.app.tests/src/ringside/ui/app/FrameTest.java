package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.ui.app.frame.RegionSizes;

/** The sizes of the window of 1440 x 900 pixels; a region's border counts into the region right of it or below. */
class FrameTest {

    private final Robot robot = new Robot();

    @BeforeEach
    void designSize() throws Exception {
        Rectangle outer = robot.shell().computeTrim(0, 0, 1440, 872);
        robot.shell().setBounds(0, 0, outer.width, outer.height);
        Mode.show(robot.page(), Ids.RUN);
        robot.until("the size of the design", () -> robot.shell().getClientArea().width == 1440);
        // A dialog or another screen may have had the keyboard; keys of the window act only where it has it.
        robot.keyboard(robot.shell());
    }

    @AfterEach
    void run() {
        RegionSizes.reset();
        Mode.show(robot.page(), Ids.RUN);
    }

    @Test
    void theContentIs900HighWithTheMenu() {
        assertEquals(new Point(1440, 900 - 28), size(robot.shell().getClientArea()));
    }

    @Test
    void theStageIsAtTheSamePlaceInBuildAndInRun() {
        Rectangle inRun = place(stage());
        Mode.show(robot.page(), Ids.BUILD);
        robot.settle();
        Rectangle inBuild = place(stage());
        assertEquals(new Rectangle(0, 48, 1088, 620), inRun);
        assertEquals(inRun, inBuild);
    }

    @Test
    void panelsStandBesideAndBelowTheStage() {
        assertEquals(List.of(new Rectangle(1089, 48 + 251, 351, 369), new Rectangle(0, 48 + 621, 1440, 175)),
                otherStacks());
        Mode.show(robot.page(), Ids.BUILD);
        robot.settle();
        assertEquals(List.of(new Rectangle(1089, 48, 351, 250), new Rectangle(1089, 48 + 251, 351, 369),
                new Rectangle(0, 48 + 621, 1440, 175)), otherStacks());
    }

    @Test
    void regionsKeepTheirSizeWhenTheWindowGrows() {
        Rectangle outer = robot.shell().computeTrim(0, 0, 1500, 932);
        robot.shell().setSize(outer.width, outer.height);
        robot.until("a wider window", () -> robot.shell().getClientArea().width == 1500);
        assertEquals(new Rectangle(0, 48, 1148, 680), place(stage()));
    }

    @Test
    void ctrlTFoldsWhatLiesBelowTo40PixelsInRunAndInBuildAndOpensItAgain() {
        robot.key(SWT.CTRL, 't');
        assertEquals(RegionSizes.FOLDED, 1 + below().height, "a border of one pixel above");
        assertEquals(new Rectangle(0, 48, 1088, 796 - 40), place(stage()));
        Mode.show(robot.page(), Ids.BUILD);
        robot.settle();
        assertEquals(RegionSizes.FOLDED, 1 + below().height);
        robot.key(SWT.CTRL, 't');
        assertEquals(175, below().height);
    }

    @Test
    void aDraggedBorderIsRememberedInBuildAndRunUntilEverythingIsPutBack() {
        drag(new Point(1088, 400), new Point(1000, 400));
        assertEquals(new Rectangle(0, 48, 1000, 620), place(stage()));
        drag(new Point(500, 668), new Point(500, 600));
        assertEquals(new Rectangle(0, 48, 1000, 552), place(stage()));
        Mode.show(robot.page(), Ids.BUILD);
        robot.settle();
        assertEquals(new Rectangle(0, 48, 1000, 552), place(stage()));
        assertEquals("440", InstanceScope.INSTANCE.getNode("ringside.ui.app").get("region.RIGHT", ""));
        robot.page().resetPerspective();
        robot.settle();
        assertEquals(new Rectangle(0, 48, 1088, 620), place(stage()));
    }

    /** Drags from one point of the shell to another. */
    private void drag(Point from, Point to) {
        Composite regions = stage();
        while (regions.getLayout() == null || !regions.getLayout().getClass().getSimpleName().equals("FrameLayout")) {
            regions = regions.getParent();
        }
        mouse(regions, SWT.MouseDown, from);
        mouse(regions, SWT.MouseMove, to);
        mouse(regions, SWT.MouseUp, to);
    }

    private void mouse(Composite regions, int type, Point at) {
        Point there = regions.getDisplay().map(robot.shell(), regions, at);
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = there.x;
        event.y = there.y;
        regions.notifyListeners(type, event);
        robot.settle();
    }

    private Rectangle below() {
        List<Rectangle> others = otherStacks();
        return others.get(others.size() - 1);
    }

    private CTabFolder stage() {
        return stacks().stream().filter(folder -> place(folder).x == 0 && place(folder).y == 48).findFirst().orElseThrow();
    }

    private List<Rectangle> otherStacks() {
        return stacks().stream().filter(folder -> folder != stage()).map(this::place)
                .sorted((a, b) -> a.y != b.y ? a.y - b.y : a.x - b.x).toList();
    }

    private List<CTabFolder> stacks() {
        return robot.all(robot.shell(), CTabFolder.class, Control::isVisible);
    }

    private Rectangle place(Control control) {
        Composite shell = robot.shell();
        Point at = shell.getDisplay().map(control.getParent(), shell, control.getLocation());
        return new Rectangle(at.x, at.y, control.getSize().x, control.getSize().y);
    }

    private static Point size(Rectangle area) {
        return new Point(area.width, area.height);
    }
}
