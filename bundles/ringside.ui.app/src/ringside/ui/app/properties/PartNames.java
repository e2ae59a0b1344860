package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import ringside.model.lab.CostOverride;
import ringside.model.lab.Core;
import ringside.model.lab.CostTable;
import ringside.model.lab.DiagramLayout;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.PacketMatch;
import ringside.scenario.Names;
import ringside.ui.app.Messages;
import ringside.ui.diagram.parts.KindNames;
import ringside.ui.diagram.parts.Labels;

/** What the parts of a lab are called, and which parts have properties of their own. */
final class PartNames {

    private PartNames() {
    }

    static String of(EObject part) {
        if (part instanceof Core core) {
            return Labels.core(core);
        }
        if (part instanceof Element element) {
            return Names.of(element);
        }
        if (part instanceof Lab lab) {
            return lab.getTitle() == null || lab.getTitle().isBlank() ? Messages.Properties_lab : lab.getTitle();
        }
        return part instanceof CostTable ? Messages.Properties_costs : KindNames.of(part.eClass());
    }

    /** The parts of a part that are shown on their own, not within the form of what they belong to. */
    static List<EObject> inside(EObject part) {
        List<EObject> inside = new ArrayList<>();
        for (EReference containment : part.eClass().getEAllContainments()) {
            Object value = part.eGet(containment);
            List<?> parts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object each : parts) {
                if (!(each instanceof DiagramLayout || each instanceof CostOverride || each instanceof PacketMatch || each instanceof PacketHeader)) {
                    inside.add((EObject) each);
                }
            }
        }
        return inside;
    }
}
