package ringside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.model.LabFiles;
import ringside.model.LabSaveException;
import ringside.model.LabSetting;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.trace.TraceLog;
import ringside.trace.time.Playhead;

/**
 * Writes a picture of a lab, or a storyboard of its run. The lab, the moments and the file are checked here; the picture itself is drawn
 * by the program of the window, which the start script names, so that it is the window's.
 */
@Command(name = "export", description = "Write a picture of a lab, or of a moment of its run, as SVG, PNG or PDF.",
        footer = {"", "A storyboard has six steps on a page; as SVG and PNG each page after the first has a number in its name."})
final class ExportCommand implements Callable<Integer> {
    /** The program that draws, as the start script tells. */
    private static final String DRAWER = "RINGSIDE_DRAW";
    static final String DRAWER_PROPERTY = "ringside.draw";

    /** What the picture is. */
    enum Format {
        svg, png, pdf
    }

    /** In which colours. */
    enum Colours {
        light, dark, contrast, print
    }

    /** What the fills of cells and slots tell; clos is the class of service. */
    enum Overlays {
        packet, vm, clos, state, heat
    }

    /** What of a run is shown. */
    enum Layers {
        path, rings, caches, interrupts, rules, numbers
    }

    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    private String out;
    @Option(names = "--format", paramLabel = "FORMAT", description = "svg, png or pdf; as the name of FILE ends unless given.")
    private Format format;
    @Option(names = "--scale", paramLabel = "N", description = "Points for each pixel, for png: 1 (unless given), 2 or 4.")
    private int scale = 1;
    @Option(names = "--at", paramLabel = "N[.k]", description = "With the live state after event N, or after line k of its burst; the lab alone unless given.")
    private String at;
    @Option(names = "--storyboard", arity = "0..1", fallbackValue = "", paramLabel = "STEPS",
            description = "A storyboard of these events, as in 1,5,9-14; of the chapters of the first packet unless given.")
    private String storyboard;
    @Option(names = "--theme", paramLabel = "THEME", description = "light (unless given), dark, contrast or print.")
    private Colours theme = Colours.light;
    @Option(names = "--layers", split = ",", paramLabel = "LAYER", description = "path, rings, caches, interrupts, rules, numbers; path,rings unless given.")
    private List<Layers> layers = List.of(Layers.path, Layers.rings);
    @Option(names = "--overlay", paramLabel = "OVERLAY", description = "What the fills tell: packet (unless given), vm, clos (class of service), state or heat.")
    private Overlays overlay = Overlays.packet;
    @Option(names = "--only", split = ",", paramLabel = "ID", description = "Only these elements and what stands between them.")
    private List<String> only = List.of();

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        Lab of = lab.load(console);
        Path file = OutputFile.path(out);
        Format as = format == null ? ending(file) : format;
        check(of, file);
        Properties order = new Properties();
        try {
            moments(of, order);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        order.setProperty("format", as.name());
        order.setProperty("scale", Integer.toString(scale));
        order.setProperty("theme", theme.name());
        order.setProperty("layers", String.join(",", layers.stream().map(Enum::name).toList()));
        order.setProperty("overlay", overlay.name());
        order.setProperty("only", String.join(",", only));
        order.setProperty("title", lab.title(of));
        draw(of, order, file, as);
        return ExitStatus.OK;
    }

