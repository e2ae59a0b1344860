package ringside.ui.playback.step;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import ringside.ui.playback.panel.ActiveRun;

/** The panel at the upper right that says the step in words. It stands without a tab. */
public final class ThisStepView extends ViewPart {
    public static final String ID = "ringside.view.thisStep";

    private ThisStepPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        panel = new ThisStepPanel(parent, getSite().getWorkbenchWindow());
        ActiveRun active = new ActiveRun(getSite().getWorkbenchWindow(), panel, () -> panel.refresh());
        panel.follow(active);
    }

    /** Tells the step in a paragraph instead of a sentence, and back. */
    public void toggleMore() {
        panel.toggleMore();
    }

    /** The sentence takes the focus, so that it is read. */
    @Override
    public void setFocus() {
        panel.focusSentence();
    }
}
