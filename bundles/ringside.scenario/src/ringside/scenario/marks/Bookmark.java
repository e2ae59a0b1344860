package ringside.scenario.marks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.time.Playhead;

/**
 * An event with a note. After the lab has changed it is found again by what it was: the same kind of event, of the same component and
 * packet, as often as it had come up by then; else the last event of its tick.
 *
 * @param event     its number when it was set
 * @param tick      when it began
 * @param kind      what it was, for example {@code copy}
 * @param component path of its component
 * @param packet    its packet instance, 0 for none
 * @param nth       the how manieth such event of the packet it was, from 1; 0 where it had no packet
 * @param note      one line of text; may be empty
 */
public record Bookmark(int event, long tick, String kind, String component, int packet, int nth, String note) {
    private static final Pattern LINE = Pattern.compile("(\\d{1,9}) (\\d{1,18}) (\\S+) (\\S+) (\\d{1,9}) (\\d{1,9})(?: (.*))?");

    /** A bookmark at an event of a run. */
    public static Bookmark at(TraceLog log, int event, String note) {
        TraceEvent e = log.event(event);
        Bookmark bookmark = new Bookmark(event, e.tick(), event == 0 ? "start" : e.kind().label(), event == 0 ? "-" : e.component().path(), e.packet(), 0, note);
        int nth = 0;
        for (; e.packet() != 0 && e.number() > 0; e.moveTo(e.previousOfPacket())) {
            nth += bookmark.is(e) ? 1 : 0;
        }
        return new Bookmark(event, bookmark.tick, bookmark.kind, bookmark.component, bookmark.packet, nth, "").noted(note);
    }

    /** The same with another note, of which white space at its ends and line breaks are left out. */
    public Bookmark noted(String text) {
        return new Bookmark(event, tick, kind, component, packet, nth, text.strip().replaceAll("\\s+", " "));
    }

    private boolean is(TraceEvent e) {
        return e.number() > 0 && e.kind().label().equals(kind) && e.component().path().equals(component) && e.packet() == packet;
    }

    /** As it stands in a file, the note last. */
    String line() {
        return String.join(" ", Integer.toString(event), Long.toString(tick), kind, component, Integer.toString(packet), Integer.toString(nth), note);
    }

    /** @throws IllegalArgumentException where the line is none, with one sentence */
    static Bookmark parse(String line) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
            throw new IllegalArgumentException("\"" + line + "\" is no bookmark; one looks like 9 1595 notify host 1 1 and its note");
        }
        return new Bookmark(Integer.parseInt(m.group(1)), Long.parseLong(m.group(2)), m.group(3), m.group(4), Integer.parseInt(m.group(5)),
                Integer.parseInt(m.group(6)), m.group(7) == null ? "" : m.group(7));
    }

    /** The event of a run that it stands at. */
    public int in(TraceLog log) {
        if (event == 0) {
            return 0;
        }
        if (event <= log.size() && log.event(event).tick() == tick && is(log.event(event))) {
            return event;
        }
        if (nth > log.size()) {
            return new Playhead(log).toTick(tick).event();
        }
        int[] such = new int[nth + 1];
        int count = 0;
        TraceEvent e = log.event(packet == 0 ? 0 : log.lastEventOfPacket(packet));
        // From the last to the first: the one that has nth - 1 before it is met when all have been.
        for (; nth > 0 && e.number() > 0; e.moveTo(e.previousOfPacket())) {
            if (is(e)) {
                such[count++ % such.length] = e.number();
            }
        }
        if (nth > 0 && count >= nth) {
            return such[(count - nth) % such.length];
        }
        return new Playhead(log).toTick(tick).event();
    }
}
