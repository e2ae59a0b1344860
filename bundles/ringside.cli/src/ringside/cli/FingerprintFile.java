package ringside.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ringside.model.LabFiles;
import ringside.scenario.ScenarioRun;
import ringside.trace.TraceEvent;
import ringside.trace.io.Fingerprint;

/**
 * The fingerprints that the runs of a lab must have, one for each scenario, in a file beside the lab: {@code fingerprint.txt} beside
 * {@code lab.ringside}, {@code x.fingerprint.txt} beside {@code x.ringside}, so that labs of one folder do not share one. For each event the file also
 * keeps a mark that stands for everything up to it, so that a difference can be placed without the old trace, and a few words for
 * who reads it or its differences.
 */
final class FingerprintFile {
    private static final String NAME = "fingerprint.txt";
    private static final String FIRST_LINE = "ringside fingerprints 1";
    /** Marks are kept for so many events at most; beyond them a difference is known but not its place. */
    private static final int MOST_MARKS = 10_000;

    /** What a scenario's run must be; {@code marks} from event 0 on. */
    record Expected(String trace, List<String> marks) {
    }

    private final Path file;
    private final Map<String, Expected> expected = new LinkedHashMap<>();

    private FingerprintFile(Path file) {
        this.file = file;
    }

    /** A file beside a lab, taken as empty whatever it holds. */
    static FingerprintFile none(Path lab) {
        return new FingerprintFile(lab.toAbsolutePath().resolveSibling(name(lab.getFileName().toString())));
    }

    private static String name(String lab) {
        String ending = "." + LabFiles.EXTENSION;
        String base = lab.endsWith(ending) ? lab.substring(0, lab.length() - ending.length()) : lab;
        return base.equals("lab") ? NAME : base + "." + NAME;
    }

    /** The file beside a lab; empty where there is none yet. */
    static FingerprintFile beside(Path lab) throws InputException {
        FingerprintFile read = none(lab);
        List<String> lines;
        try {
            lines = Files.readAllLines(read.file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return read;
        } catch (IOException e) {
            throw new InputException(read.file + " cannot be read as text; --update writes it anew");
        }
        read.parse(lines);
        return read;
    }

    private void parse(List<String> lines) throws InputException {
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw wrong(1, "it does not begin with \"" + FIRST_LINE + "\"");
        }
        String scenario = null;
        for (int i = 1; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split("\\s+");
            if (words[0].equals("scenario") && words.length == 4) {
                scenario = words[1];
                expected.put(scenario, new Expected(words[3], new ArrayList<>()));
            } else if (words.length >= 2 && words[0].matches("\\d{1,9}") && scenario != null) {
                List<String> marks = expected.get(scenario).marks();
                if (Integer.parseInt(words[0]) != marks.size()) {
                    throw wrong(i + 1, "event " + marks.size() + " is missing");
                }
                marks.add(words[1]);
            } else if (!lines.get(i).isBlank()) {
                throw wrong(i + 1, "\"" + lines.get(i).strip() + "\" is neither a scenario nor an event");
            }
        }
    }

    private InputException wrong(int line, String what) {
        return new InputException(file + ", line " + line + ": " + what + "; --update writes it anew");
    }

    Path file() {
        return file;
    }

    /** What the run of this scenario must be, or null where the file does not say. */
    Expected expected(String scenario) {
        return expected.get(scenario);
    }

    /** The first event of the run that is not as expected; -1 where all marks agree, as far as they go. */
    static int firstDifference(Expected expected, ScenarioRun run) {
        List<String> marks = Fingerprint.marks(run.log());
        int kept = Math.min(marks.size(), MOST_MARKS);
        return Fingerprint.firstDifference(expected.marks(), marks.subList(0, kept));
    }

    /** Replaces the file by what these runs are. */
    void write(List<ScenarioRun> runs) throws InputException {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        for (ScenarioRun run : runs) {
            text.append("\nscenario ").append(run.scenario()).append(' ').append(run.seed()).append(' ')
                    .append(run.fingerprint()).append('\n');
            List<String> marks = Fingerprint.marks(run.log());
            for (int e = 0; e < Math.min(marks.size(), MOST_MARKS); e++) {
                text.append(e).append(' ').append(marks.get(e)).append(' ').append(e == 0 ? "initial state" : words(run, e)).append('\n');
            }
        }
        OutputFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String words(ScenarioRun run, int number) {
        TraceEvent event = run.log().event(number);
        return event.tick() + " " + event.kind().label() + " " + event.component().path()
                + (event.packet() == 0 ? "" : " " + run.explainer().packet(number));
    }
}
