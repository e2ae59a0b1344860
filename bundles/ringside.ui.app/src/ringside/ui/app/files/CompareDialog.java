package ringside.ui.app.files;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import ringside.ui.diagram.SpokenName;

/** In which lines two texts of a lab differ: what is mine begins with +, what is in the file with a minus sign. */
final class CompareDialog extends Dialog {

    private static final Point SIZE = new Point(860, 480);

    private final String name;
    private final String mine;
    private final String file;

    CompareDialog(Shell shell, String name, String mine, String file) {
        super(shell);
        this.name = name;
        this.mine = mine;
        this.file = file;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The lines that only one of both has, in their order. */
    static String differences(String mine, String file) {
        List<String> left = mine.lines().toList();
        List<String> right = file.lines().toList();
        int[][] same = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                same[i][j] = left.get(i).equals(right.get(j)) ? same[i + 1][j + 1] + 1 : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                i++;
                j++;
            } else if (j == right.size() || i < left.size() && same[i + 1][j] >= same[i][j + 1]) {
                lines.add("+ " + left.get(i++).strip());
            } else {
                lines.add("\u2212 " + right.get(j++).strip());
            }
        }
        return String.join("\n", lines);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Compare_title, name));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        SpokenName.give(text, NLS.bind(Messages.Compare_title, name));
        String differences = differences(mine, file);
        text.setText(differences.isEmpty() ? Messages.Compare_same : differences);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
