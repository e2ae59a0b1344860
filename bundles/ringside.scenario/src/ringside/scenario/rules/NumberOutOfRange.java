package ringside.scenario.rules;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import ringside.model.LabLimits;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage.Literals;
import ringside.scenario.Names;

/**
 * Every number lies in the range that the metamodel states for it. Times reach to one hour and rates to one terabit a second, so
 * that no sum of a run can overflow.
 */
final class NumberOutOfRange implements LabRule {
    private static final long HOUR = 3_600_000_000_000L;
    private static final long PACKETS = 10_000_000;

    private record Range(EAttribute attribute, long least, long most) {
    }

    private static final List<Range> RANGES = List.of(new Range(Literals.SERVER__REFERENCE_MHZ, 100, 10_000),
            new Range(Literals.CACHE__SETS, 1, LabLimits.SETS), new Range(Literals.CACHE__WAYS, 1, LabLimits.WAYS),
            new Range(Literals.CLASS_OF_SERVICE__NUMBER, 0, 15), new Range(Literals.NIC__BITS_PER_SECOND, 1_000, 1_000_000_000_000L),
            new Range(Literals.NIC__RX_RING_SIZE, 1, LabLimits.RING_SIZE), new Range(Literals.NIC__TX_RING_SIZE, 0, LabLimits.RING_SIZE),
            new Range(Literals.NIC__BUFFER_BYTES, 64, LabLimits.BUFFER_BYTES), new Range(Literals.HOST__PORTION_BYTES, 1, LabLimits.BUFFER_BYTES),
            new Range(Literals.HOST__BATCH_SIZE, 1, 256), new Range(Literals.VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES, 0, 1_048_576),
            new Range(Literals.VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY, 0, Integer.MAX_VALUE),
            new Range(Literals.VIRTUAL_SWITCH__RULE_PUSH_AFTER, 1, Integer.MAX_VALUE),
            new Range(Literals.VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS, 0, 1_000_000_000), new Range(Literals.VIRTUAL_SWITCH__REVOKE_DELAY_NANOS, 0, 1_000_000_000),
            new Range(Literals.VIRTUAL_SWITCH__MAX_IDLE_MILLIS, 0, 3_600_000), new Range(Literals.VIRTUAL_SWITCH__FLOW_LIMIT, 1, 1_000_000), new Range(Literals.FLOW_RULE__PRIORITY, 0, 65_535),
            new Range(Literals.ROUTING_RULE__PRIORITY, 0, 65_535), new Range(Literals.PACKET_MATCH__VLAN, 0, 4_094),
            new Range(Literals.PACKET_MATCH__SRC_PORT, 0, 65_535), new Range(Literals.PACKET_MATCH__DST_PORT, 0, 65_535),
            new Range(Literals.VIRTUAL_MACHINE__NAPI_BUDGET, 1, 1_024), new Range(Literals.VIRTUAL_MACHINE__PRIVATE_BYTES, 0, 1L << 30),
            new Range(Literals.VIRTQUEUE__SIZE, 1, LabLimits.RING_SIZE), new Range(Literals.VIRTQUEUE__BUFFER_BYTES, 64, LabLimits.BUFFER_BYTES),
            new Range(Literals.VIRTQUEUE__MAX_PACKETS, 0, 65_535), new Range(Literals.VIRTQUEUE__MAX_USECS, 0, 1_000_000),
            new Range(Literals.VIRTQUEUE__REFILL_THRESHOLD, 0, LabLimits.RING_SIZE), new Range(Literals.VIRTQUEUE__RETRIES, 0, 32),
            new Range(Literals.NETWORK_FUNCTION__BYTES_READ, 0, LabLimits.BUFFER_BYTES), new Range(Literals.FUNCTION_RULE__NEW_SRC_PORT, 0, 65_535),
            new Range(Literals.FUNCTION_RULE__NEW_DST_PORT, 0, 65_535), new Range(Literals.TRANSFER_COMPONENT__TABLE_SIZE, 1, 65_536),
            new Range(Literals.TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS, 0, 3_600_000), new Range(Literals.SHARED_MEMORY_REGION__BUFFERS, 1, LabLimits.RING_SIZE),
            new Range(Literals.SHARED_MEMORY_REGION__BUFFER_BYTES, 64, LabLimits.BUFFER_BYTES), new Range(Literals.LINK__BITS_PER_SECOND, 0, 1_000_000_000_000L),
            new Range(Literals.LINK__PROPAGATION_NANOS, 0, 1_000_000_000), new Range(Literals.SCENARIO__MAX_NANOS, 0, HOUR),
            new Range(Literals.TRAFFIC__AT_NANOS, 0, HOUR), new Range(Literals.TRAFFIC__LENGTH_BYTES, LabLimits.PACKET_BYTES_MIN, LabLimits.BUFFER_BYTES),
            new Range(Literals.GENERATOR__COUNT, 1, PACKETS), new Range(Literals.GENERATOR__PACKETS_PER_SECOND, 1, 1_000_000_000),
            new Range(Literals.GENERATOR__FLOWS, 1, 1_048_576), new Range(Literals.PACKET_HEADER__VLAN, 0, 4_094),
            new Range(Literals.PACKET_HEADER__SRC_PORT, 0, 65_535), new Range(Literals.PACKET_HEADER__DST_PORT, 0, 65_535),
            new Range(Literals.TIMED_ACTION__AT_NANOS, 0, HOUR));

    @Override
    public void check(DrawnParts lab, Problems problems) {
        long packets = 0;
        for (EObject part : lab.everything()) {
            for (Range range : RANGES) {
                if (range.attribute().getEContainingClass().isInstance(part)) {
                    check(part, range, problems);
                }
            }
        }
        for (var scenario : lab.scenarios()) {
            packets = 0;
            for (var traffic : scenario.getTraffic()) {
                packets += traffic instanceof ringside.model.lab.Generator g ? Math.min(Math.max(g.getCount(), 0), PACKETS) : 1;
            }
            if (packets > PACKETS) {
                problems.error(scenario, "number-out-of-range.packets", "scenario", Names.of(scenario), "n", packets, "most", PACKETS);
            }
        }
    }

    private static void check(EObject part, Range range, Problems problems) {
        Object value = part.eGet(range.attribute());
        if (value instanceof Number n && (n.longValue() < range.least() || n.longValue() > range.most())) {
            long nearest = n.longValue() < range.least() ? range.least() : range.most();
            Object fixed = value instanceof Integer ? (Object) (int) nearest : (Object) nearest;
            problems.error(part, "number-out-of-range", "part", part instanceof Element e ? Names.of(e) : Names.of(owner(part)), "attribute",
                    range.attribute().getName(), "value", n, "least", range.least(), "most", range.most())
                    .fix(() -> part.eSet(range.attribute(), fixed), "number-out-of-range.fix", "attribute", range.attribute().getName(), "value", nearest);
        }
    }

    private static Element owner(EObject part) {
        EObject up = part;
        while (up != null && !(up instanceof Element)) {
            up = up.eContainer();
        }
        return (Element) up;
    }
}