    private static Format ending(Path file) throws InputException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (Format known : Format.values()) {
            if (name.endsWith("." + known)) {
                return known;
            }
        }
        throw new InputException("what " + file + " is to be cannot be told from its name; add --format svg, png or pdf");
    }

    private void check(Lab of, Path file) throws InputException {
        if (scale != 1 && scale != 2 && scale != 4) {
            throw new InputException("--scale is 1, 2 or 4, not " + scale);
        }
        if (lab.file() != null && LabArgument.same(lab.file(), file)) {
            throw new InputException("--out would overwrite the lab " + file);
        }
        if (file.toString().endsWith("." + LabFiles.EXTENSION)) {
            throw new InputException(file + " is the name of a lab; a picture needs another");
        }
        if (at != null && storyboard != null) {
            throw new InputException("--at is one moment and --storyboard several; give one of them");
        }
        if (storyboard != null && !only.isEmpty()) {
            throw new InputException("--only is for a single picture, not for a storyboard");
        }
        for (String id : only) {
            boolean known = false;
            for (var all = of.eAllContents(); all.hasNext() && !known;) {
                known = all.next() instanceof Element element && id.equals(element.getId());
            }
            if (!known) {
                throw new InputException("there is no element " + id + " in the lab");
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new InputException(file + " is a folder; name a file for --out");
        }
        if (!Files.isDirectory(folder)) {
            throw new InputException(file + " cannot be written: there is no folder " + folder);
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new InputException(file + " cannot be written: it is write-protected");
        }
    }

    /** Runs the lab where the picture is of a run, and writes down which moments are wanted. */
    private void moments(Lab of, Properties order) throws InputException, LabProblemException {
        if (at == null && storyboard == null) {
            try {
                for (String setting : which.set) {
                    LabSetting.parse(setting).apply(of);
                }
            } catch (IllegalArgumentException e) {
                throw new InputException(e.getMessage());
            }
            return;
        }
        ScenarioRun run = lab.run(of, which, console);
        List<String> moments = new ArrayList<>();
        if (at != null) {
            add(moments, Moment.parse(at, run.log()));
        } else if (storyboard.isBlank()) {
            chapters(run.log(), moments);
        } else {
            for (String part : storyboard.split(",", -1)) {
                steps(part.strip(), run.log(), moments);
            }
        }
        order.setProperty("moments", String.join(",", moments));
        order.setProperty("storyboard", Boolean.toString(storyboard != null));
        order.setProperty("scenario", run.scenario());
        order.setProperty("seed", Long.toString(run.seed()));
    }

    private static void add(List<String> moments, Moment moment) {
        moments.add(moment.event() + "." + moment.line());
    }

    /** The first step of each chapter of the first packet. */
    private static void chapters(TraceLog log, List<String> moments) {
        Playhead at = new Playhead(log).follow(1).home();
        for (Playhead next = at.out(); !next.equals(at); next = at.out()) {
            at = next;
            moments.add(at.event() + "." + at.line());
        }
    }

    private static void steps(String part, TraceLog log, List<String> moments) throws InputException {
        int dash = part.indexOf('-');
        if (part.isEmpty() || dash == 0 || dash == part.length() - 1) {
            throw new InputException("--storyboard takes events such as 1,5,9-14");
        }
        if (dash < 0) {
            add(moments, Moment.parse(part, log));
            return;
        }
        int first = Moment.parse(part.substring(0, dash), log).event();
        int last = Moment.parse(part.substring(dash + 1), log).event();
        if (last < first || last - first > 600) {
            throw new InputException("--storyboard " + part + (last < first ? " runs backwards" : " is more than a storyboard holds"));
        }
        for (int event = first; event <= last; event++) {
            moments.add(event + ".0");
        }
    }

    private void draw(Lab of, Properties order, Path file, Format as) throws IOException, InputException {
        String drawer = System.getProperty(DRAWER_PROPERTY, System.getenv(DRAWER));
        if (drawer == null) {
            throw new InputException("pictures are drawn by the program of the window; start it by ./ringside export");
        }
        Path folder = Files.createTempDirectory("ringside-export");
        try {
            LabFiles.saveOver(of, folder.resolve("lab." + LabFiles.EXTENSION));
            try (var to = Files.newBufferedWriter(folder.resolve("order.properties"))) {
                order.store(to, null);
            }
            drawWith(drawer, folder);
            List<Path> pages = pages(folder, as);
            for (int i = 0; i < pages.size(); i++) {
                Path page = pages.get(i);
                OutputFile.write(i == 0 ? file : numbered(file, i + 1), to -> Files.copy(page, to));
            }
        } catch (LabSaveException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            forget(folder);
        }
    }

    private static void drawWith(String drawer, Path folder) throws IOException, InputException {
        Process process = new ProcessBuilder(drawer, "draw", folder.toString()).redirectErrorStream(false)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            if (process.waitFor() != 0) {
                throw new InputException("the picture could not be drawn");
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InputException("drawing was interrupted");
        }
    }

    private static List<Path> pages(Path folder, Format as) throws IOException, InputException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> pages = all.filter(page -> page.getFileName().toString().startsWith("page") && page.toString().endsWith("." + as))
                    .sorted(Comparator.comparingInt((Path page) -> page.getFileName().toString().length()).thenComparing(Path::toString)).toList();
            if (pages.isEmpty()) {
                throw new InputException("the picture could not be drawn");
            }
            return pages;
        }
    }

    /** {@code board.svg} with number 2 is {@code board-2.svg}. */
    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot <= 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    private static void forget(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
