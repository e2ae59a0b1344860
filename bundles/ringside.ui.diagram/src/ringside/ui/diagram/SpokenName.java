package ringside.ui.diagram;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control of the system, which knows nothing of the label beside it. */
public final class SpokenName {
    private SpokenName() {
    }

    /** Gives a control a name; answers the control. */
    public static <C extends Control> C give(C control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return control;
    }
}
