package ringside.ui.playback.timeline;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.Chapter;
import ringside.trace.TraceEvent;
import ringside.trace.time.Playhead;
import ringside.trace.time.Timeline;
import ringside.ui.playback.Run;

/** The chapters of one packet as bands on a page. */
final class Bands {
    /** A band: from and to on the axis, and the event that opens it. */
    record Band(Chapter chapter, double from, double to, int event) {
    }

    /** A packet is looked for among so many events. */
    private static final int LOOKED = 4_096;

    private Bands() {
    }

    /** The packet whose chapters are shown: the followed one, else that of the step, else the first. */
    static int packet(Run run, Playhead playhead) {
        if (playhead.packet() != 0) {
            return playhead.packet();
        }
        TraceEvent e = run.log().event(playhead.event());
        for (int looked = 0; looked < LOOKED && e.number() > 0 && e.packet() == 0; looked++) {
            e.moveTo(e.number() - 1);
        }
        for (int number = 1; e.packet() == 0 && number <= Math.min(LOOKED, run.log().size()); number++) {
            e.moveTo(number);
        }
        return e.packet();
    }

    static List<Band> on(Axis axis, Run run, Playhead playhead, int packet) {
        List<Timeline.Band> chapters = packet == 0 ? List.of() : new Timeline(run.log(), e -> new int[] {0}).chapters(packet);
        List<Band> out = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Timeline.Band band = chapters.get(i);
            double from = axis.steps() ? playhead.to(band.event(), 0).step() : band.from();
            double to = axis.steps() ? playhead.to(band.lastEvent(), 0).step() + 1 : band.to();
            if (axis.steps() && i + 1 < chapters.size()) {
                to = playhead.to(chapters.get(i + 1).event(), 0).step();
            }
            if (to > axis.from() && from < axis.to()) {
                out.add(new Band(band.chapter(), Math.max(from, axis.from()), Math.min(to, axis.to()), band.event()));
            }
        }
        return out;
    }
}
