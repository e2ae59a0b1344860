package ringside.ui.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Another program, as a file manager is one: a small window from which files are dragged. It is a process of its own, since a
 * drag takes the keyboard of the program that it begins in.
 */
final class FilesToDrag {
    private FilesToDrag() {
    }

    /** @param arguments left, top, width and height of the window, then the files */
    public static void main(String[] arguments) {
        Display display = new Display();
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        DragSource drag = new DragSource(shell, DND.DROP_COPY);
        drag.setTransfer(FileTransfer.getInstance());
        drag.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = java.util.Arrays.copyOfRange(arguments, 4, arguments.length);
            }
        });
        shell.setBounds(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        shell.open();
        display.timerExec(200, () -> System.out.println("ready"));
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }
}
