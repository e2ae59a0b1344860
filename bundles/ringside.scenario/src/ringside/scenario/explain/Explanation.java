package ringside.scenario.explain;

/**
 * What there is to say about one event or one line of its burst.
 *
 * @param sentence  what happens, in at most 25 words
 * @param because   why, beginning with a small letter and without "because"; empty where nothing led to it
 * @param nextEvent the event that follows for the same packet, 0 where none is known (yet)
 * @param nextLine  the line that follows within the same burst, 0 where the event is over
 * @param next      what follows, in a few words; empty where nothing does
 * @param detail    two or three sentences for who wants to know more
 */
public record Explanation(String sentence, String because, int nextEvent, int nextLine, String next, String detail) {
}
