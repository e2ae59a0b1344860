package ringside.scenario.rules;

import java.util.HashSet;
import java.util.Set;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FlowRule;
import ringside.model.lab.LabFactory;
import ringside.model.lab.Link;
import ringside.model.lab.Traffic;
import ringside.scenario.Names;

/** An endpoint that sends, or that a rule sends to, has one link to a NIC; a link has both its ends. */
final class EndpointWithoutLink implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        Set<Endpoint> linked = new HashSet<>();
        for (Link link : lab.lab().getLinks()) {
            if (link.getEndpoint() == null || link.getNic() == null) {
                problems.error(link, "link.end", "link", Names.of(link)).fix(() -> lab.remove(link), "link.fix-remove", "link", Names.of(link));
            } else if (!linked.add(link.getEndpoint())) {
                problems.error(link, "link.two", "endpoint", Names.of(link.getEndpoint())).fix(() -> lab.remove(link), "link.fix-remove",
                        "link", Names.of(link));
            }
        }
        Set<Endpoint> used = new java.util.LinkedHashSet<>();
        for (Traffic traffic : lab.traffic()) {
            used.add(traffic.getEndpoint());
        }
        for (FlowRule rule : lab.flowRules()) {
            used.add(rule.getOutput());
        }
        for (Endpoint endpoint : used) {
            if (endpoint != null && !linked.contains(endpoint)) {
                var found = problems.error(endpoint, "endpoint-without-link", "endpoint", Names.of(endpoint));
                if (!lab.nics().isEmpty()) {
                    found.fix(() -> link(lab, endpoint), "endpoint-without-link.fix", "endpoint", Names.of(endpoint), "nic", Names.of(lab.nics().get(0)));
                }
            }
        }
    }

    private static void link(DrawnParts lab, Endpoint endpoint) {
        Link link = LabFactory.eINSTANCE.createLink();
        link.setId(lab.freeId("link." + endpoint.getId()));
        link.setEndpoint(endpoint);
        link.setNic(lab.nics().get(0));
        lab.lab().getLinks().add(link);
    }
}
