package ringside.ui.app.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import ringside.model.LabFiles;
import ringside.model.LabSaveException;
import ringside.model.lab.Lab;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.ui.app.Ids;
import ringside.ui.app.Mode;
import ringside.ui.app.StageElements;
import ringside.ui.app.preferences.Appearance;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Overlay;
import ringside.ui.diagram.picture.IconSheet;
import ringside.ui.diagram.picture.PictureFiles;
import ringside.ui.diagram.picture.StagePicture;
import ringside.ui.playback.RunSession;

/** Further situations of the window: many machines, close-ups, dialogs, high contrast; and pictures that need no window. */
final class Situations {

    private static final int DIALOG_WAITS = 900;
    private static final String HOME = "user.home";

    private final IWorkbenchWindow window;
    private final IWorkbenchPage page;
    private final Patience patience;
    private final Path folder;

    Situations(IWorkbenchWindow window, Patience patience, Path folder) {
        this.window = window;
        this.page = window.getActivePage();
        this.patience = patience;
        this.folder = folder;
    }

    void take() throws IOException {
        machines(12, "run-12vms-light");
        machines(100, "run-100vms-light");
        closeUps();
        tables();
        outline();
        contrast();
        overlays();
        newLab();
        dialog("ringside.command.samples", "samples-light");
        Seat seat = Seat.atSample(page, patience, "04");
        seat.run();
        dialog("ringside.command.storyboard", "storyboard-dialog-light");
        seat.session().shown().layers(EnumSet.allOf(Layer.class));
        seat.session().jump(p -> p.follow(1).toStep(12));
        seat.atRest();
        String title = seat.editor().lab().getTitle();
        write("stage-04.svg", StagePicture.whole(seat.editor().stage().viewer(), Theme.LIGHT).titled(title, ""));
        seat.leave();
        write("icons.svg", new IconSheet(Theme.LIGHT));
        PictureFiles.write(List.of(new IconSheet(Theme.LIGHT)), PictureFiles.Format.PNG, 1, folder.resolve("icons.png"));
        System.out.println("icons.png");
    }

