package ringside.ui.diagram.handlers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for one of a list: typing narrows it, arrows choose, Enter takes, Esc leaves. */
final class Chooser {
    private Chooser() {
    }

    static <T> Optional<T> choose(Shell shell, String title, String message, List<T> offered, Function<T, String> label, Class<T> type) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(item -> label.apply(type.cast(item))));
        dialog.setTitle(title);
        dialog.setMessage(message);
        dialog.setElements(offered.toArray());
        dialog.setMatchEmptyString(true);
        return dialog.open() == ElementListSelectionDialog.OK ? Optional.ofNullable(type.cast(dialog.getFirstResult())) : Optional.empty();
    }
}
