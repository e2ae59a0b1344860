package ringside.ui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;

/**
 * The keyboard of the display. Its keys come from the display server, so they reach whoever has the keyboard; keys that are posted by
 * the toolkit itself are lost once something was dropped on the window.
 */
public final class Keyboard {
    private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(SWT.CTRL, "ctrl"), Map.entry(SWT.SHIFT, "shift"), Map.entry(SWT.ALT, "alt"),
            Map.entry(SWT.ARROW_UP, "Up"), Map.entry(SWT.ARROW_DOWN, "Down"), Map.entry(SWT.ARROW_LEFT, "Left"), Map.entry(SWT.ARROW_RIGHT, "Right"),
            Map.entry(SWT.PAGE_UP, "Prior"), Map.entry(SWT.PAGE_DOWN, "Next"), Map.entry(SWT.HOME, "Home"), Map.entry(SWT.END, "End"),
            Map.entry(SWT.INSERT, "Insert"), Map.entry((int) SWT.DEL, "Delete"), Map.entry((int) SWT.ESC, "Escape"), Map.entry((int) SWT.CR, "Return"),
            Map.entry((int) SWT.BS, "BackSpace"), Map.entry((int) SWT.TAB, "Tab"), Map.entry((int) ' ', "space"), Map.entry((int) '.', "period"),
            Map.entry((int) ',', "comma"), Map.entry((int) ':', "colon"), Map.entry((int) '/', "slash"), Map.entry((int) '-', "minus"),
            Map.entry((int) '+', "plus"), Map.entry((int) '=', "equal"), Map.entry((int) '_', "underscore"), Map.entry((int) '?', "question"),
            Map.entry((int) '(', "parenleft"), Map.entry((int) ')', "parenright"));

    private Keyboard() {
    }

    /** Presses keys together, the modifiers first, and lets them go again; returns the process that does it. */
    public static Process press(int... keys) {
        List<String> names = new ArrayList<>();
        for (int key : keys) {
            names.add(name(key));
        }
        try {
            return new ProcessBuilder("xdotool", "key", "--delay", "0", String.join("+", names)).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(int key) {
        String name = NAMES.get(key);
        if (name != null) {
            return name;
        }
        if (key >= SWT.F1 && key <= SWT.F12) {
            return "F" + (key - SWT.F1 + 1);
        }
        if (key < 128 && Character.isLetterOrDigit(key)) {
            return String.valueOf((char) key);
        }
        throw new IllegalArgumentException("no name for the key " + key);
    }
}
