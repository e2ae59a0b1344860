package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.RoutingRule;
import ringside.ui.app.Messages;

/** A routing rule in a few words: what it matches and where that goes. */
final class RuleText {

    private RuleText() {
    }

    /** All of it, as it is spoken. */
    static String of(RoutingRule rule, int number) {
        return NLS.bind(Messages.Properties_rule, condition(rule, number), path(rule));
    }

    /** Its number and what it matches. */
    static String condition(RoutingRule rule, int number) {
        return NLS.bind(Messages.Properties_condition, number, match(rule.getMatch()));
    }

    private static String match(PacketMatch match) {
        List<String> words = new ArrayList<>();
        if (match != null) {
            for (EAttribute field : match.eClass().getEAllAttributes()) {
                if (match.eIsSet(field)) {
                    words.add(String.valueOf(match.eGet(field)));
                }
            }
        }
        return words.isEmpty() ? Messages.Properties_anyPacket : String.join(" ", words);
    }

    /** Where a packet that it matches goes. */
    static String path(RoutingRule rule) {
        return rule.getTarget() == null ? rule.getAction().getLiteral()
                : NLS.bind(Messages.Properties_directTo, rule.getAction().getLiteral(), ElementIds.label(rule.getTarget()));
    }
}
