package ringside.ui.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import ringside.trace.TraceEvent;
import ringside.trace.time.Playhead;
import ringside.trace.time.Position;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.Overlay;
import ringside.ui.diagram.picture.Storyboard;
import ringside.ui.playback.Run;
import ringside.ui.playback.StepText;

/** The frames of a storyboard: which steps there are, and what each shows and says. */
final class Frames {

    private Frames() {
    }

    /** The steps of a packet, of all packets for 0. */
    static List<Position> steps(Run run, int packet) {
        List<Position> steps = new ArrayList<>();
        Playhead at = new Playhead(run.log()).follow(packet).home();
        for (Playhead next = at.over(); !next.equals(at); next = at.over()) {
            at = next;
            steps.add(at.position());
        }
        return steps;
    }

    /** Where the chapters of a packet begin. */
    static List<Position> chapters(Run run, int packet) {
        List<Position> chapters = new ArrayList<>();
        Playhead at = new Playhead(run.log()).follow(packet).home();
        for (Playhead next = at.out(); !next.equals(at); next = at.out()) {
            at = next;
            chapters.add(at.position());
        }
        return chapters;
    }

    static Storyboard.Frame of(Run run, int packet, Position at, Set<Layer> layers, Overlay overlay) {
        Playhead playhead = new Playhead(run.log()).follow(packet).to(at);
        Moment moment = Moment.at(run.history(), at.event(), at.line()).withLayers(layers).withOverlay(overlay).following(packet);
        return new Storyboard.Frame(moment, heading(run, playhead), StepText.sentence(run, playhead),
                at.event() == 0 ? "" : run.narration().because(at.event(), at.line()));
    }

    /** Number and chapter. */
    static String heading(Run run, Playhead at) {
        TraceEvent event = run.log().event(at.event());
        String step = StepText.step(at);
        return at.event() == 0 ? step : NLS.bind(Messages.Frame_heading, step, event.chapter().label());
    }
}
