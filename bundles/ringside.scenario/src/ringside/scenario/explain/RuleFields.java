package ringside.scenario.explain;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.scenario.Texts;
import ringside.scenario.explain.RulesRead.Field;
import ringside.trace.FieldKind;
import ringside.trace.io.ValueText;

/** Puts what a rule asks for beside what a packet has, field by field. */
final class RuleFields {
    private final Texts texts;

    RuleFields(Texts texts) {
        this.texts = texts;
    }

    /** The fields that the rule asks for; none where it is for every packet. */
    List<Field> of(PacketMatch m, PacketHeader h) {
        List<Field> all = new ArrayList<>();
        mac(all, FieldKind.SRC_MAC, h.srcMac(), m.srcMac());
        mac(all, FieldKind.DST_MAC, h.dstMac(), m.dstMac());
        number(all, FieldKind.VLAN, h.vlan(), m.vlan());
        address(all, FieldKind.SRC_IP, h, h.srcHi(), h.srcLo(), m, m.srcHi(), m.srcLo(), m.srcBits());
        address(all, FieldKind.DST_IP, h, h.dstHi(), h.dstLo(), m, m.dstHi(), m.dstLo(), m.dstBits());
        if (m.protocol() >= 0) {
            add(all, FieldKind.PROTOCOL, protocol(h.protocol()), protocol(m.protocol()), h.protocol() == m.protocol());
        }
        number(all, FieldKind.SRC_PORT, h.srcPort(), m.srcPort());
        number(all, FieldKind.DST_PORT, h.dstPort(), m.dstPort());
        return all;
    }

    private void add(List<Field> to, FieldKind field, String inPacket, String inRule, boolean equal) {
        to.add(new Field(field, texts.pattern("rules.field." + field), inPacket, inRule, equal));
    }

    private void mac(List<Field> to, FieldKind field, long has, long wanted) {
        if (wanted >= 0) {
            add(to, field, ValueText.mac(has), ValueText.mac(wanted), has == wanted);
        }
    }

    private void number(List<Field> to, FieldKind field, int has, int wanted) {
        if (wanted >= 0) {
            add(to, field, Integer.toString(has), Integer.toString(wanted), has == wanted);
        }
    }

    private void address(List<Field> to, FieldKind field, PacketHeader h, long hasHi, long hasLo, PacketMatch m, long hi, long lo, int bits) {
        if (bits == 0) {
            return;
        }
        boolean equal = m.version() == h.version() && ((hasHi ^ hi) & PacketMatch.maskHi(m.version(), bits)) == 0
                && ((hasLo ^ lo) & PacketMatch.maskLo(m.version(), bits)) == 0;
        String has = h.version() == 0 ? texts.pattern("rules.no-ip") : Headers.address(h.version(), hasHi, hasLo);
        add(to, field, has, Headers.address(m.version(), hi, lo) + (bits == (m.version() == 6 ? 128 : 32) ? "" : "/" + bits), equal);
    }

    private String protocol(int number) {
        return protocol(number, texts);
    }

    static String protocol(int number, Texts texts) {
        return number == 0 ? texts.pattern("rules.no-ip") : number == 1 ? "ICMP" : number == 6 ? "TCP" : number == 17 ? "UDP" : Integer.toString(number);
    }
}
