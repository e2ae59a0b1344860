package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.TraceLog;
import ringside.trace.time.PacketTimes;
import ringside.ui.diagram.Contrast;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.RecordingPen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.Panel;

/** The Close-up follows the step or stays with an element, each of its faces has a tab, and a step is told in two depths. */
class CloseUpTest {
    private final Robot robot = new Robot();
    private LabEditor editor;
    private RunSession session;
    /** The panel of the tab that was opened last. */
    private List<Panel> shown = List.of();

    @BeforeEach
    void open() throws Exception {
        editor = robot.open("01-first-packet");
        session = RunSession.of(editor).orElseThrow();
    }

    @AfterEach
    void close() {
        for (var reference : robot.page().getViewReferences()) {
            if (reference.getId().equals(Ids.CLOSE_UP) && reference.getSecondaryId() != null) {
                robot.page().hideView(reference);
            }
        }
        Theme.set(Theme.LIGHT);
        robot.page().closeAllEditors(false);
    }

    private void to(EventKind kind) {
        for (int e = 1; e <= session.run().orElseThrow().log().size(); e++) {
            if (session.run().orElseThrow().log().event(e).kind() == kind) {
                int there = e;
                session.jump(p -> p.to(there, 0));
                robot.settle();
                return;
            }
        }
        throw new AssertionError("no " + kind);
    }

    /** The visible panels whose words begin like this. */
    private List<Panel> panels(String beginning) {
        return robot.all(robot.shell(), Panel.class, p -> p.isVisible() && p.spoken().startsWith(beginning));
    }

    /** Read from the rows of the trace, one after the other. */
    private int lastWriter(FieldKind kind) {
        TraceLog log = session.run().orElseThrow().log();
        int last = 0;
        for (int e = 1; e <= log.size(); e++) {
            for (long fact = log.event(e).firstFact(); fact < log.event(e).endFact(); fact++) {
                last = log.schema().field(log.factField(fact)).kind() == kind ? e : last;
            }
        }
        return last;
    }

    /** What is looked at: the tab that was opened last, else the Close-up itself. */
    private String closeUp() {
        return (shown.isEmpty() ? panels("Close-up, ") : shown).stream().map(Panel::spoken).findFirst().orElse("");
    }

    private Composite tab(String face) throws Exception {
        MPart part = robot.page().showView(Ids.CLOSE_UP, face, IWorkbenchPage.VIEW_ACTIVATE).getSite().getService(MPart.class);
        Composite area = (Composite) part.getWidget();
        robot.until("the tab " + face, () -> !in(area).isEmpty());
        shown = in(area);
        return shown.get(0);
    }

    private List<Panel> in(Composite area) {
        return robot.all(area, Panel.class, p -> p.isVisible() && p.spoken().startsWith("Close-up, "));
    }

