package ringside.trace;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whose lines a cache holds at a moment, worked out from a state; nothing is counted while a machine runs.
 *
 * @param lines    number of valid lines; the values of {@code byPacket} and those of {@code byOwner} sum to it
 * @param byPacket number of lines for each packet instance that lies in them; key 0 for lines without a packet (rings, private memory,
 *                 buffers or ends of buffers that hold none)
 * @param byOwner  number of lines for each component that their memory belongs to: a VM, the NIC (the host's receive buffers), a shared
 *                 region; key 0 for memory that is not laid out
 * @param byCore   number of lines that each core holds in its private caches, too; in a private cache they all are its own core's
 */
public record CacheOccupancy(int lines, SortedMap<Integer, Integer> byPacket, SortedMap<Integer, Integer> byOwner, SortedMap<Integer, Integer> byCore) {

    /** The occupancy of the cache with this component id. */
    public static CacheOccupancy of(StateSchema schema, StateReader state, int cache) {
        Count count = new Count(schema, state);
        Set<Long> lines = count.lines(cache);
        for (long line : lines) {
            count.byPacket.merge(count.owners.packet(line), 1, Integer::sum);
            count.byOwner.merge(count.owners.owner(line).id(), 1, Integer::sum);
        }
        int ownCore = schema.component(cache).parent();
        for (ComponentInfo core : schema.components()) {
            if (core.kind() == ComponentKind.CORE && (ownCore == 0 || ownCore == core.id())) {
                Set<Long> held = new HashSet<>();
                for (ComponentInfo own : schema.components()) {
                    if (own.kind() == ComponentKind.CACHE && own.parent() == core.id()) {
                        held.addAll(count.lines(own.id()));
                    }
                }
                held.retainAll(lines);
                if (!held.isEmpty()) {
                    count.byCore.put(core.id(), held.size());
                }
            }
        }
        return new CacheOccupancy(lines.size(), count.byPacket, count.byOwner, count.byCore);
    }

    private static final class Count {
        private final StateSchema schema;
        private final StateReader state;
        private final LineOwners owners;
        private final SortedMap<Integer, Integer> byPacket = new TreeMap<>();
        private final SortedMap<Integer, Integer> byOwner = new TreeMap<>();
        private final SortedMap<Integer, Integer> byCore = new TreeMap<>();

        Count(StateSchema schema, StateReader state) {
            this.schema = schema;
            this.state = state;
            owners = new LineOwners(schema, state);
        }

        Set<Long> lines(int cache) {
            Set<Long> lines = new HashSet<>();
            StateField field = schema.field(cache, FieldKind.LINE);
            for (int i = state.next(field, 0); i >= 0; i = state.next(field, i + 1)) {
                lines.add(LineWord.line(state.get(field.id(), i)));
            }
            return lines;
        }
    }
}
