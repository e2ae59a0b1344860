package ringside.ui.app.export;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.lab.Lab;
import ringside.scenario.LabProblemException;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.trace.time.Position;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Overlay;
import ringside.ui.diagram.picture.Page;
import ringside.ui.diagram.picture.PictureFiles;
import ringside.ui.diagram.picture.StagePicture;
import ringside.ui.diagram.picture.Storyboard;
import ringside.ui.playback.Run;

/**
 * Draws what the command line has ordered: a folder holds {@code lab.ringside} and {@code order.properties}, and afterwards the pages.
 * Needs a display, but no window.
 */
public final class Drawing {

    private static final int WIDTH = 1088;
    private static final int HEIGHT = 592;
    private static final int FOLLOWED = 1;

    private final Path folder;
    private final Properties order = new Properties();

    public Drawing(Path folder) {
        this.folder = folder;
    }

    /** Draws on this display; an exception says what went wrong. */
    public void on(Display display) throws IOException {
        try (Reader from = Files.newBufferedReader(folder.resolve("order.properties"))) {
            order.load(from);
        }
        // Before any widget asks for it: a font that was looked for in vain is not looked for again.
        Theme.current().font(TextStyle.TEXT);
        Shell shell = new Shell(display, SWT.NO_TRIM);
        try {
            shell.setLayout(new FillLayout());
            shell.setSize(WIDTH, HEIGHT);
            Stage stage = new Stage(shell, new EditDomain());
            Lab lab = LabFiles.load(folder.resolve("lab." + LabFiles.EXTENSION));
            stage.show(lab);
            PictureFiles.Format format = PictureFiles.Format.valueOf(said("format").toUpperCase(Locale.ROOT));
            PictureFiles.write(pages(stage, lab), format, Double.parseDouble(said("scale")), folder.resolve("page." + format.ending()));
        } catch (LabLoadException | LabProblemException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            shell.dispose();
        }
    }

    private String said(String key) {
        return order.getProperty(key, "");
    }

    private List<? extends Page> pages(Stage stage, Lab lab) throws LabProblemException {
        Theme theme = Theme.all().stream().filter(each -> each.toString().equals(said("theme"))).findFirst().orElse(Theme.LIGHT);
        List<Storyboard.Frame> frames = frames(lab);
        if (Boolean.parseBoolean(said("storyboard"))) {
            return new Storyboard(stage, theme, said("title"), frames).pages();
        }
        frames.forEach(frame -> stage.overlay().show(frame.moment()));
        String words = frames.isEmpty() ? "" : frames.get(0).heading() + ". " + frames.get(0).sentence();
        List<String> only = said("only").isEmpty() ? List.of() : List.of(said("only").split(","));
        StagePicture picture = only.isEmpty() ? StagePicture.whole(stage.viewer(), theme) : StagePicture.of(stage.viewer(), theme, only);
        return List.of(picture.titled(said("title"), words));
    }

    private List<Storyboard.Frame> frames(Lab lab) throws LabProblemException {
        List<Storyboard.Frame> frames = new ArrayList<>();
        if (!said("moments").isEmpty()) {
            RunOptions options = RunOptions.DEFAULT.withScenario(said("scenario")).withSeed(Long.parseLong(said("seed")));
            Run run = Run.of(ScenarioRun.of(lab, options).run());
            for (String moment : said("moments").split(",")) {
                int dot = moment.indexOf('.');
                Position at = new Position(Integer.parseInt(moment.substring(0, dot)), Integer.parseInt(moment.substring(dot + 1)));
                frames.add(Frames.of(run, FOLLOWED, at, layers(), overlay()));
            }
        }
        return frames;
    }

    private Overlay overlay() {
        return switch (said("overlay")) {
            case "vm" -> Overlay.VM;
            case "clos" -> Overlay.CLASS;
            case "state" -> Overlay.STATE;
            case "heat" -> Overlay.HEAT;
            default -> Overlay.PACKET;
        };
    }

    private Set<Layer> layers() {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (String layer : said("layers").split(",")) {
            layers.add(Layer.valueOf(layer.toUpperCase(Locale.ROOT)));
        }
        return layers;
    }
}
