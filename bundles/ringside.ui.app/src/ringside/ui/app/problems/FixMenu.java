package ringside.ui.app.problems;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import ringside.ui.app.Messages;

/** All that can be done about one problem, as a menu: each of its changes, and the best one for all of its kind. */
final class FixMenu {

    private FixMenu() {
    }

    /** Opens it where the pointer is. */
    static void open(Control at, Problems problems, Problem problem) {
        of(at, problems, problem).setVisible(true);
    }

    static Menu of(Control at, Problems problems, Problem problem) {
        Menu menu = new Menu(at.getShell(), SWT.POP_UP);
        for (int i = 0; i < problem.fixes().size(); i++) {
            int which = i;
            item(menu, problem.fixes().get(i).label(), () -> problems.fix(problem, which));
        }
        if (problem.fixes().isEmpty()) {
            item(menu, Messages.Problems_noFix, () -> { }).setEnabled(false);
        }
        int same = problems.ofKind(problem);
        if (same > 1) {
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, NLS.bind(Messages.Problems_fixAll, same), () -> problems.fixAll(problem));
        }
        // The item that was chosen is told after the menu is hidden.
        menu.addListener(SWT.Hide, event -> event.display.asyncExec(() -> event.display.asyncExec(menu::dispose)));
        return menu;
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
