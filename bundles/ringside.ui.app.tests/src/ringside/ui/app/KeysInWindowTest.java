package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        display.timerExec(400, () -> {
            Shell dialog = Stream.of(display.getShells()).filter(shell -> shell.getParent() == robot.shell()).findFirst().orElseThrow();
            Text text = robot.all(dialog, Text.class, found -> true).get(0);
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
            dialog.close();
        });
        robot.key(0, SWT.F1);
        assertEquals(List.of(), tooWide);
        assertTrue(lines.size() > 20, "keys: " + lines.size());
    }
}
