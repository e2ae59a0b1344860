package ringside.ui.app.recovery;

import java.io.IOException;
import java.nio.file.Path;

/** Leaves an unsaved lab behind, as a window does that ends without saving: within this process, or in one of its own that waits to be killed. */
public final class LeftBehind {

    private LeftBehind() {
    }

    /** Keeps this text of a lab whose file is as it is now. */
    public static void in(Path root, Path lab, String text) throws IOException {
        try (RecoveryArea area = RecoveryArea.in(root)) {
            area.keep("lab1", lab, Draft.stateOf(lab), text);
        }
    }

    /** @param words the root and the lab's file */
    public static void main(String... words) throws Exception {
        RecoveryArea area = RecoveryArea.in(Path.of(words[0]));
        area.keep("lab1", Path.of(words[1]), "", "the last words");
        System.out.println("kept");
        Thread.sleep(60_000);
        area.close();
    }
}
