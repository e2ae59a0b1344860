package ringside.scenario.rules;

import java.util.List;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Link;
import ringside.model.lab.Traffic;
import ringside.scenario.Addresses;
import ringside.scenario.Names;

/** An endpoint sends something, or something may come to it. */
final class IdleEndpoint implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.traffic().isEmpty()) {
            return;
        }
        for (Endpoint endpoint : lab.endpoints()) {
            if (!sends(lab, endpoint) && !receives(lab, endpoint)) {
                List<Link> links = lab.lab().getLinks().stream().filter(link -> link.getEndpoint() == endpoint).toList();
                problems.hint(endpoint, "idle-endpoint", "endpoint", Names.of(endpoint)).fix(() -> {
                    links.forEach(lab::remove);
                    lab.remove(endpoint);
                }, "fix-remove", "part", Names.of(endpoint));
            }
        }
    }

    private static boolean sends(DrawnParts lab, Endpoint endpoint) {
        return lab.lab().getScenarios().stream().flatMap(s -> s.getTraffic().stream()).anyMatch(traffic -> traffic.getEndpoint() == endpoint);
    }

    private static boolean receives(DrawnParts lab, Endpoint endpoint) {
        if (lab.flowRules().stream().anyMatch(rule -> rule.getOutput() == endpoint)) {
            return true;
        }
        long mac = Addresses.mac(endpoint.getMacAddress());
        var ip = Addresses.ip(endpoint.getIpAddress());
        for (Traffic traffic : lab.traffic()) {
            if (traffic.getHeader() != null && (mac >= 0 && Addresses.mac(traffic.getHeader().getDstMac()) == mac
                    || ip != null && ip.equals(Addresses.ip(traffic.getHeader().getDstIp())))) {
                return true;
            }
        }
        return false;
    }
}
