package ringside.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ringside.model.LabFiles;

/**
 * What the command line asks for: lab files to open, be they there or not; or pictures of the samples
 * ({@code -screenshots DIR}); or a measurement ({@code -measure FILE}).
 */
public record Arguments(List<Path> labs, Optional<Path> screenshots, Optional<Path> measure) {

    static Arguments of(String... words) {
        List<Path> labs = new ArrayList<>();
        Optional<Path> screenshots = Optional.empty();
        Optional<Path> measure = Optional.empty();
        for (int i = 0; i < words.length; i++) {
            boolean more = i + 1 < words.length;
            if ("-screenshots".equals(words[i]) && more) {
                screenshots = Optional.of(Path.of(words[++i]));
            } else if ("-measure".equals(words[i]) && more) {
                measure = Optional.of(Path.of(words[++i]));
            } else if (words[i].endsWith("." + LabFiles.EXTENSION)) {
                labs.add(Path.of(words[i]));
            }
        }
        return new Arguments(List.copyOf(labs), screenshots, measure);
    }
}
