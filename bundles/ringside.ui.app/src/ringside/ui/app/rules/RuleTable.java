package ringside.ui.app.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.osgi.util.NLS;
import ringside.model.LabParts;
import ringside.model.lab.Element;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Lab;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.scenario.Names;
import ringside.scenario.TestPacket;
import ringside.scenario.explain.RuleTester;
import ringside.scenario.explain.RulesRead;
import ringside.ui.app.Messages;
import ringside.ui.app.properties.FeatureProperty;
import ringside.ui.app.properties.Property;
import ringside.ui.diagram.commands.ChangeLab;
import ringside.ui.diagram.commands.DeleteElement;
import ringside.ui.diagram.commands.MoveRule;

/** The routing rules of a machine or the flow rules of the switch, in the order in which they are read. Each change is one command. */
final class RuleTable {

    private final Element owner;
    private final CommandStack commands;

    /** @param owner a transfer component or a switch */
    RuleTable(Element owner, CommandStack commands) {
        this.owner = owner;
        this.commands = commands;
    }

    Element owner() {
        return owner;
    }

    boolean isOfSwitch() {
        return owner instanceof VirtualSwitch;
    }

    Lab lab() {
        return (Lab) EcoreUtil.getRootContainer(owner);
    }

    /** Whose rules they are. */
    String title() {
        return Names.of(isOfSwitch() ? owner : (Element) owner.eContainer());
    }

    List<? extends Element> rules() {
        return owner instanceof VirtualSwitch vswitch ? RuleTester.inOrder(vswitch) : RuleTester.inOrder((TransferComponent) owner);
    }

    /** What a packet would meet. */
    RulesRead read(TestPacket packet) {
        RuleTester tester = new RuleTester(Locale.ENGLISH);
        return owner instanceof VirtualSwitch vswitch ? tester.read(vswitch, packet.header()) : tester.read((VirtualMachine) owner.eContainer(), packet.header());
    }

    /** What is edited in a cell; empty where nothing is. */
    Optional<Property> cell(Element rule, RuleColumn column) {
        EObject holder = column.isMatch() ? match(rule) : rule;
        return holder == null ? Optional.empty() : column.feature(rule).map(feature -> new FeatureProperty(column.title(isOfSwitch()),
                NLS.bind(Messages.Rules_ruleOf, rules().indexOf(rule) + 1, title()), List.of(holder), feature, commands));
    }

    private static PacketMatch match(Element rule) {
        return rule instanceof RoutingRule route ? route.getMatch() : ((FlowRule) rule).getMatch();
    }

    /** Adds a rule for every packet at a place in the order, from 0. */
    void add(int at) {
        run(NLS.bind(Messages.Rules_add, title()), at, fresh());
    }

    /** Adds a copy of a rule below it. */
    void duplicate(Element rule) {
        Element copy = EcoreUtil.copy(rule);
        copy.setId(fresh().getId());
        run(NLS.bind(Messages.Rules_duplicate, rules().indexOf(rule) + 1, title()), rules().indexOf(rule) + 1, copy);
    }

    private Element fresh() {
        return owner instanceof VirtualSwitch ? LabParts.newFlowRule(lab()) : LabParts.newRoutingRule(lab(), (VirtualMachine) owner.eContainer());
    }

    @SuppressWarnings("unchecked")
    private void run(String name, int at, Element rule) {
        EList<Element> list = (EList<Element>) (EList<?>) (owner instanceof VirtualSwitch vswitch ? vswitch.getFlowRules() : ((TransferComponent) owner).getRules());
        commands.execute(new ChangeLab(lab(), name, () -> {
            list.add(rule);
            MoveRule.put(rule, at);
        }));
    }

    void delete(Element rule) {
        commands.execute(new DeleteElement(rule));
    }

    /** Puts a rule at another place in the order, from 0; where it is already, nothing happens. */
    void move(Element rule, int to) {
        if (to != rules().indexOf(rule) && to >= 0 && to < rules().size()) {
            commands.execute(new MoveRule(rule, to));
        }
    }
}
