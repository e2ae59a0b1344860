package ringside.ui.playback.timeline;

/**
 * Something that a row did for a while.
 *
 * @param event  the event it shows
 * @param row    0 and up
 * @param packet packet instance it was for, 0 for none
 * @param label  a word or two; may be empty
 * @param from   where it begins on the axis, in columns or ticks
 * @param to     where it ends
 * @param thin   whether it is time in which nobody works on the packet: on its way, or waiting
 */
record Span(int event, int row, int packet, String label, double from, double to, boolean thin) {
}
