package ringside.ui.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.trace.time.Position;
import ringside.ui.app.Robot;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.picture.Page;
import ringside.ui.diagram.picture.Paper;
import ringside.ui.diagram.picture.PictureFiles;
import ringside.ui.diagram.picture.PictureFiles.Format;
import ringside.ui.diagram.picture.Storyboard;
import ringside.ui.playback.RunSession;

/** Pictures of the window's stage as files, on paper and on the clipboard. */
class PicturesLeaveTheWindowTest {
    @TempDir
    private Path folder;
    private final Robot robot = new Robot();
    private LabEditor editor;
    private RunSession session;

    @BeforeEach
    void open() throws Exception {
        editor = robot.open("01-first-packet");
        session = RunSession.of(editor).orElseThrow();
        session.jump(p -> p.follow(1).toStep(7));
    }

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
    }

    private PictureChoice choice(Format format, int scale, Theme theme) {
        return new PictureChoice(format, scale, theme, false, EnumSet.allOf(Layer.class));
    }

    @Test
    void aFileHoldsTheStageWithTheChosenLayersAndTheStageStaysAsItIs() throws Exception {
        Optional<Moment> before = editor.overlay().moment();
        Path svg = folder.resolve("a.svg");
        Export.write(editor, choice(Format.SVG, 1, Theme.DARK), svg);
        assertEquals(before, editor.overlay().moment());
        assertEquals(Theme.LIGHT, Theme.current());
        String text = Files.readString(svg);
        assertTrue(text.contains(Theme.DARK.hex(Theme.Role.INK)));
        assertTrue(text.contains("Step 7 of"), "the step is in its description");
        Export.write(editor, new PictureChoice(Format.SVG, 1, Theme.LIGHT, false, Set.of(Layer.PATH)), svg);
        assertTrue(Files.readString(svg).split("<text").length < text.split("<text").length, "letters in cells belong to the layer of caches");
        Path png = folder.resolve("a.png");
        Export.write(editor, choice(Format.PNG, 4, Theme.LIGHT), png);
        ImageData points = new ImageData(png.toString());
        Export.write(editor, choice(Format.PNG, 1, Theme.LIGHT), png);
        assertEquals(4 * new ImageData(png.toString()).width, points.width);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of("a.png", "a.svg"), left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void paperTakesAPageAsLargeAsItMayBeInTheMiddle() {
        Paper.Fit wide = Paper.Fit.of(1000, 500, new Rectangle(10, 20, 2000, 2000), 9);
        assertEquals(new Paper.Fit(10, 520, 2), wide);
        Paper.Fit small = Paper.Fit.of(100, 100, new Rectangle(0, 0, 2000, 1000), 3);
        assertEquals(new Paper.Fit(850, 350, 3), small);
    }

    @Test
    void thePrinterThatWritesPdfGetsEveryPage() throws Exception {
        List<Position> steps = Frames.steps(session.run().orElseThrow(), 1);
        List<Storyboard.Frame> frames = steps.subList(0, 8).stream().map(at -> Frames.of(session.run().orElseThrow(), 1, at, session.shown().layers(), session.shown().overlay())).toList();
        List<Page> pages = new Storyboard(editor.stage(), Theme.PRINT, "Board", frames).pages();
        assertEquals(2, pages.size(), "eight steps, six on a page");
        Path pdf = folder.resolve("board.pdf");
        PictureFiles.write(pages, Format.PDF, 1, pdf);
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF"));
        assertEquals(2, text.split("/Type /Page\\b(?!s)", -1).length - 1);
        assertTrue(text.contains("/BaseFont"), "letters are letters");
        assertEquals(7, session.playhead().step(), "the stage stands where it stood");
    }

    @Test
    void onPaperShapesAndLettersStandWhereTheyStandOnTheScreen() throws Exception {
        Path pdf = folder.resolve("stage.pdf");
        Export.write(editor, choice(Format.PDF, 1, Theme.PRINT), pdf);
        byte[] bytes = Files.readAllBytes(pdf);
        double[] reach = new double[] {1e9, -1e9};
        for (String content : PdfStreams.of(bytes)) {
            java.util.regex.Matcher point = java.util.regex.Pattern.compile("(-?[\\d.]+) (-?[\\d.]+) [ml]\\b").matcher(content);
            while (point.find()) {
                reach[0] = Math.min(reach[0], Double.parseDouble(point.group(1)));
                reach[1] = Math.max(reach[1], Double.parseDouble(point.group(1)));
            }
        }
        // A4 on its side is 842 points wide; the picture fills what can be printed on.
        assertTrue(reach[0] < 60 && reach[1] > 780, () -> "lines reach from " + reach[0] + " to " + reach[1] + " of 842 points");
    }

    @Test
    void aStoryboardHasTheSentenceOfEachStep() throws Exception {
        List<Position> chapters = Frames.chapters(session.run().orElseThrow(), 1);
        assertTrue(chapters.size() >= 5, chapters::toString);
        List<Storyboard.Frame> frames = chapters.stream().map(at -> Frames.of(session.run().orElseThrow(), 1, at, session.shown().layers(), session.shown().overlay())).toList();
        String svg = new Storyboard(editor.stage(), Theme.LIGHT, "Board", frames).pages().get(0).svg();
        for (Storyboard.Frame frame : frames.subList(0, Math.min(6, frames.size()))) {
            String word = frame.sentence().split(" ")[0];
            assertTrue(!frame.sentence().isEmpty() && svg.contains(word), frame::sentence);
            assertTrue(svg.contains(frame.heading().split(" ·")[0]), frame::heading);
        }
        assertEquals(6, svg.split("id=\"s[1-6]-memory\"", -1).length - 1, "six stages, each with ids of its own");
    }

    @Test
    void ctrlShiftCPutsPictureAndTextOnTheClipboard() throws Exception {
        robot.press(SWT.CTRL, SWT.SHIFT, 'c');
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            robot.until("an SVG on the clipboard", () -> clipboard.getContents(TextTransfer.getInstance()) instanceof String text && text.contains("<svg"));
            ImageData data = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            assertTrue(data.width > 2000, "drawn at twice the size");
            assertEquals(clipboard.getContents(TextTransfer.getInstance()), clipboard.getContents(new CopyPicture.SvgTransfer()));
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void whatTheCommandLineOrdersIsThePictureOfTheWindow() throws Exception {
        Files.copy(Samples.first().orElseThrow(), folder.resolve("lab.ringside"));
        Properties order = new Properties();
        order.putAll(java.util.Map.of("format", "svg", "scale", "1", "theme", "light", "layers", "path,rings,caches,interrupts,rules,numbers", "only", "", "title",
                PictureChoice.title(editor), "moments", session.playhead().event() + ".0", "storyboard", "false", "scenario",
                session.run().orElseThrow().made().scenario()));
        order.setProperty("seed", Long.toString(session.run().orElseThrow().made().seed()));
        try (var to = Files.newBufferedWriter(folder.resolve("order.properties"))) {
            order.store(to, null);
        }
        new Drawing(folder).on(Display.getCurrent());
        Path svg = folder.resolve("window.svg");
        Export.write(editor, choice(Format.SVG, 1, Theme.LIGHT), svg);
        assertEquals(Files.readString(svg), Files.readString(folder.resolve("page.svg")));
    }

    @Test
    void theDialogsOpenByKeyAndByCommand() throws Exception {
        closesWhenOpen("Export a Picture", () -> robot.press(SWT.CTRL, 'e'));
        closesWhenOpen("Storyboard", () -> run("ringside.command.storyboard"));
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    /** A dialog goes on with the events itself until it is closed. */
    private void closesWhenOpen(String title, Runnable opening) {
        Display display = Display.getCurrent();
        boolean[] seen = new boolean[1];
        Runnable look = new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    if (shell.getText().equals(title)) {
                        seen[0] = true;
                        shell.close();
                        return;
                    }
                }
                display.timerExec(10, this);
            }
        };
        display.timerExec(10, look);
        opening.run();
        robot.until(title, () -> seen[0]);
    }
}
