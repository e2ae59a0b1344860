package ringside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.model.Links.Connection;
import ringside.model.Links.Kind;
import ringside.model.Links.Refusal;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.MappingMode;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;

/** What may be connected to what. */
class LinksTest {

    private Lab lab;

    @BeforeEach
    void aLabWithSomethingOfEverything() throws IOException {
        lab = LabFiles.load(Samples.file("04-bypass"));
        Socket socket = lab.getServer().getSockets().get(0);
        socket.getCores().add(LabParts.newCore(lab));
        socket.getClassesOfService().add(LabParts.newClassOfService(lab, socket));
        Socket other = LabParts.newSocket(lab);
        lab.getServer().getSockets().add(other);
        other.getClassesOfService().add(LabParts.newClassOfService(lab, other));
        lab.getSharedRegions().add(LabParts.newSharedMemoryRegion(lab, MappingMode.COMMON_POOL));
        lab.getEndpoints().add(LabParts.newEndpoint(lab));
        VirtualMachine third = LabParts.newVirtualMachine(lab);
        third.setCore(null);
        lab.getServer().getVirtualMachines().add(third);
    }

    static List<Path> samples() throws IOException {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesHaveNoFaults(Path sample) throws IOException {
        assertEquals(List.of(), Links.faults(LabFiles.load(sample)));
    }

    /** The whole table by example; "-" where the connection may be. */
    @ParameterizedTest
    @CsvSource({
            "CABLE, endpoint1, nic0, -",
            "CABLE, client, nic0, ALREADY",
            "CABLE, nic0, client, WRONG_KIND",
            "CABLE, vm1, nic0, WRONG_KIND",
            "HOST_RUNS_ON, host, core3, -",
            "HOST_RUNS_ON, host, core1, CORE_TAKEN",
            "RUNS_ON, vm3, core3, -",
            "RUNS_ON, vm1, core3, -",
            "RUNS_ON, vm3, core0, CORE_TAKEN",
            "RUNS_ON, vm3, core1, CORE_TAKEN",
            "RUNS_ON, host, core3, WRONG_KIND",
            "SERVED_AS, core1, clos1, -",
            "SERVED_AS, core1, clos2, OTHER_SOCKET",
            "DIRECT, vm1, vm2, -",
            "DIRECT, vm2, vm1, -",
            "DIRECT, vm1, vm1, SAME",
            "DIRECT, vm3, vm1, NO_TRANSFER_COMPONENT",
            "DIRECT, vm1, nic0, WRONG_KIND",
            "MAPS, vm3, window12, WINDOW_FULL",
            "MAPS, vm1, window12, ALREADY",
            "MAPS, vm3, pool1, -",
            "BUFFERS_IN, vm1.rx, pool1, -",
            "BUFFERS_IN, vm1.rx, window12, NOT_A_POOL",
            "VISITS, flow1, vm3, -",
            "VISITS, flow1, vm1, ALREADY",
            "LEAVES_FOR, flow1, client, -",
            "SENT_BY, p1, server, -",
            "SENT_BY, p1, client, ALREADY" })
    void theTable(Kind kind, String from, String to, String refusal) {
        Optional<Refusal> expected = refusal.equals("-") ? Optional.empty() : Optional.of(Refusal.valueOf(refusal));
        assertEquals(expected, Links.refusal(lab, kind, element(from), element(to)));
    }

    @Test
    void anEndpointHasOneCableThatMayBeMoved() {
        lab.getServer().getNics().add(LabParts.newNic(lab));
        Connection cable = Links.connections(lab).stream().filter(connection -> connection.from() == element("client")).findFirst().orElseThrow();
        assertEquals(Optional.of(Refusal.ENDPOINT_TAKEN), Links.refusal(lab, Kind.CABLE, element("client"), element("nic1")));
        assertEquals(Optional.empty(), Links.refusal(lab, Kind.CABLE, element("client"), element("nic1"), cable));
    }

    @Test
    void kindsAreFoundByTheTwoEnds() {
        assertEquals(List.of(Kind.DIRECT), Links.kinds(element("vm1"), element("vm2")));
        assertEquals(List.of(Kind.RUNS_ON), Links.kinds(element("vm1"), element("core0")));
        assertEquals(List.of(), Links.kinds(element("core0"), element("vm1")));
    }

    @Test
    void theConnectionsOfALabAreFound() throws IOException {
        Lab bypass = LabFiles.load(Samples.file("04-bypass"));
        List<String> found = Links.connections(bypass).stream()
                .map(connection -> connection.kind() + " " + connection.from().getId() + " " + connection.to().getId() + " " + connection.holder().getId())
                .toList();
        assertEquals(List.of("HOST_RUNS_ON host core0 host", "VISITS flow1 vm1 flow1", "VISITS flow1 vm2 flow1", "LEAVES_FOR flow1 server flow1",
                "RUNS_ON vm1 core1 vm1", "DIRECT vm1 vm2 vm1.rule2", "RUNS_ON vm2 core2 vm2", "CABLE client nic0 link1", "CABLE server nic0 link2",
                "MAPS vm1 window12 window12", "MAPS vm2 window12 window12", "SENT_BY p1 client p1", "SENT_BY p2 client p2"), found);
    }

    @Test
    void twoMachinesOnOneCoreAreFaultsOfBoth() {
        VirtualMachine third = (VirtualMachine) element("vm3");
        third.setCore((Core) element("core1"));
        List<Links.Fault> faults = Links.faults(lab);
        assertEquals(List.of("vm1", "vm3"), faults.stream().map(fault -> fault.connection().from().getId()).toList());
        assertTrue(faults.stream().allMatch(fault -> fault.refusal() == Refusal.CORE_TAKEN));
        assertEquals("core1 is taken: each core belongs to the host or to one virtual machine",
                faults.get(0).refusal().sentence(faults.get(0).connection().from(), faults.get(0).connection().to()));
    }

    @Test
    void freeCoresAreThoseThatAMachineMayTake() {
        Element third = element("vm3");
        List<String> allowed = lab.getServer().getSockets().stream().flatMap(socket -> socket.getCores().stream())
                .filter(core -> Links.allows(lab, Kind.RUNS_ON, third, core)).map(Core::getId).toList();
        assertEquals(List.of("core3"), Links.freeCores(lab).stream().map(Core::getId).toList());
        assertEquals(List.of("core3"), allowed);
    }

    @Test
    void everyRefusalHasASentence() {
        for (Refusal refusal : Refusal.values()) {
            String sentence = refusal.sentence(element("vm1"), element("core0"));
            assertTrue(sentence.contains("VM 1") || sentence.contains("core0"), sentence);
        }
    }

    @Test
    void theLargestLabIsCheckedAtOnce() {
        Lab large = LabParts.newLab("large");
        for (int i = 0; i < LabLimits.ENDPOINTS; i++) {
            Endpoint endpoint = ringside.model.lab.LabFactory.eINSTANCE.createEndpoint();
            endpoint.setId("e" + i);
            large.getEndpoints().add(endpoint);
            ringside.model.lab.Link link = ringside.model.lab.LabFactory.eINSTANCE.createLink();
            link.setId("l" + i);
            link.setEndpoint(endpoint);
            link.setNic(large.getServer().getNics().get(0));
            large.getLinks().add(link);
        }
        long begin = System.nanoTime();
        assertEquals(List.of(), Links.faults(large));
        assertTrue(System.nanoTime() - begin < 2_000_000_000L, "faults() must not look at every pair");
    }

    @Test
    void aWindowOfThreeIsAFault() {
        ((SharedMemoryRegion) element("window12")).getMembers().add((VirtualMachine) element("vm3"));
        assertEquals(List.of(Refusal.WINDOW_FULL, Refusal.WINDOW_FULL, Refusal.WINDOW_FULL),
                Links.faults(lab).stream().map(Links.Fault::refusal).toList());
    }

    private Element element(String id) {
        return ElementIds.find(lab, id).orElseThrow(() -> new AssertionError(id));
    }
}
