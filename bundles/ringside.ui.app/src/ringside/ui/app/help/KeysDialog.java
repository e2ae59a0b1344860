package ringside.ui.app.help;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import ringside.ui.app.Messages;
import ringside.ui.diagram.SpokenName;

/** The keys as text in a field that takes the focus, so that it can be read aloud, searched by eye and copied. */
final class KeysDialog extends Dialog {

    private static final Point SIZE = new Point(560, 640);
    private static final String INDENT = "    ";
    /** Between the longest keys and what they do, in spaces. */
    private static final int GAP = 4;

    private final Map<String, List<KeyList.Line>> keys;

    KeysDialog(Shell shell, Map<String, List<KeyList.Line>> keys) {
        super(shell);
        this.keys = keys;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Keys_title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        SpokenName.give(text, Messages.Keys_title);
        text.setTabs(column(text));
        text.setText(text());
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return area;
    }

    /** The tab, counted in spaces, at which the column begins that stands right of the longest keys. */
    private int column(Text text) {
        GC gc = new GC(text);
        int longest = 0;
        for (List<KeyList.Line> lines : keys.values()) {
            for (KeyList.Line line : lines) {
                longest = Math.max(longest, gc.textExtent(INDENT + line.keys()).x);
            }
        }
        double space = gc.textExtent(" ".repeat(100)).x / 100.0;
        gc.dispose();
        return (int) Math.ceil(longest / space) + GAP;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        keys.forEach((group, lines) -> {
            text.append(text.isEmpty() ? "" : "\n").append(group).append('\n');
            lines.forEach(line -> text.append(INDENT).append(line.keys()).append('\t').append(line.does()).append('\n'));
        });
        text.append('\n').append(Messages.Keys_present);
        return text.toString();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
