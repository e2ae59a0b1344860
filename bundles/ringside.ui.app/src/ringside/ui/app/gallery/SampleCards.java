package ringside.ui.app.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.lab.Lab;
import ringside.ui.app.files.Samples;

/** A card for each sample: its own title and description, and what the page beside the samples says that it shows. */
final class SampleCards {

    private static final String PAGE = "README.md";
    /** A row of the page's table: a link to the sample's own page, and what it shows. */
    private static final Pattern ROW = Pattern.compile("\\|\\s*\\[([^\\]]+)\\]\\([^)]*\\)\\s*\\|\\s*([^|]+?)\\s*\\|.*");

    private SampleCards() {
    }

    /** The cards in order, each with the file that it opens. Samples that cannot be read are left out. */
    static Map<Card, Path> all() {
        Map<Card, Path> cards = new LinkedHashMap<>();
        Map<String, String> shows = new HashMap<>();
        for (Path file : Samples.all()) {
            if (shows.isEmpty()) {
                shows.putAll(page(file.getParent().resolveSibling(PAGE)));
            }
            try {
                String folder = file.getParent().getFileName().toString();
                Lab lab = LabFiles.load(file);
                String teaches = shows.getOrDefault(folder, "");
                cards.put(new Card(number(folder) + lab.getTitle(), lab.getDescription() == null ? "" : lab.getDescription(),
                        teaches.isEmpty() ? "" : NLS.bind(Messages.Gallery_teaches, teaches), () -> lab), file);
            } catch (LabLoadException e) {
                // Opening it by its name says what is wrong with it.
            }
        }
        return cards;
    }

    private static String number(String folder) {
        return folder.matches("\\d\\d-.*") ? folder.substring(0, 2) + "  " : "";
    }

    /** What each sample shows, by the name of its folder. */
    static Map<String, String> page(Path page) {
        Map<String, String> shows = new HashMap<>();
        List<String> lines = new ArrayList<>();
        try {
            lines.addAll(Files.readAllLines(page));
        } catch (IOException e) {
            // The samples can do without.
        }
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                shows.put(row.group(1), row.group(2));
            }
        }
        return shows;
    }
}
