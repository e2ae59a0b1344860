package ringside.ui.diagram.overlay;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything above the stage at one moment, in drawing order. The same moment and places always give the same marks; each kind
 * of mark is made by a class of its own.
 */
final class Scene {
    private Scene() {
    }

    static List<Mark> of(Moment moment, Places places) {
        List<Mark> marks = new ArrayList<>();
        if (moment.shows(Layer.INTERRUPTS)) {
            new InterruptMarks(moment, places).addTo(marks);
        }
        if (moment.shows(Layer.PATH)) {
            new CoreMarks(moment, places).addTo(marks);
            new StepMarks(moment, places).addTo(marks);
            new PacketMarks(moment, places).addTo(marks);
        }
        new ChangedMarks(moment, places).addTo(marks);
        return marks;
    }
}
