package ringside.ui.app.rules;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import ringside.ui.app.Messages;

/** What may be done with a rule, each with its key. */
final class RuleMenu {

    private final Menu menu;

    RuleMenu(RuleGrid grid) {
        menu = new Menu(grid);
        item(Messages.Rules_edit, () -> grid.edit(""));
        item(Messages.Rules_toggle, grid::toggle);
        new MenuItem(menu, SWT.SEPARATOR);
        item(Messages.Rules_addItem, grid::add);
        item(Messages.Rules_duplicateItem, grid::duplicate);
        item(Messages.Rules_deleteItem, grid::delete);
        new MenuItem(menu, SWT.SEPARATOR);
        item(Messages.Rules_up, () -> grid.move(-1));
        item(Messages.Rules_down, () -> grid.move(1));
    }

    private void item(String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    Menu menu() {
        return menu;
    }
}
