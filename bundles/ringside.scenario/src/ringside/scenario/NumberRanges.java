package ringside.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import ringside.model.LabLimits;
import ringside.model.lab.LabPackage.Literals;

/**
 * The range of each number of a lab, as the metamodel states it: what validation holds numbers to, and what a form says may be
 * written. Times reach to one hour and rates to one terabit a second, so that no sum of a run can overflow.
 */
public final class NumberRanges {
    /** Most packets of a scenario. */
    public static final long PACKETS = 10_000_000;
    private static final long HOUR = 3_600_000_000_000L;
    private static final Map<EStructuralFeature, Range> RANGES = new HashMap<>();

    /** Both ends belong to it. */
    public record Range(long least, long most) {
        public boolean holds(long value) {
            return value >= least && value <= most;
        }
    }

    static {
        put(Literals.SERVER__REFERENCE_MHZ, 100, 10_000);
        put(Literals.CACHE__SETS, 1, LabLimits.SETS);
        put(Literals.CACHE__WAYS, 1, LabLimits.WAYS);
        put(Literals.CLASS_OF_SERVICE__NUMBER, 0, 15);
        put(Literals.NIC__BITS_PER_SECOND, 1_000, 1_000_000_000_000L);
        put(Literals.NIC__RX_RING_SIZE, 1, LabLimits.RING_SIZE);
        put(Literals.NIC__TX_RING_SIZE, 0, LabLimits.RING_SIZE);
        put(Literals.NIC__BUFFER_BYTES, 64, LabLimits.BUFFER_BYTES);
        put(Literals.HOST__PORTION_BYTES, 1, LabLimits.BUFFER_BYTES);
        put(Literals.HOST__BATCH_SIZE, 1, 256);
        put(Literals.VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES, 0, 1_048_576);
        put(Literals.VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY, 0, Integer.MAX_VALUE);
        put(Literals.VIRTUAL_SWITCH__RULE_PUSH_AFTER, 1, Integer.MAX_VALUE);
        put(Literals.VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS, 0, 1_000_000_000);
        put(Literals.VIRTUAL_SWITCH__REVOKE_DELAY_NANOS, 0, 1_000_000_000);
        put(Literals.VIRTUAL_SWITCH__MAX_IDLE_MILLIS, 0, 3_600_000);
        put(Literals.VIRTUAL_SWITCH__FLOW_LIMIT, 1, 1_000_000);
        put(Literals.FLOW_RULE__PRIORITY, 0, 65_535);
        put(Literals.ROUTING_RULE__PRIORITY, 0, 65_535);
        put(Literals.PACKET_MATCH__VLAN, 0, 4_094);
        put(Literals.PACKET_MATCH__SRC_PORT, 0, 65_535);
        put(Literals.PACKET_MATCH__DST_PORT, 0, 65_535);
        put(Literals.VIRTUAL_MACHINE__NAPI_BUDGET, 1, 1_024);
        put(Literals.VIRTUAL_MACHINE__PRIVATE_BYTES, 0, 1L << 30);
        put(Literals.VIRTQUEUE__SIZE, 1, LabLimits.RING_SIZE);
        put(Literals.VIRTQUEUE__BUFFER_BYTES, 64, LabLimits.BUFFER_BYTES);
        put(Literals.VIRTQUEUE__MAX_PACKETS, 0, 65_535);
        put(Literals.VIRTQUEUE__MAX_USECS, 0, 1_000_000);
        put(Literals.VIRTQUEUE__REFILL_THRESHOLD, 0, LabLimits.RING_SIZE);
        put(Literals.VIRTQUEUE__RETRIES, 0, 32);
        put(Literals.NETWORK_FUNCTION__BYTES_READ, 0, LabLimits.BUFFER_BYTES);
        put(Literals.FUNCTION_RULE__NEW_SRC_PORT, 0, 65_535);
        put(Literals.FUNCTION_RULE__NEW_DST_PORT, 0, 65_535);
        put(Literals.TRANSFER_COMPONENT__TABLE_SIZE, 1, 65_536);
        put(Literals.TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS, 0, 3_600_000);
        put(Literals.SHARED_MEMORY_REGION__BUFFERS, 1, LabLimits.RING_SIZE);
        put(Literals.SHARED_MEMORY_REGION__BUFFER_BYTES, 64, LabLimits.BUFFER_BYTES);
        put(Literals.LINK__BITS_PER_SECOND, 0, 1_000_000_000_000L);
        put(Literals.LINK__PROPAGATION_NANOS, 0, 1_000_000_000);
        put(Literals.SCENARIO__MAX_NANOS, 0, HOUR);
        put(Literals.TRAFFIC__AT_NANOS, 0, HOUR);
        put(Literals.TRAFFIC__LENGTH_BYTES, LabLimits.PACKET_BYTES_MIN, LabLimits.BUFFER_BYTES);
        put(Literals.GENERATOR__COUNT, 1, PACKETS);
        put(Literals.GENERATOR__PACKETS_PER_SECOND, 1, 1_000_000_000);
        put(Literals.GENERATOR__FLOWS, 1, 1_048_576);
        put(Literals.PACKET_HEADER__VLAN, 0, 4_094);
        put(Literals.PACKET_HEADER__SRC_PORT, 0, 65_535);
        put(Literals.PACKET_HEADER__DST_PORT, 0, 65_535);
        put(Literals.TIMED_ACTION__AT_NANOS, 0, HOUR);
    }

    private NumberRanges() {
    }

    private static void put(EStructuralFeature attribute, long least, long most) {
        RANGES.put(attribute, new Range(least, most));
    }

    /** The range of an attribute; empty for what is no number or may be any. */
    public static Optional<Range> of(EStructuralFeature attribute) {
        return Optional.ofNullable(RANGES.get(attribute));
    }
}
