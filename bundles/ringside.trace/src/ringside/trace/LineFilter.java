package ringside.trace;

import java.util.Arrays;

/**
 * Which lines of a cache are looked at: all, those of a packet, those that a core holds in its private caches, too, or those in some ways.
 *
 * @param by     what they have in common
 * @param packet packet instance
 * @param core   component id of the core
 * @param ways   a bit for each way
 */
public record LineFilter(By by, int packet, int core, long ways) {
    /** Every line. */
    public static final LineFilter ALL = new LineFilter(By.NOTHING, 0, 0, 0);

    /** What lines are chosen by. */
    public enum By {
        NOTHING, PACKET, CORE, WAYS
    }

    public static LineFilter ofPacket(int instance) {
        return new LineFilter(By.PACKET, instance, 0, 0);
    }

    public static LineFilter ofCore(int component) {
        return new LineFilter(By.CORE, 0, component, 0);
    }

    /** The ways of a class of service, or of any other mask. */
    public static LineFilter ofWays(long mask) {
        return new LineFilter(By.WAYS, 0, 0, mask);
    }

    /**
     * The cells of a cache that hold such lines, ascending.
     *
     * @param lines the cache's field of lines
     */
    public int[] cells(StateSchema schema, StateReader state, StateField lines) {
        LineOwners owners = new LineOwners(schema, state);
        long[] held = by == By.CORE ? held(schema, state) : null;
        int[] out = new int[64];
        int count = 0;
        for (int cell = state.next(lines, 0); cell >= 0; cell = state.next(lines, cell + 1)) {
            long line = LineWord.line(state.get(lines.id(), cell));
            boolean fits = switch (by) {
                case NOTHING -> true;
                case PACKET -> owners.packet(line) == packet;
                case CORE -> Arrays.binarySearch(held, line) >= 0;
                case WAYS -> (ways >>> cell % lines.ways() & 1) != 0;
            };
            if (fits) {
                out = count < out.length ? out : Arrays.copyOf(out, count * 2);
                out[count++] = cell;
            }
        }
        return Arrays.copyOf(out, count);
    }

    /** The lines in the core's private caches, ascending. */
    private long[] held(StateSchema schema, StateReader state) {
        return schema.components().stream().filter(c -> c.kind() == ComponentKind.CACHE && c.parent() == core).mapToInt(ComponentInfo::id)
                .mapToObj(cache -> schema.field(cache, FieldKind.LINE)).flatMapToLong(field -> Arrays.stream(ALL.cells(schema, state, field))
                        .mapToLong(cell -> LineWord.line(state.get(field.id(), cell)))).sorted().toArray();
    }
}
