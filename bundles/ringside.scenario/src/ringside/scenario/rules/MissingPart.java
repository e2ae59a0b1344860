package ringside.scenario.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage;
import ringside.scenario.Names;

/** A part that cannot be without another one has it: a lab its server, a core its first level cache, a rule its match. */
final class MissingPart implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.server() == null) {
            problems.error(null, "missing-part.server");
            return;
        }
        check(lab.lab(), problems);
        lab.everything().forEach(part -> check(part, problems));
        if (lab.sockets().isEmpty()) {
            problems.error(lab.server(), "missing-part.socket");
        }
        if (lab.nics().isEmpty()) {
            problems.error(lab.server(), "missing-part.nic");
        }
        if (lab.machines().isEmpty()) {
            problems.error(lab.server(), "missing-part.machine");
        }
    }

    private static void check(EObject part, Problems problems) {
        for (EReference reference : part.eClass().getEAllContainments()) {
            if (reference.isRequired() && !reference.isMany() && part.eGet(reference) == null) {
                var found = problems.error(part, "missing-part", "part", nameOf(part), "missing", reference.getEReferenceType().getName());
                if (reference.getEReferenceType().getEAllReferences().stream().noneMatch(r -> r.isRequired())
                        && !LabPackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType())) {
                    found.fix(() -> part.eSet(reference, org.eclipse.emf.ecore.util.EcoreUtil.create(reference.getEReferenceType())), "missing-part.fix",
                            "missing", reference.getEReferenceType().getName());
                }
            }
        }
    }

    private static String nameOf(EObject part) {
        return part instanceof Element element ? Names.of(element) : part.eClass().getName();
    }
}
