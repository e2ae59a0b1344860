package ringside.ui.app.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import ringside.model.lab.Lab;
import ringside.model.lab.Traffic;
import ringside.scenario.Names;
import ringside.scenario.TestPacket;
import ringside.ui.app.Messages;
import ringside.ui.app.properties.Property;

/** Which of the lab's packets rules are tried with. */
record PacketChoice(Lab lab, TestPacket packet, Consumer<TestPacket> changed) implements Property {

    @Override
    public String label() {
        return Messages.Rules_packet;
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public Form form() {
        return Form.CHOICE;
    }

    @Override
    public String help() {
        return Messages.Rules_packetHelp;
    }

    @Override
    public Optional<String> value() {
        return TestPacket.all(lab).stream().filter(traffic -> Names.of(traffic).equals(packet.name())).map(Traffic::getId).findFirst();
    }

    @Override
    public String fallback() {
        return "";
    }

    @Override
    public boolean isSet() {
        return false;
    }

    @Override
    public String allowed() {
        return "";
    }

    @Override
    public Optional<String> problem(String text) {
        return Optional.empty();
    }

    @Override
    public List<Option> options() {
        return TestPacket.all(lab).stream().map(traffic -> new Option(traffic.getId(), Names.of(traffic))).toList();
    }

    @Override
    public int ways() {
        return 0;
    }

    @Override
    public void write(String id) {
        TestPacket.all(lab).stream().filter(traffic -> id.equals(traffic.getId())).findFirst().ifPresent(traffic -> changed.accept(TestPacket.of(traffic)));
    }

    @Override
    public void reset() {
        // There is none that is the default.
    }
}
