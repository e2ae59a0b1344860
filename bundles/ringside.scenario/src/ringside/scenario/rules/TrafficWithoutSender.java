package ringside.scenario.rules;

import ringside.model.lab.Traffic;
import ringside.scenario.Names;

/** Every packet has an endpoint that sends it and says where it goes. */
final class TrafficWithoutSender implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Traffic traffic : lab.traffic()) {
            if (traffic.getEndpoint() == null) {
                var found = problems.error(traffic, "traffic.sender", "traffic", Names.of(traffic));
                if (!lab.endpoints().isEmpty()) {
                    var first = lab.endpoints().get(0);
                    found.fix(() -> traffic.setEndpoint(first), "traffic.fix", "endpoint", Names.of(first));
                }
            }
            if (traffic.getHeader() != null && isEmpty(traffic.getHeader().getDstMac()) && isEmpty(traffic.getHeader().getDstIp())) {
                problems.warning(traffic, "traffic.destination", "traffic", Names.of(traffic));
            }
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
