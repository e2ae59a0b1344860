package ringside.ui.diagram.parts;

import org.eclipse.draw2d.IFigure;
import ringside.model.lab.Classifier;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.ClassifierFigure;
import ringside.ui.diagram.overlay.ClassifierValues;
import ringside.ui.diagram.overlay.Moment;

/** The classifier of the host. */
final class ClassifierPart extends ElementPart<Classifier> {
    private String found = "";

    ClassifierPart(Classifier classifier) {
        super(classifier);
    }

    @Override
    protected IFigure createFigure() {
        return new ClassifierFigure();
    }

    @Override
    protected void showLab() {
        ExpectedClass expected = ExpectedClass.of(Labels.lab(element()), element().getKey());
        show(expected.found(), expected.value());
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        ClassifierValues values = ClassifierValues.of(moment, component);
        show(values.found(), values.value());
    }

    private void show(String newFound, String value) {
        found = newFound;
        String field = switch (element().getKey()) {
            case DST_MAC -> Texts.keyMac;
            case DST_IP -> Texts.keyIp;
            case FIVE_TUPLE -> Texts.keyFlow;
            case CONTENT -> Texts.keyContent;
        };
        ((ClassifierFigure) getFigure()).show(Labels.named(element(), Texts.classifier), found, field, value);
    }

    @Override
    protected String spokenState() {
        return found;
    }
}