    private static List<String> words(Panel panel) {
        Image image = new Image(panel.getDisplay(), 8, 8);
        GC gc = new GC(image);
        try {
            return RecordingPen.textsOf(panel, gc).stream().map(RecordingPen.Text::text).toList();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void pinnedByKeyItStaysWithItsElementAndReleasedItFollowsAgain() {
        to(EventKind.COPY);
        String there = closeUp();
        assertTrue(there.contains("LLC"), there);
        editor.setFocus();
        robot.press(SWT.CTRL, SWT.SHIFT, 'p');
        robot.until("the pin", () -> closeUp().endsWith(", pinned"));
        DrawnButton pin = robot.all(robot.shell(), DrawnButton.class, b -> b.spoken().startsWith("Pin (")).get(0);
        assertEquals("Pin (Shift+Ctrl+P), on", pin.spoken());
        assertTrue(pin.chosen());
        to(EventKind.PUBLISH);
        assertTrue(closeUp().startsWith("Close-up, LLC"), closeUp());
        editor.setFocus();
        robot.press(SWT.CTRL, SWT.SHIFT, 'p');
        robot.until("it follows", () -> closeUp().contains("ring"));
        assertFalse(pin.chosen());
    }

    @Test
    void everyFaceHasATabOfItsOwn() throws Exception {
        to(EventKind.INTERRUPT);
        tab("cache");
        assertTrue(closeUp().startsWith("Close-up, LLC set"), closeUp());
        tab("ring");
        assertTrue(closeUp().contains(" ring, "), closeUp());
        tab("packet");
        assertTrue(closeUp().startsWith("Close-up, Packet p1"), closeUp());
        tab("core");
        assertTrue(closeUp().startsWith("Close-up, Core 1"), closeUp());
    }

    @Test
    void aCounterIsChosenByKeyAndAskedWhyItIsAsItIs() throws Exception {
        session.jump(p -> p.end());
        Panel core = (Panel) tab("core");
        core.setFocus();
        core.redraw();
        core.update();
        String wanted = "interrupts taken 1";
        for (int i = 0; i < 12 && !core.spoken().equals(wanted); i++) {
            robot.press(SWT.ARROW_DOWN);
        }
        assertEquals(wanted, core.spoken());
        robot.press(SWT.F4);
        String sentence = session.run().orElseThrow().narration().sentence(lastWriter(FieldKind.CORE_INTERRUPTS), 0);
        robot.until("the cause", () -> panels("Cause 1 of ").stream().anyMatch(p -> p.spoken().endsWith(sentence)));
    }

    @Test
    void theTimesOfAPacketAddUpToItsLatencyAsTheTraceHasIt() throws Exception {
        session.jump(p -> p.end());
        List<String> words = words((Panel) tab("times"));
        var run = session.run().orElseThrow();
        PacketTimes times = PacketTimes.of(run.log(), 1, run.log().size());
        long thousandths = Math.round(times.latency() * 1_000_000.0 / run.log().schema().referenceMHz());
        String all = String.format(java.util.Locale.ROOT, "%,d.%03d ns in all", thousandths / 1000, thousandths % 1000);
        assertTrue(words.contains(all), () -> all + " in " + words);
    }

    @Test
    void aKeyTellsTheStepInAParagraphWithItsSpecificationAndBack() {
        to(EventKind.PUBLISH);
        editor.setFocus();
        String paragraph = session.run().orElseThrow().narration().paragraph(session.playhead().event(), 0);
        assertFalse(robot.all(robot.shell(), Text.class, Text::isVisible).stream().anyMatch(t -> t.getText().equals(paragraph)));
        robot.press(SWT.SHIFT, SWT.F1);
        robot.until("the paragraph", () -> robot.focus() instanceof Text text && text.getText().equals(paragraph));
        assertEquals(paragraph, SpeechTest.name(robot.focus()));
        assertTrue(paragraph.contains("used"), paragraph);
        robot.press(SWT.SHIFT, SWT.F1);
        robot.until("the sentence", () -> robot.focus() instanceof Text text && !text.getText().equals(paragraph));
    }

    /** Where letters of a control are drawn on the screen, from the first to the last column that has any. */
    private int drawnWidth(Text text, int height) {
        Image image = new Image(text.getDisplay(), text.getSize().x, height);
        GC gc = new GC(text);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        RGB behind = text.getBackground().getRGB();
        int first = data.width;
        int last = 0;
        for (int x = 0; x < data.width; x++) {
            for (int y = 2; y < height; y++) {
                if (Contrast.of(data.palette.getRGB(data.getPixel(x, y)), behind) > 3) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        return last - first;
    }

    /** GTK leaves fractions of a point away: letters of ten and a half points would be of ten, less than 14 pixels. */
    @Test
    void theParagraphIsWrittenIn14PixelsOrMoreAndStandsOut() {
        Rectangle bounds = robot.shell().getBounds();
        // All of it has to be on the screen to be seen.
        robot.shell().setBounds(0, 0, Math.min(bounds.width, robot.shell().getDisplay().getBounds().width), bounds.height);
        to(EventKind.PUBLISH);
        editor.setFocus();
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            Theme.set(theme);
            editor.setFocus();
            robot.press(SWT.SHIFT, SWT.F1);
            robot.until("the paragraph", () -> robot.focus() instanceof Text text && text.getText().startsWith("Core 0 publishes p1 to VM 1: used.idx goes"));
            Text text = (Text) robot.focus();
            assertTrue(Contrast.of(text.getForeground().getRGB(), text.getBackground().getRGB()) >= 4.5);
            String all = text.getText();
            String words = "publishes p1 to VM 1: used.idx goes";
            text.setText(words);
            robot.pass(200);
            GC gc = new GC(text);
            gc.setFont(Theme.current().font(TextStyle.TEXT));
            int wide = gc.textExtent(words).x;
            gc.dispose();
            int drawn = drawnWidth(text, 20);
            assertTrue(drawn >= wide - 6 && drawn < 1.2 * wide, drawn + " drawn, " + wide + " at 14 pixels");
            text.setText(all);
            robot.press(SWT.SHIFT, SWT.F1);
            robot.until("the sentence", () -> robot.focus() instanceof Text there && !there.getText().equals(all));
        }
        robot.shell().setBounds(bounds);
        robot.settle();
    }
}
