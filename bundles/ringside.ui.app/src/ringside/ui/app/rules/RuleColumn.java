package ringside.ui.app.rules;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.RoutingRule;
import ringside.trace.FieldKind;
import ringside.ui.app.Messages;

/** The columns of a table of rules: whether a rule is in force, what it matches, what it does, and what becomes of a packet that is tried. */
enum RuleColumn {
    NUMBER(Messages.Rules_number, 84, null, null),
    ENABLED(Messages.Rules_on, 36, Literals.ROUTING_RULE__ENABLED, Literals.FLOW_RULE__ENABLED),
    PRIORITY(Messages.Rules_priority, 64, Literals.ROUTING_RULE__PRIORITY, Literals.FLOW_RULE__PRIORITY),
    SRC_IP(Messages.Rules_srcIp, 114, Literals.PACKET_MATCH__SRC_IP, FieldKind.SRC_IP, Literals.PACKET_HEADER__SRC_IP),
    DST_IP(Messages.Rules_dstIp, 114, Literals.PACKET_MATCH__DST_IP, FieldKind.DST_IP, Literals.PACKET_HEADER__DST_IP),
    PROTOCOL(Messages.Rules_protocol, 72, Literals.PACKET_MATCH__PROTOCOL, FieldKind.PROTOCOL, Literals.PACKET_HEADER__PROTOCOL),
    SRC_PORT(Messages.Rules_srcPort, 90, Literals.PACKET_MATCH__SRC_PORT, FieldKind.SRC_PORT, Literals.PACKET_HEADER__SRC_PORT),
    DST_PORT(Messages.Rules_dstPort, 80, Literals.PACKET_MATCH__DST_PORT, FieldKind.DST_PORT, Literals.PACKET_HEADER__DST_PORT),
    VLAN(Messages.Rules_vlan, 54, Literals.PACKET_MATCH__VLAN, FieldKind.VLAN, Literals.PACKET_HEADER__VLAN),
    SRC_MAC(Messages.Rules_srcMac, 153, Literals.PACKET_MATCH__SRC_MAC, FieldKind.SRC_MAC, Literals.PACKET_HEADER__SRC_MAC),
    DST_MAC(Messages.Rules_dstMac, 153, Literals.PACKET_MATCH__DST_MAC, FieldKind.DST_MAC, Literals.PACKET_HEADER__DST_MAC),
    ACTION(Messages.Rules_action, 106, Literals.ROUTING_RULE__ACTION, Literals.FLOW_RULE__CHAIN),
    TARGET(Messages.Rules_target, 80, Literals.ROUTING_RULE__TARGET, Literals.FLOW_RULE__OUTPUT),
    RESULT(Messages.Rules_result, 228, null, null);

    private final String title;
    private final int width;
    private final EStructuralFeature ofRoute;
    private final EStructuralFeature ofFlow;
    private final FieldKind field;
    private final EAttribute inPacket;

    RuleColumn(String title, int width, EStructuralFeature ofRoute, EStructuralFeature ofFlow) {
        this.title = title;
        this.width = width;
        this.ofRoute = ofRoute;
        this.ofFlow = ofFlow;
        this.field = null;
        this.inPacket = null;
    }

    RuleColumn(String title, int width, EAttribute inMatch, FieldKind field, EAttribute inPacket) {
        this.title = title;
        this.width = width;
        this.ofRoute = inMatch;
        this.ofFlow = inMatch;
        this.field = field;
        this.inPacket = inPacket;
    }

    /** What stands over it; over a switch's way other words than over a machine's. */
    String title(boolean flows) {
        return !flows ? title : this == ACTION ? Messages.Rules_chain : this == TARGET ? Messages.Rules_output : title;
    }

    /** Its width at least. */
    int width() {
        return width;
    }

    /** The feature of a rule, or of its match; empty where it shows none. */
    Optional<EStructuralFeature> feature(Element rule) {
        return Optional.ofNullable(rule instanceof RoutingRule ? ofRoute : ofFlow);
    }

    /** Whether it shows what a rule matches. */
    boolean isMatch() {
        return field != null;
    }

    /** The header field that it is about; null for none. */
    FieldKind field() {
        return field;
    }

    /** The same field in a packet that is tried; null for none. */
    EAttribute inPacket() {
        return inPacket;
    }
}