    /** So many machines, in the middle of their run. */
    private void machines(int count, String name) throws IOException {
        Path at = Files.createTempDirectory("ringside");
        Path lab = at.resolve("busy." + LabFiles.EXTENSION);
        try {
            LabFiles.save(BusyLab.make(count), lab);
            Seat seat = Seat.at(page, patience, lab);
            seat.run();
            seat.session().shown().layers(EnumSet.of(Layer.PATH, Layer.RINGS, Layer.NUMBERS));
            int event = seat.session().run().orElseThrow().log().size() / 2;
            seat.session().jump(p -> p.to(event, 0));
            seat.atRest();
            window(name);
            seat.leave();
        } catch (LabSaveException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            try (Stream<Path> left = Files.list(at)) {
                for (Path file : left.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(at);
        }
    }

    /** A cache and a ring in full, each at a step that is about it. */
    private void closeUps() throws IOException {
        Seat seat = Seat.atSample(page, patience, "06");
        seat.run();
        seat.session().shown().layers(EnumSet.of(Layer.PATH, Layer.RINGS, Layer.CACHES));
        int read = last(seat.session(), "READ");
        seat.session().jump(p -> p.follow(1).to(read, 0));
        seat.atRest();
        window("closeup-cache-light");
        seat.leave();
        seat = Seat.atSample(page, patience, "05");
        seat.run();
        seat.session().shown().layers(EnumSet.of(Layer.PATH, Layer.RINGS));
        int publish = last(seat.session(), "PUBLISH");
        seat.session().jump(p -> p.to(publish, 0));
        seat.atRest();
        window("closeup-ring-light");
        seat.leave();
    }

    /** The first event of a chapter; the middle of the run where it has none. */
    private static int first(RunSession session, String chapter) {
        TraceLog log = session.run().orElseThrow().log();
        TraceEvent event = log.event(0);
        for (int number = 1; number <= log.size(); number++) {
            if (event.moveTo(number).chapter().name().equals(chapter)) {
                return number;
            }
        }
        return log.size() / 2;
    }

    /** The last event of a chapter; the middle of the run where it has none. */
    private static int last(RunSession session, String chapter) {
        TraceLog log = session.run().orElseThrow().log();
        TraceEvent event = log.event(0);
        for (int number = log.size(); number > 0; number--) {
            if (event.moveTo(number).chapter().name().equals(chapter)) {
                return number;
            }
        }
        return log.size() / 2;
    }

    /** Sample 04 as a table, and the routing rules of its first machine with what a packet would hit. */
    private void tables() throws IOException {
        Mode.show(page, Ids.BUILD);
        Seat seat = Seat.atSample(page, patience, "04");
        StageElements.select(seat.editor(), seat.editor().lab().getServer().getVirtualMachines().get(0).getId());
        show(Ids.TABLE);
        seat.atRest();
        window("build-04-table-light");
        show(Ids.RULES);
        page.activate(seat.editor());
        StageElements.select(seat.editor(), seat.editor().lab().getServer().getVirtualMachines().get(0).getTransfer().getId());
        seat.atRest();
        window("build-04-rules-light");
        show(Ids.PROBLEMS);
        seat.leave();
    }

    private void show(String view) throws IOException {
        try {
            page.showView(view);
        } catch (PartInitException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The wizard, in a home that is nobody's. */
    private void newLab() throws IOException {
        String home = System.getProperty(HOME);
        System.setProperty(HOME, "/home/student");
        try {
            dialog("ringside.command.newLab", "new-lab-light");
        } finally {
            System.setProperty(HOME, home);
        }
    }

    /** The elements of sample 03 as a tree, in Build, in the dark. */
    private void outline() throws IOException {
        Mode.show(page, Ids.BUILD);
        Seat seat = Seat.atSample(page, patience, "03");
        Lab lab = seat.editor().lab();
        StageElements.select(seat.editor(), lab.getServer().getVirtualMachines().get(0).getId());
        show(Ids.OUTLINE);
        Appearance.DARK.show();
        seat.atRest();
        window("build-03-dark");
        Appearance.LIGHT.show();
        seat.leave();
    }

    private void contrast() throws IOException {
        Seat seat = Seat.atSample(page, patience, "04");
        seat.run();
        Set<Layer> layers = EnumSet.of(Layer.PATH, Layer.RINGS, Layer.CACHES, Layer.INTERRUPTS, Layer.RULES);
        seat.session().shown().layers(layers);
        int event = first(seat.session(), "DECIDE");
        seat.session().jump(p -> p.follow(1).to(event, 0));
        Appearance.CONTRAST.show();
        seat.atRest();
        window("run-04-decide-contrast");
        Appearance.LIGHT.show();
        seat.atRest();
        seat.leave();
    }

    /** Whose memory the lines of sample 04 are; how often those of sample 10 were touched, in the dark. */
    private void overlays() throws IOException {
        overlay("04", Overlay.VM, Appearance.LIGHT, "run-04-vm-light");
        overlay("10", Overlay.HEAT, Appearance.DARK, "run-10-heat-dark");
    }

    private void overlay(String sample, Overlay overlay, Appearance appearance, String name) throws IOException {
        Seat seat = Seat.atSample(page, patience, sample);
        seat.run();
        seat.session().shown().layers(EnumSet.of(Layer.PATH, Layer.RINGS, Layer.CACHES));
        seat.session().shown().overlay(overlay);
        int event = last(seat.session(), "READ");
        seat.session().jump(p -> p.follow(1).to(event, 0));
        appearance.show();
        seat.atRest();
        window(name);
        Appearance.LIGHT.show();
        seat.leave();
    }

    /** What a command asks. A dialog lives within the command until it is closed. */
    private void dialog(String command, String name) throws IOException {
        Display display = window.getShell().getDisplay();
        Shell[] before = display.getShells();
        IOException[] failed = new IOException[1];
        display.timerExec(DIALOG_WAITS, () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && !List.of(before).contains(shell)) {
                    try {
                        Photo.ofDialog(shell).save(folder.resolve(name + ".png"));
                        System.out.println(name + ".png");
                    } catch (IOException e) {
                        failed[0] = e;
                    }
                    shell.close();
                }
            }
        });
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IOException(command, e);
        }
        if (failed[0] != null) {
            throw failed[0];
        }
        patience.settled();
    }

    private void window(String name) throws IOException {
        Photo.of(window.getShell()).save(folder.resolve(name + ".png"));
        System.out.println(name + ".png");
    }

    private void write(String name, ringside.ui.diagram.picture.Page picture) throws IOException {
        Files.write(folder.resolve(name), picture.svg().getBytes(StandardCharsets.UTF_8));
        System.out.println(name);
    }
}
