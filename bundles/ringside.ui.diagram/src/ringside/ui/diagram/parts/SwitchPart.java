package ringside.ui.diagram.parts;

import java.util.Map;
import org.eclipse.draw2d.IFigure;
import ringside.model.lab.VirtualSwitch;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.SwitchFigure;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.SwitchValues;

/** The virtual switch. */
final class SwitchPart extends ElementPart<VirtualSwitch> {
    private String state = "";

    SwitchPart(VirtualSwitch vswitch) {
        super(vswitch);
    }

    @Override
    protected IFigure createFigure() {
        return new SwitchFigure();
    }

    @Override
    protected void showLab() {
        boolean exact = element().getExactMatchEntries() > 0;
        state = exact ? Texts.switchIdleFirst + " " + Texts.switchIdleSecond : Texts.switchIdleMegaflow;
        ((SwitchFigure) getFigure()).show(Labels.named(element(), Texts.switchWord), exact ? Texts.switchIdleFirst : Texts.switchIdleMegaflow,
                exact ? Texts.switchIdleSecond : "", false);
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        SwitchValues values = SwitchValues.of(moment, component);
        state = values.passes();
        ((SwitchFigure) getFigure()).show(Labels.named(element(), Texts.switchWord), values.stage(), values.passes(), true);
        fresh(changed(moment, at -> {
            SwitchValues then = SwitchValues.of(at, component);
            return Map.of(SwitchFigure.STAGE, then.stage(), SwitchFigure.PASSES, then.passes());
        }));
    }

    @Override
    protected String spokenState() {
        return state;
    }
}
