package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;

/** The menu bar holds what a lab needs and nothing that means nothing here. */
class MenusTest {

    private static final List<String> MEANINGLESS = List.of("Refresh", "Import", "Export...", "Team", "Search", "Project",
            "Quick Access", "Convert", "New Window", "Customize", "Perspective", "Toolbar", "Move...");

    private final Robot robot = new Robot();

    @Test
    void theMenusAreThoseOfTheDesign() {
        assertEquals(List.of("File", "Edit", "Navigate", "Run", "Window", "Help"),
                Stream.of(robot.shell().getMenuBar().getItems()).map(MenusTest::plain).toList());
    }

    @Test
    void nothingMeaninglessIsShown() {
        assertEquals(List.of(), items(robot.shell().getMenuBar()).stream().map(MenusTest::plain)
                .filter(text -> MEANINGLESS.stream().anyMatch(text::contains)).toList());
    }

    @Test
    void noMnemonicIsTakenTwiceInAMenu() {
        List<String> twice = new ArrayList<>();
        mnemonics(robot.shell().getMenuBar(), twice);
        assertEquals(List.of(), twice);
    }

    @Test
    void stepsShowTheirKeys() {
        List<String> texts = items(robot.shell().getMenuBar()).stream().map(item -> item.getText().replace("&", "")).toList();
        for (String wanted : List.of("Step Into\tF5", "Step Over\tF6", "Step Out\tF7", "Step Back Over\tShift+F6",
                "Run Again, Stay Here\tCtrl+F11", "Save\tCtrl+S", "Build or Run\tF12")) {
            assertEquals(true, texts.contains(wanted), () -> wanted + " in " + texts);
        }
    }

    private void mnemonics(Menu menu, List<String> twice) {
        Set<Character> seen = new HashSet<>();
        for (MenuItem item : shown(menu)) {
            int at = item.getText().indexOf('&');
            if (at >= 0 && !seen.add(Character.toLowerCase(item.getText().charAt(at + 1)))) {
                twice.add(item.getText());
            }
            if (item.getMenu() != null) {
                mnemonics(item.getMenu(), twice);
            }
        }
    }

    private List<MenuItem> items(Menu menu) {
        List<MenuItem> found = new ArrayList<>();
        for (MenuItem item : shown(menu)) {
            found.add(item);
            if (item.getMenu() != null) {
                found.addAll(items(item.getMenu()));
            }
        }
        return found;
    }

    /** Menus are filled when they are about to be shown. */
    private List<MenuItem> shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<MenuItem> items = List.of(menu.getItems());
        menu.notifyListeners(SWT.Hide, new Event());
        return items.stream().filter(item -> !item.isDisposed()).toList();
    }

    private static String plain(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }
}
