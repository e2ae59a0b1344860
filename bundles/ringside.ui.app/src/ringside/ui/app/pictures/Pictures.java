package ringside.ui.app.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import ringside.model.lab.Lab;
import ringside.trace.Chapter;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.ui.app.Ids;
import ringside.ui.app.Mode;
import ringside.ui.app.StageElements;
import ringside.ui.app.preferences.Appearance;
import ringside.ui.diagram.commands.DeleteElement;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.playback.PlaybackPreferences;

/** Takes the pictures of the documentation: the same moments of the same samples each time. */
final class Pictures implements Errand.Work {

    private static final String PRESENT = "ringside.command.present";

    private final Path folder;
    private IWorkbenchWindow window;
    private IWorkbenchPage page;
    private Patience patience;

    Pictures(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public void in(IWorkbenchWindow opened) throws IOException {
        window = opened;
        page = opened.getActivePage();
        patience = new Patience(opened.getShell().getDisplay());
        Files.createDirectories(folder);
        PlaybackPreferences.hintSeen(true);
        copy();
        build();
        decide();
        new Situations(opened, patience, folder).take();
    }

    /** Sample 01: the second line of the copy; and a step of the same run as a class sees it. */
    private void copy() throws IOException {
        Seat seat = Seat.atSample(page, patience, "01");
        seat.run();
        seat.session().shown().layers(EnumSet.of(Layer.PATH, Layer.RINGS, Layer.CACHES));
        seat.session().jump(p -> p.follow(1).toStep(7));
        seat.session().jump(p -> p.to(p.event(), 2));
        inAllColours(seat, "run-01-copy");
        seat.session().shown().layers(EnumSet.of(Layer.PATH, Layer.RINGS, Layer.CACHES, Layer.INTERRUPTS));
        seat.session().jump(p -> p.toStep(10));
        present(seat);
        seat.leave();
    }

    /** Sample 04 where something is missing, and what the window says to that. */
    private void build() throws IOException {
        Mode.show(page, Ids.BUILD);
        Seat seat = Seat.atSample(page, patience, "04");
        Lab lab = seat.editor().lab();
        CommandStack commands = seat.editor().getCommandStack();
        seat.session().shown().layers(EnumSet.of(Layer.PATH, Layer.RINGS, Layer.RULES));
        commands.execute(new DeleteElement(lab.getSharedRegions().get(0)));
        StageElements.select(seat.editor(), lab.getServer().getVirtualMachines().get(0).getId());
        seat.atRest();
        take("build-04-light").save(file("build-04-light"));
        commands.undo();
        seat.leave();
    }

    /** Sample 04 where the first virtual machine decides to send the first packet past the switch. */
    private void decide() throws IOException {
        Seat seat = Seat.atSample(page, patience, "04");
        seat.run();
        Set<Layer> layers = EnumSet.of(Layer.PATH, Layer.RINGS, Layer.INTERRUPTS, Layer.RULES);
        seat.session().shown().layers(layers);
        int event = firstIn(Chapter.DECIDE, seat.session().run().orElseThrow().log());
        seat.session().jump(p -> p.follow(1).to(event, 0));
        inAllColours(seat, "run-04-decide");
        seat.leave();
    }

    private static int firstIn(Chapter chapter, TraceLog log) throws IOException {
        TraceEvent event = log.event(0);
        for (int number = 1; number <= log.size(); number++) {
            if (event.moveTo(number).chapter() == chapter) {
                return number;
            }
        }
        throw new IOException(NLS.bind(Messages.Pictures_noStep, chapter.label()));
    }

    private void inAllColours(Seat seat, String name) throws IOException {
        seat.atRest();
        Photo light = take(name + "-light");
        light.save(file(name + "-light"));
        light.grey().save(file(name + "-grey"));
        Appearance.DARK.show();
        seat.atRest();
        take(name + "-dark").save(file(name + "-dark"));
        Appearance.LIGHT.show();
        seat.atRest();
    }

    private void present(Seat seat) throws IOException {
        String name = "present-01-dark";
        Command command = window.getService(ICommandService.class).getCommand(PRESENT);
        if (!command.isDefined()) {
            System.out.println(NLS.bind(Messages.Pictures_skipped, name, PRESENT));
            return;
        }
        Appearance.DARK.show();
        execute(PRESENT);
        seat.atRest();
        take(name).save(file(name));
        execute(PRESENT);
        Appearance.LIGHT.show();
        seat.atRest();
    }

    private void execute(String command) throws IOException {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IOException(command, e);
        }
    }

    private Photo take(String name) {
        System.out.println(file(name).getFileName());
        return Photo.of(window.getShell());
    }

    private Path file(String name) {
        return folder.resolve(name + ".png");
    }
}
