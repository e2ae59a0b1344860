package ringside.ui.app.files;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import ringside.ui.app.Messages;

/** One entry for each sample, called as its folder. */
public final class SamplesMenu extends ContributionItem {

    @Override
    public void fill(Menu menu, int index) {
        List<Path> samples = Samples.all();
        int at = index;
        for (Path sample : samples) {
            MenuItem item = new MenuItem(menu, SWT.PUSH, at++);
            item.setText(sample.getParent().getFileName().toString());
            item.addListener(SWT.Selection, event -> {
                IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
                Labs.open(page, sample);
            });
        }
        if (samples.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH, at);
            none.setText(Messages.Samples_none);
            none.setEnabled(false);
        }
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
