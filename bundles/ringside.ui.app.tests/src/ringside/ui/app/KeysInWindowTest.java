package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The list of keys that F1 opens. */
class KeysInWindowTest {

    private final Robot robot = new Robot();

    /** The tab lies right of the longest keys, so that what every key does begins in one column. */
    @Test
    void whatKeysDoStandsInOneColumn() throws Exception {
        robot.keyboard(robot.shell());
        List<String> tooWide = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        Display display = Display.getCurrent();
        read(display, 50, text -> {
            GC gc = new GC(text);
            int tab = text.getTabs() * gc.textExtent(" ".repeat(100)).x / 100;
            for (String line : text.getText().split("\\R")) {
                int at = line.indexOf('\t');
                if (at >= 0) {
                    lines.add(at);
                    if (gc.textExtent(line.substring(0, at)).x >= tab) {
                        tooWide.add(line);
                    }
                }
            }
            gc.dispose();
        });
        robot.key(0, SWT.F1);
        assertEquals(List.of(), tooWide);
        assertTrue(lines.size() > 20, "keys: " + lines.size());
    }

    /** Reads the text of the dialog once it stands, looking every 100 ms, and closes it whatever happens: the key waits for that. */
    private void read(Display display, int looks, Consumer<Text> reader) {
        display.timerExec(100, () -> {
            for (Shell shell : display.getShells()) {
                List<Text> texts = shell.getParent() == robot.shell() ? robot.all(shell, Text.class, found -> true) : List.of();
                if (!texts.isEmpty()) {
                    try {
                        reader.accept(texts.get(0));
                    } finally {
                        shell.close();
                    }
                    return;
                }
            }
            if (looks > 0) {
                read(display, looks - 1, reader);
            }
        });
    }
}
