package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.IFigure;
import ringside.model.lab.Core;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.figures.CoreChipFigure;
import ringside.ui.diagram.figures.CoreFigure;
import ringside.ui.diagram.figures.CoreMarkFigure;
import ringside.ui.diagram.layout.Detail;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.WorkValues;

/** A core: in full with its caches, with counts, or as a chip. */
final class CorePart extends ElementPart<Core> {
    private final Detail detail;
    private final boolean chip;
    private String state = "";

    CorePart(Core core, Detail detail) {
        super(core);
        this.detail = detail;
        chip = detail != Detail.FULL;
    }

    @Override
    protected boolean outdated() {
        return plan().place(element()).isPresent() && plan().detail(element()) != detail;
    }

    @Override
    protected IFigure createFigure() {
        return detail == Detail.CHIP ? new CoreMarkFigure() : chip ? new CoreChipFigure() : new CoreFigure();
    }

    @Override
    protected List<?> shownChildren() {
        List<Object> children = new ArrayList<>();
        if (plan().isShown(element().getL1())) {
            children.add(element().getL1());
        }
        if (element().getL2() != null && plan().isShown(element().getL2())) {
            children.add(element().getL2());
        }
        return children;
    }

    @Override
    protected void showLab() {
        show("", false, List.of());
        fade("", 1);
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        boolean counted = !chip && shownChildren().isEmpty();
        show(WorkValues.core(moment, component, chip), WorkValues.works(moment, component),
                counted ? WorkValues.counts(moment, component) : List.of());
        fade(WorkValues.core(moment.before(), component, chip), moment.settled());
        // The core that does the step has a frame of its own.
        boolean own = moment.shownEvent() > 0 && moment.step().core().id() == component.id();
        fresh(own && !counted ? Set.of() : changed(moment, at -> values(at, component, own, counted)));
    }

    private Map<String, String> values(Moment at, ComponentInfo component, boolean own, boolean counted) {
        Map<String, String> values = new HashMap<>();
        if (!own && detail != Detail.CHIP) {
            values.put(CoreFigure.STATE, WorkValues.core(at, component, chip));
        }
        if (counted) {
            WorkValues.counts(at, component).forEach(count -> values.put(count.name(), count.value()));
        }
        return values;
    }

    private void fade(String from, double settled) {
        if (getFigure() instanceof CoreFigure figure) {
            figure.fade(from, settled);
        } else if (getFigure() instanceof CoreChipFigure figure) {
            figure.fade(from, settled);
        }
    }

    private void show(String newState, boolean busy, List<CoreFigure.Count> counts) {
        state = newState;
        if (getFigure() instanceof CoreMarkFigure mark) {
            mark.show(busy);
        } else if (chip) {
            ((CoreChipFigure) getFigure()).show(Labels.core(element()), state);
        } else {
            CoreFigure figure = (CoreFigure) getFigure();
            figure.show(Labels.coreWithOwner(element()), state, busy);
            figure.showCounts(counts);
        }
    }

    @Override
    public String spoken() {
        return state.isEmpty() ? Labels.coreWithOwner(element()) : Labels.coreWithOwner(element()) + ": " + state;
    }
}
