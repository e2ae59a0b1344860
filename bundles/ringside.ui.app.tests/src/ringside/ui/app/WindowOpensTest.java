package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WindowOpensTest {

    @Test
    void theWorkbenchOpensOneWindowInRun() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        assertNotNull(window);
        assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
        assertEquals(Ids.RUN, window.getActivePage().getPerspective().getId());
    }
}
