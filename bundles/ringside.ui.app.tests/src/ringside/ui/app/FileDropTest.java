package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;

/** Files are dragged from another window into this one, with the pointer. */
class FileDropTest {

    private static final int SIDE = 60;

    private final Robot robot = new Robot();
    private Shell source;

    @TempDir
    private Path folder;

    @BeforeEach
    void closeAll() {
        robot.page().closeAllEditors(false);
        robot.settle();
    }

    @AfterEach
    void end() {
        if (source != null) {
            source.dispose();
        }
        closeAll();
    }

    private Path lab(String name) throws Exception {
        return Files.copy(Samples.first().orElseThrow(), folder.resolve(name + ".ringside"));
    }

    /** A window that offers these files, at the lower right corner of the screen. */
    private Point offer(List<Path> files) {
        source = new Shell(robot.shell().getDisplay(), SWT.NO_TRIM | SWT.ON_TOP);
        DragSource drag = new DragSource(source, DND.DROP_COPY);
        drag.setTransfer(FileTransfer.getInstance());
        drag.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = files.stream().map(Path::toString).toArray(String[]::new);
            }
        });
        Point at = new Point(1200, 940);
        source.setBounds(at.x, at.y, SIDE, SIDE);
        source.open();
        robot.pass(200);
        return new Point(at.x + SIDE / 2, at.y + SIDE / 2);
    }

    private void mouse(int type, Point at) {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        robot.shell().getDisplay().post(event);
        robot.pass(60);
    }

    private void drag(Point from, Point to) {
        mouse(SWT.MouseMove, from);
        mouse(SWT.MouseDown, from);
        for (int i = 1; i <= 8; i++) {
            mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / 8, from.y + (to.y - from.y) * i / 8));
        }
        mouse(SWT.MouseMove, new Point(to.x + 2, to.y));
        mouse(SWT.MouseUp, to);
    }

    /** The welcome, a stage, the transport above them. */
    @ParameterizedTest
    @ValueSource(strings = {"welcome", "stage", "transport"})
    void labsThatAreDroppedAnywhereAreOpened(String where) throws Exception {
        List<Path> files = List.of(lab("one"), lab("two"));
        if (where.equals("stage")) {
            Labs.open(robot.page(), lab("zero"));
        }
        robot.settle();
        Point from = offer(files);
        drag(from, robot.shell().toDisplay(500, where.equals("transport") ? 20 : 300));
        robot.until("opened", () -> open().containsAll(files));
        assertEquals(where.equals("stage") ? 3 : 2, open().size());
    }

    private List<Path> open() {
        return Stream.of(robot.page().getEditorReferences()).map(reference -> ((LabEditor) reference.getEditor(true)).file()).toList();
    }
}
