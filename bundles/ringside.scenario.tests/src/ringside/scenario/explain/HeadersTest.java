package ringside.scenario.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.model.lab.Lab;
import ringside.model.lab.PacketHeader;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.trace.time.Position;

/** The headers of a packet, field by field, as the lab has them. */
class HeadersTest {
    private static List<String> headers(ScenarioRun run) {
        return run.explainer().headers(1, new Position(1, 0)).stream().map(f -> f.layer() + " " + f.name() + " " + f.value()).toList();
    }

    @Test
    void ofTheFirstPacket() {
        assertEquals(List.of("Ethernet destination MAC 52:54:00:00:00:01", "Ethernet source MAC 02:00:00:00:00:01", "IPv4 destination 10.0.2.1",
                "IPv4 source 10.0.1.1", "IPv4 protocol UDP", "UDP destination port 5000", "UDP source port 4000"),
                headers(Samples.run(Samples.named("01-first-packet"))));
    }

    @Test
    void ofVersionSixWithAVlan() {
        Lab lab = Samples.lab("01-first-packet");
        PacketHeader header = lab.getScenarios().get(0).getTraffic().get(0).getHeader();
        header.setSrcIp("2001:db8::1");
        header.setDstIp("2001:db8:0:2::7");
        header.setVlan(12);
        assertEquals(List.of("Ethernet destination MAC 52:54:00:00:00:01", "Ethernet source MAC 02:00:00:00:00:01", "Ethernet VLAN 12",
                "IPv6 destination 2001:db8:0:2::7", "IPv6 source 2001:db8::1", "IPv6 protocol UDP", "UDP destination port 5000", "UDP source port 4000"),
                headers(Samples.run(lab, RunOptions.DEFAULT)));
    }
}
