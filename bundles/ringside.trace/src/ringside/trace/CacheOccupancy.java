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
            count.byPacket.merge(count.packet(line), 1, Integer::sum);
            count.byOwner.merge(count.owner(line), 1, Integer::sum);
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
        private static final int BYTES_OF_LINE = 64;

        private final StateSchema schema;
        private final StateReader state;
        private final StateField packets;
        private final StateField bytes;
        private final SortedMap<Integer, Integer> byPacket = new TreeMap<>();
        private final SortedMap<Integer, Integer> byOwner = new TreeMap<>();
        private final SortedMap<Integer, Integer> byCore = new TreeMap<>();

        Count(StateSchema schema, StateReader state) {
            this.schema = schema;
            this.state = state;
            ComponentInfo memory = schema.components().stream().filter(c -> c.kind() == ComponentKind.MEMORY).findFirst().orElse(null);
            packets = memory == null ? null : schema.field(memory.id(), FieldKind.BUFFER_PACKET);
            bytes = memory == null ? null : schema.field(memory.id(), FieldKind.BUFFER_BYTES);
        }

        Set<Long> lines(int cache) {
            Set<Long> lines = new HashSet<>();
            StateField field = schema.field(cache, FieldKind.LINE);
            for (int i = state.next(field, 0); i >= 0; i = state.next(field, i + 1)) {
                lines.add(LineWord.line(state.get(field.id(), i)));
            }
            return lines;
        }

        int packet(long line) {
            int buffer = schema.memory().bufferOf(line);
            if (buffer == 0 || packets == null || schema.memory().lineInBuffer(line) * BYTES_OF_LINE >= state.get(bytes.id(), buffer)) {
                return 0;
            }
            return (int) state.get(packets.id(), buffer);
        }

        int owner(long line) {
            MemoryRegion region = schema.memory().regionOf(line);
            if (region == null) {
                return 0;
            }
            ComponentInfo owner = schema.component(region.owner());
            boolean ring = owner.kind() == ComponentKind.VIRTQUEUE || owner.kind() == ComponentKind.NIC_RING;
            return ring ? owner.parent() : owner.id();
        }
    }
}
