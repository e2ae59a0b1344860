package ringside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.MappingMode;
import ringside.model.lab.Nic;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;

/** Elements that go from one place to another by way of text. */
class LabClipTest {

    private static Lab sample(String name) {
        try {
            return LabFiles.load(Samples.file(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Element element(Lab lab, String id) {
        return ElementIds.find(lab, id).orElseThrow();
    }

    /** What a clipboard would bring to the lab. */
    private static List<Element> paste(Lab from, Lab to, Element into, String... ids) {
        String text = LabClip.of(from, Stream.of(ids).map(id -> element(from, id)).toList()).text();
        LabPaste paste = new LabPaste(to, LabClip.parse(text).orElseThrow(), into);
        assertEquals(Optional.empty(), paste.refusal());
        List<Element> made = paste.paste();
        assertTrue(Links.faults(to).isEmpty(), () -> Links.faults(to).toString());
        return made;
    }

    @Test
    void aMachineBringsItsPartsAndGetsIdsNameAddressAndCoreOfItsOwn() throws LabLoadException {
        Lab lab = sample("04-bypass");
        VirtualMachine original = (VirtualMachine) element(lab, "vm1");
        VirtualMachine copy = (VirtualMachine) paste(lab, lab, null, "vm1").get(0);
        assertEquals("vm3", copy.getId());
        assertEquals("VM 3", copy.getName());
        assertEquals("vm3.rx", copy.getVnic().getRx().getId());
        assertEquals(original.getVnic().getRx().getSize(), copy.getVnic().getRx().getSize());
        assertEquals(original.getFunction().getKind(), copy.getFunction().getKind());
        assertEquals(original.getTransfer().getRules().size(), copy.getTransfer().getRules().size());
        assertNotEquals(original.getVnic().getMacAddress(), copy.getVnic().getMacAddress());
        assertNotSame(original.getCore(), copy.getCore());
        RoutingRule rule = copy.getTransfer().getRules().get(1);
        assertSame(element(lab, "vm2"), rule.getTarget(), "a reference out of the selection stays");
        LabFiles.parse(LabFiles.text(lab), "with the copy");
    }

    @Test
    void referencesInsideTheSelectionLeadToTheCopies() {
        Lab lab = sample("04-bypass");
        List<Element> made = paste(lab, lab, null, "vm1", "vm2");
        RoutingRule rule = ((VirtualMachine) made.get(0)).getTransfer().getRules().get(1);
        assertSame(made.get(1), rule.getTarget());
    }

    @Test
    void inAnotherLabAReferenceIsKeptWhereItHasSuchAnElementAndElseEmpty() {
        Lab from = sample("04-bypass");
        Lab empty = LabParts.newLab("empty");
        VirtualMachine alone = (VirtualMachine) paste(from, empty, null, "vm1").get(0);
        assertEquals("vm1", alone.getId(), "ids that are free stay");
        assertEquals("VM 1", alone.getName());
        assertEquals("52:54:00:00:00:01", alone.getVnic().getMacAddress());
        assertNull(alone.getTransfer().getRules().get(1).getTarget());
        assertEquals("core1", alone.getCore().getId(), "a core of its own is made");
        Lab other = sample("04-bypass");
        VirtualMachine second = (VirtualMachine) paste(from, other, null, "vm1").get(0);
        assertSame(element(other, "vm2"), second.getTransfer().getRules().get(1).getTarget());
    }

    @Test
    void aCopiedEndpointIsCabledToTheSameNicAndItsTrafficComesFromTheCopy() {
        Lab lab = sample("04-bypass");
        Traffic traffic = lab.getScenarios().get(0).getTraffic().get(0);
        List<Element> made = paste(lab, lab, null, "client", "vm1", traffic.getId());
        Endpoint copy = (Endpoint) made.get(0);
        assertNotEquals(((Endpoint) element(lab, "client")).getIpAddress(), copy.getIpAddress());
        assertTrue(lab.getLinks().stream().anyMatch(link -> link.getEndpoint() == copy && link.getNic() == element(lab, "nic0")));
        Traffic sent = made.stream().filter(Traffic.class::isInstance).map(Traffic.class::cast).findFirst().orElseThrow();
        assertSame(copy, sent.getEndpoint());
        VirtualMachine machine = made.stream().filter(VirtualMachine.class::isInstance).map(VirtualMachine.class::cast).findFirst().orElseThrow();
        if ("52:54:00:00:00:01".equals(traffic.getHeader().getDstMac())) {
            assertEquals(machine.getVnic().getMacAddress(), sent.getHeader().getDstMac(), "an address among the copies means the copy");
        }
        assertFalse(machine.getVnic().getMacAddress().equals("52:54:00:00:00:01"));
    }

    @Test
    void aRuleGoesIntoTheMachineThatIsSelected() {
        Lab lab = sample("04-bypass");
        VirtualMachine second = (VirtualMachine) element(lab, "vm2");
        if (second.getTransfer() == null) {
            second.setTransfer(LabParts.newTransferComponent(second));
        }
        RoutingRule rule = (RoutingRule) paste(lab, lab, second, "vm1.rule1").get(0);
        assertSame(second.getTransfer(), rule.eContainer());
        assertTrue(rule.getId().startsWith("vm2.rule"), rule.getId());
    }

    @Test
    void whatEveryLabHasOnceIsNoClip() {
        Lab lab = sample("04-bypass");
        List<Element> once = Stream.of("memory", "host", "host.classifier", "llc", "vm1.rx").map(id -> element(lab, id)).toList();
        assertEquals(List.of(), LabClip.of(lab, once).elements());
    }

    @Test
    void aSecondSwitchIsRefusedWithTheReason() {
        Lab lab = sample("04-bypass");
        LabClip clip = LabClip.of(lab, List.of(element(lab, "switch")));
        String reason = new LabPaste(lab, clip, null).refusal().orElseThrow();
        assertTrue(reason.contains("one already"), reason);
    }

    @Test
    void moreMachinesThanAServerHasAreRefusedAndNothingIsChanged() {
        Lab lab = LabParts.newLab("full");
        for (int i = 0; i < LabLimits.VIRTUAL_MACHINES; i++) {
            VirtualMachine machine = LabParts.newVirtualMachine(lab);
            lab.getServer().getVirtualMachines().add(machine);
        }
        LabClip clip = LabClip.of(lab, List.of(element(lab, "vm1")));
        String before = LabFiles.text(lab);
        String reason = new LabPaste(lab, clip, null).refusal().orElseThrow();
        assertTrue(reason.contains("256"), reason);
        assertEquals(before, LabFiles.text(lab));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<?xml version=\"1.0\"?><a/>", "<?ringside-clip vm1?>", "<?ringside-clip vm1?><lab:Lab", "<?ringside-clip ?><x/>"})
    void nonsenseHoldsNothing(String text) {
        assertEquals(Optional.empty(), LabClip.parse(text).map(LabClip::elements));
    }

    @Test
    void aWholeLabIsNoClipButAClipIsALab() throws LabLoadException {
        Lab lab = sample("04-bypass");
        assertEquals(Optional.empty(), LabClip.parse(LabFiles.text(lab)).map(LabClip::elements));
        String text = LabClip.of(lab, List.of(element(lab, "nic0"))).text();
        Lab small = LabFiles.parse(text, "clip");
        assertTrue(ElementIds.find(small, "nic0").isPresent());
        assertTrue(ElementIds.find(small, "vm1").isEmpty(), "what is not meant stays away");
    }

    static List<Path> samples() throws IOException {
        return Samples.files();
    }

    /** Everything of every sample can be copied within its lab, one by one, and the lab can still be saved and read. */
    @ParameterizedTest
    @MethodSource("samples")
    void everythingThatCanBeCopiedCanBePasted(Path sample) throws IOException {
        for (String id : ElementIds.index(LabFiles.load(sample)).keySet()) {
            Lab lab = LabFiles.load(sample);
            Element element = element(lab, id);
            LabClip clip = LabClip.of(lab, List.of(element));
            if (clip.elements().isEmpty()) {
                continue;
            }
            LabPaste paste = new LabPaste(lab, LabClip.parse(clip.text()).orElseThrow(), (Element) (element.eContainer() instanceof Element e ? e : null));
            if (paste.refusal().isEmpty()) {
                int before = ElementIds.index(lab).size();
                List<Element> made = paste.paste();
                assertFalse(made.isEmpty() && !id.startsWith("link"), id);
                assertTrue(ElementIds.index(lab).size() >= before + made.size(), id);
                LabFiles.parse(LabFiles.text(lab), id);
            }
        }
    }

    @Test
    void placesComeAlongBesideWhatStandsThere() {
        Lab lab = sample("04-bypass");
        lab.setLayout(ringside.model.lab.LabFactory.eINSTANCE.createDiagramLayout());
        var node = ringside.model.lab.LabFactory.eINSTANCE.createNodeLayout();
        node.setElement(element(lab, "nic0"));
        node.setX(16);
        node.setY(400);
        lab.getLayout().getNodes().add(node);
        Nic copy = (Nic) paste(lab, lab, null, "nic0").get(0);
        assertEquals(36, Layouts.find(lab, copy).orElseThrow().getX());
        assertEquals(420, Layouts.find(lab, copy).orElseThrow().getY());
    }

    @Test
    void coresAndRegionsKeepWhatTheyReferTo() {
        Lab lab = sample("04-bypass");
        SharedMemoryRegion region = LabParts.newSharedMemoryRegion(lab, MappingMode.COMMON_POOL);
        region.getMembers().add((VirtualMachine) element(lab, "vm1"));
        lab.getSharedRegions().add(region);
        SharedMemoryRegion copy = (SharedMemoryRegion) paste(lab, lab, null, region.getId()).get(0);
        assertEquals(List.of(element(lab, "vm1")), copy.getMembers());
        Core core = (Core) paste(lab, lab, null, "core1").get(0);
        assertEquals("core3", core.getId());
    }

    @Test
    void namesCountOnAndSayWhyTheyMayNotBe() {
        Lab lab = sample("04-bypass");
        assertEquals("VM 3", ElementNames.free(lab, "VM 1"));
        assertEquals("Web", ElementNames.free(lab, "Web"));
        element(lab, "vm1").setName("Web");
        assertEquals("Web 2", ElementNames.free(lab, "Web"));
        Element second = element(lab, "vm2");
        assertTrue(ElementNames.refusal(lab, second, " Web ").orElseThrow().contains("Web"));
        assertEquals(Optional.empty(), ElementNames.refusal(lab, element(lab, "nic0"), "Web"), "another kind");
        assertEquals(Optional.empty(), ElementNames.refusal(lab, second, ""));
        assertTrue(ElementNames.refusal(lab, second, "x".repeat(61)).isPresent());
        assertTrue(ElementNames.refusal(lab, second, "a\tb").isPresent());
    }
}
