package ringside.ui.app.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import ringside.ui.diagram.LabEditorInput;

/** One entry for each lab file of late, grey where it is gone, and one that clears the list. */
public final class RecentMenu extends ContributionItem {

    private static final int MNEMONICS = 9;

    @Override
    public void fill(Menu menu, int index) {
        Recent recent = Recent.ofUser();
        List<Path> files = recent.files();
        int at = index;
        for (Path file : files) {
            boolean there = Files.isRegularFile(file);
            String number = (at - index < MNEMONICS ? "&" : "") + (at - index + 1);
            MenuItem item = new MenuItem(menu, SWT.PUSH, at++);
            item.setText(NLS.bind(there ? Messages.Recent_item : Messages.Recent_missing, number, title(file).replace("&", "&&")));
            item.setToolTipText(file.toString());
            item.setEnabled(there);
            item.addListener(SWT.Selection, event -> Labs.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file));
        }
        if (files.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH, at);
            none.setText(Messages.Recent_none);
            none.setEnabled(false);
            return;
        }
        new MenuItem(menu, SWT.SEPARATOR, at++);
        MenuItem clear = new MenuItem(menu, SWT.PUSH, at);
        clear.setText(Messages.Recent_clear);
        clear.addListener(SWT.Selection, event -> recent.clear());
    }

    /** The name a lab is known by, and the folder it is in. */
    private static String title(Path file) {
        return new LabEditorInput(file).getName() + " \u2014 " + file.getParent();
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
