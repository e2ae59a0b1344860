package ringside.ui.playback.closeup;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import ringside.scenario.provenance.WhyHere;
import ringside.trace.StateSchema.Element;
import ringside.trace.time.Causes;
import ringside.ui.diagram.StageSelection;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.Writers;
import ringside.ui.playback.closeup.Spots.Spot;
import ringside.ui.playback.panel.ActiveRun;

/**
 * The element of the step in full, or the one chosen on the stage, or the one it is pinned to; on request why it is there. With a second
 * part of its id it is the tab of one face.
 */
public final class CloseUpView extends ViewPart {
    public static final String ID = "ringside.view.closeUp";

    private Composite stack;
    private StackLayout layout;
    private CloseUpPanel panel;
    private CausesPanel causes;
    private ActiveRun active;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        layout = new StackLayout();
        stack.setLayout(layout);
        FaceKind only = FaceKind.ofTab(getViewSite().getSecondaryId());
        if (only != null) {
            setPartName(only.label());
        }
        panel = new CloseUpPanel(stack, only, this::goTo);
        causes = new CausesPanel(stack, event -> goTo(event, 0), this::hideCauses);
        layout.topControl = panel;
        active = new ActiveRun(getSite().getWorkbenchWindow(), stack, () -> panel.show(active.session()));
    }

    /** Shows why the value that is chosen in it, else what is selected on the stage is there, or why the step happened. */
    public void showCauses() {
        RunSession session = active.session().orElse(null);
        if (session == null || session.run().isEmpty()) {
            return;
        }
        var run = session.run().orElseThrow();
        var at = session.playhead();
        Spot chosen = panel.chosen().orElse(null);
        List<Element> asked = chosen != null ? chosen.elements() : session.selected() == null ? List.of() : Writers.elements(run.history().schema(), session.selected());
        List<Causes.Link> chain = asked.isEmpty() ? List.of() : WhyHere.of(run.history(), asked, at.position()).chain();
        boolean link = chosen != null && chosen.isLink();
        // An element as a whole is no value that somebody writes: there the step is asked about.
        boolean place = chosen == null && session.selected() != null && session.selected().index() != StageSelection.WHOLE;
        boolean nobody = chain.isEmpty() && (chosen == null ? place && !asked.isEmpty() : !link);
        causes.show(run, at, nobody ? List.of() : chain.isEmpty() ? Causes.chain(run.log(), link ? chosen.event() : at.event()) : chain,
                asked.isEmpty() ? Messages.Causes_Derived : Messages.Causes_Nobody);
        layout.topControl = causes;
        stack.layout();
        causes.setFocus();
    }

    private void goTo(int event, int line) {
        active.session().ifPresent(s -> s.jump(p -> p.to(event, line)));
    }

    /** Stays with the element that is shown, or follows the step again. */
    public void togglePin() {
        panel.togglePin();
    }

    /** Whether it stays with one element. */
    public boolean pinned() {
        return panel.pinned();
    }

    private void hideCauses() {
        layout.topControl = panel;
        stack.layout();
        panel.setFocus();
    }

    @Override
    public void setFocus() {
        if (layout.topControl == panel) {
            panel.setFocus();
        } else {
            causes.setFocus();
        }
    }
}
