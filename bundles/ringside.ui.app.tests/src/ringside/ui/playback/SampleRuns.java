package ringside.ui.playback;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import ringside.model.LabFiles;
import ringside.model.lab.Lab;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;

/** The samples and their runs, for tests. */
final class SampleRuns {
    private SampleRuns() {
    }

    /** The lab file of a sample, for example {@code 01-first-packet}. */
    static Path file(String sample) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("samples"))) {
            at = at.getParent();
        }
        return at.resolve("samples").resolve(sample).resolve("lab.ringside");
    }

    static ScenarioRun of(String sample) throws Exception {
        return of(sample, lab -> { });
    }

    /** The run of a sample after a change of its lab. */
    static ScenarioRun of(String sample, Consumer<Lab> change) throws Exception {
        Lab lab = LabFiles.load(file(sample));
        change.accept(lab);
        return ScenarioRun.of(lab, RunOptions.DEFAULT).run();
    }
}
