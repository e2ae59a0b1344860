package ringside.ui.diagram;

import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import ringside.ui.diagram.figures.Theme;

/** A stage of its usual size without a window, and what it can be painted on; for tests of the picture. */
abstract class PaintedStage {
    Shell shell;
    Stage stage;
    Image image;
    GC gc;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1088, 592);
        stage = new Stage(shell, new EditDomain());
        image = new Image(Display.getDefault(), 1088, 592);
        gc = new GC(image);
    }

    @AfterEach
    void close() {
        Theme.set(Theme.LIGHT);
        gc.dispose();
        image.dispose();
        shell.dispose();
    }
}
