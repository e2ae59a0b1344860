package ringside.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import ringside.model.LabFiles;
import ringside.trace.time.Position;

/**
 * What the command line asks for: lab files to open, be they there or not; or pictures of the samples
 * ({@code -screenshots DIR}); or a measurement ({@code -measure FILE}), or of it only what a run of N events takes
 * ({@code -events N}); or what the command line has ordered ({@code -draw DIR}).
 *
 * @param at the moment of its run that the lab opens at ({@code -at N[.k]}), empty for Build or Run as usual
 */
public record Arguments(List<Path> labs, Optional<Path> screenshots, Optional<Path> measure, OptionalInt events, Optional<Path> draw, Optional<Position> at) {

    static Arguments of(String... words) {
        List<Path> labs = new ArrayList<>();
        Optional<Path> screenshots = Optional.empty();
        Optional<Path> measure = Optional.empty();
        OptionalInt events = OptionalInt.empty();
        Optional<Path> draw = Optional.empty();
        Optional<Position> at = Optional.empty();
        for (int i = 0; i < words.length; i++) {
            boolean more = i + 1 < words.length;
            if ("-screenshots".equals(words[i]) && more) {
                screenshots = Optional.of(Path.of(words[++i]));
            } else if ("-measure".equals(words[i]) && more) {
                measure = Optional.of(Path.of(words[++i]));
            } else if ("-events".equals(words[i]) && more) {
                events = OptionalInt.of(Integer.parseInt(words[++i]));
            } else if ("-draw".equals(words[i]) && more) {
                draw = Optional.of(Path.of(words[++i]));
            } else if ("-at".equals(words[i]) && more) {
                String[] parts = words[++i].split("\\.", 2);
                at = Optional.of(new Position(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0));
            } else if (words[i].endsWith("." + LabFiles.EXTENSION)) {
                labs.add(Path.of(words[i]));
            }
        }
        return new Arguments(List.copyOf(labs), screenshots, measure, events, draw, at);
    }
}
