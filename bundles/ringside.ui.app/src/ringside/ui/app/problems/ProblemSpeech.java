package ringside.ui.app.problems;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.ModelChange;
import ringside.scenario.Severity;
import ringside.ui.app.Messages;

/** What a screen reader says of the list of problems and of each line in it. */
final class ProblemSpeech {

    ProblemSpeech(ProblemList list) {
        list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF
                        ? ProblemCount.text(list.problems().stream().map(Problem::severity).toList())
                        : line(list.problems().get(event.childID));
            }
        });
        list.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = list.problems().size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = list.problems().isEmpty() ? ACC.CHILDID_SELF : list.chosen();
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = list.problems().isEmpty() ? ACC.CHILDID_NONE : list.chosen();
            }
        });
    }

    private static String line(Problem problem) {
        String said = NLS.bind(Messages.Problems_spoken, word(problem.severity()), problem.what());
        return problem.fix().map(ModelChange::label)
                .map(fix -> NLS.bind(Messages.Problems_spokenFix, said, fix)).orElse(said);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Problems_anError;
            case WARNING -> Messages.Problems_aWarning;
            case HINT -> Messages.Problems_aHint;
        };
    }

    /** Another line was chosen. */
    static void chosen(ProblemList list) {
        list.speak(list.problems().isEmpty() ? Messages.Problems_none : line(list.problems().get(list.chosen())));
        list.getAccessible().setFocus(list.problems().isEmpty() ? ACC.CHILDID_SELF : list.chosen());
    }
}
