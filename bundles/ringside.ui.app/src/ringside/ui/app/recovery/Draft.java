package ringside.ui.app.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The unsaved state of a lab, kept aside.
 *
 * @param text  the file that holds the lab as it was
 * @param lab   the lab's own file; empty where nothing says which it is
 * @param state what could be seen of the lab's own file when this was kept
 * @param when  when this was kept
 */
record Draft(Path text, Optional<Path> lab, String state, Instant when) {

    /** What can be seen of a file without reading it. */
    static String stateOf(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether the lab's own file is as it was when this was kept. */
    boolean fileIsAsItWas() {
        return lab.isPresent() && !state.isEmpty() && state.equals(stateOf(lab.get()));
    }
}
