package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.RecordingPen;
import ringside.ui.diagram.figures.CompactMachineFigure;
import ringside.ui.diagram.figures.CoreChipFigure;
import ringside.ui.diagram.figures.CoreFigure;
import ringside.ui.diagram.figures.DirectLaneFigure;
import ringside.ui.diagram.figures.FunctionFigure;
import ringside.ui.diagram.figures.RingFigure;
import ringside.ui.diagram.figures.StageFigure;
import ringside.ui.diagram.figures.SwitchFigure;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.playback.RunSession;

/** Every counter and word of state on the stage that a step has changed has a frame until the next step, and no other has. */
class StageFramesTest {
    private static final List<Class<? extends StageFigure>> WITH_VALUES = List.of(SwitchFigure.class, CoreFigure.class, CoreChipFigure.class,
            CompactMachineFigure.class, RingFigure.class, FunctionFigure.class, DirectLaneFigure.class);

    private final Robot robot = new Robot();
    private final GC gc = new GC(Display.getCurrent());

    @AfterEach
    void close() {
        gc.dispose();
        robot.page().closeAllEditors(false);
    }

    /** What the figures with values write in the plain style, by figure and place in it; and all frames of ink on the stage. */
    private record Seen(Map<String, RecordingPen.Text> values, List<RecordingPen.Drawn> frames) {
        /** Whether it stands in a frame of its own, or the whole element has one. */
        boolean framed(RecordingPen.Text text) {
            double x = text.x() + text.width() / 2;
            double y = text.baseline() - 5;
            return frames.stream().anyMatch(f -> f.x() < x && x < f.x() + f.width() && f.y() < y && y < f.y() + f.height());
        }
    }

    private Seen see(LabEditor editor) {
        IFigure root = ((GraphicalEditPart) editor.stage().viewer().getRootEditPart()).getFigure();
        List<RecordingPen.Text> texts = new ArrayList<>();
        List<RecordingPen.Drawn> drawn = new ArrayList<>();
        RecordingPen.walk(root, gc, texts, drawn);
        Map<String, RecordingPen.Text> values = new HashMap<>();
        List<StageFigure> figures = new ArrayList<>();
        collect(root, figures);
        for (StageFigure figure : figures) {
            Rectangle box = figure.getBounds();
            int n = 0;
            for (RecordingPen.Text text : texts) {
                if (text.clip().equals(box) && text.style() == TextStyle.TEXT && (!(figure instanceof RingFigure) || text.baseline() - box.y < 20)) {
                    values.put(figure.getClass().getSimpleName() + " at " + box.x + ", " + box.y + ": " + n++, text);
                }
            }
        }
        RGB ink = Theme.Role.INK.color().getRGB();
        return new Seen(values, drawn.stream().filter(d -> d.fill() == null && ink.equals(d.stroke()) && d.width() > 8 && d.height() >= 15 && d.height() < 120).toList());
    }

    private static void collect(IFigure at, List<StageFigure> into) {
        if (at.isVisible() && at instanceof StageFigure figure && WITH_VALUES.contains(figure.getClass())) {
            into.add(figure);
        }
        for (Object child : at.getChildren()) {
            collect((IFigure) child, into);
        }
    }

    @ParameterizedTest
    @CsvSource({"01-first-packet", "03-service-chain", "04-bypass", "11-interrupt-poll"})
    void whatAStepChangedHasAFrame(String sample) throws Exception {
        LabEditor editor = robot.open(sample);
        RunSession session = RunSession.of(editor).orElseThrow();
        session.shown().layers(EnumSet.allOf(Layer.class));
        int marked = 0;
        session.jump(p -> p.home());
        robot.settle();
        Seen before = see(editor);
        int last = Math.min(60, session.playhead().stepCount());
        while (session.playhead().step() < last) {
            session.jump(p -> p.over());
            robot.until("it rests", () -> !session.moving());
            Seen now = see(editor);
            for (Map.Entry<String, RecordingPen.Text> value : now.values().entrySet()) {
                RecordingPen.Text old = before.values().get(value.getKey());
                if (old == null || !old.text().equals(value.getValue().text())) {
                    assertTrue(now.framed(value.getValue()), sample + " step " + session.playhead() + ": " + value.getKey() + " is "
                            + value.getValue().text() + ", was " + (old == null ? "nothing" : old.text()));
                    marked++;
                } else {
                    assertEquals(List.of(), now.frames().stream().filter(f -> f.height() < 19 && new Seen(Map.of(), List.of(f)).framed(value.getValue())).toList(),
                            sample + " step " + session.playhead() + ": " + value.getKey() + " is still " + value.getValue().text());
                }
            }
            before = now;
        }
        assertTrue(marked > 5, "there is something to see: " + marked);
        session.jump(p -> p.home());
        robot.settle();
        Seen start = see(editor);
        assertEquals(List.of(), start.values().values().stream().filter(start::framed).map(RecordingPen.Text::text).toList());
    }
}
