package ringside.ui.app.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.Protocol;
import ringside.scenario.TestPacket;
import ringside.ui.app.properties.AttributeWords;
import ringside.ui.app.properties.Property;

/** A field of the packet that rules are tried with. It changes nothing of the lab. */
record PacketField(EAttribute field, Supplier<TestPacket> packet, Consumer<TestPacket> changed) implements Property {

    @Override
    public String label() {
        return AttributeWords.label(field);
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public Form form() {
        return field == Literals.PACKET_HEADER__PROTOCOL ? Form.CHOICE : Form.TEXT;
    }

    @Override
    public String help() {
        return EcoreUtil.getDocumentation(field);
    }

    @Override
    public Optional<String> value() {
        return Optional.of(packet.get().text(field));
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
        try {
            packet.get().with(field, text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public List<Option> options() {
        return form() != Form.CHOICE ? List.of() : Protocol.VALUES.stream().map(each -> new Option(each.getLiteral(), AttributeWords.option(each.getLiteral()))).toList();
    }

    @Override
    public int ways() {
        return 0;
    }

    @Override
    public void write(String text) {
        if (problem(text).isEmpty()) {
            changed.accept(packet.get().with(field, text));
        }
    }

    @Override
    public void reset() {
        // A packet that is tried has no default.
    }
}
