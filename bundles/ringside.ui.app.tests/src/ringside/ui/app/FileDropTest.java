package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;

/** Files are dragged from the window of another program into this one, with the pointer. */
class FileDropTest {

    private static final int SIDE = 60;

    private final Robot robot = new Robot();
    private Process source;

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
            source.destroyForcibly();
        }
        closeAll();
    }

    private Path lab(String name) throws Exception {
        return Files.copy(Samples.first().orElseThrow(), folder.resolve(name + ".ringside"));
    }

    /** A window that offers these files, at the lower right corner of the screen; returns its middle. */
    private Point offer(List<Path> files) throws Exception {
        Point at = new Point(1200, 940);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                place(SWT.class) + File.pathSeparator + place(FilesToDrag.class), FilesToDrag.class.getName(), "" + at.x, "" + at.y, "" + SIDE, "" + SIDE));
        files.forEach(file -> command.add(file.toString()));
        source = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = source.inputReader();
        robot.until("the other window", () -> {
            try {
                return said.ready() && "ready".equals(said.readLine());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return new Point(at.x + SIDE / 2, at.y + SIDE / 2);
    }

    /** The jar or folder that a class is loaded from. */
    private static String place(Class<?> type) throws Exception {
        Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return (Files.isDirectory(place.resolve("target/classes")) ? place.resolve("target/classes") : place).toString();
    }

    private void drag(Point from, Point to) {
        Mouse mouse = new Mouse(robot, robot.shell());
        Point start = robot.shell().toControl(from);
        Point end = robot.shell().toControl(to);
        mouse.drag(1, start.x, start.y, end.x, end.y, () -> {
            mouse.to(end.x + 2, end.y);
            robot.pass(100);
        });
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
