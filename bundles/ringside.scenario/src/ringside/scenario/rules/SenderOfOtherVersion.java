package ringside.scenario.rules;

import ringside.engine.machine.IpAddress;
import ringside.model.lab.Endpoint;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.Protocol;
import ringside.model.lab.Traffic;
import ringside.scenario.Addresses;
import ringside.scenario.Names;

/** A packet whose sender's address stands in for its source goes to an address of the same version of IP. */
final class SenderOfOtherVersion implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Traffic traffic : lab.traffic()) {
            PacketHeader header = traffic.getHeader();
            Endpoint sender = traffic.getEndpoint();
            if (header == null || sender == null || header.getProtocol() == Protocol.ANY || header.getSrcIp() != null && !header.getSrcIp().isEmpty()) {
                continue;
            }
            IpAddress from = Addresses.ip(sender.getIpAddress());
            IpAddress to = Addresses.ip(header.getDstIp());
            if (from != null && to != null && from.version() != to.version()) {
                var found = problems.warning(traffic, "other-version", "traffic", Names.of(traffic), "to", header.getDstIp(), "endpoint", Names.of(sender), "from",
                        sender.getIpAddress());
                lab.endpoints().stream().filter(e -> Addresses.ip(e.getIpAddress()) != null && Addresses.ip(e.getIpAddress()).version() == to.version()).findFirst()
                        .ifPresent(other -> found.fix(() -> traffic.setEndpoint(other), "traffic.fix", "endpoint", Names.of(other)));
                // The addresses that RFC 5737 and RFC 3849 keep for examples.
                String source = to.version() == 4 ? "192.0.2.1" : "2001:db8::1";
                found.fix(() -> header.setSrcIp(source), "other-version.fix", "ip", source);
            }
        }
    }
}
