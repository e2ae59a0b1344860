package ringside.scenario.rules;

import java.util.HashSet;
import java.util.Set;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.scenario.Names;

/** Ids are unique and can be written in a path. */
final class DuplicateId implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        Set<String> seen = new HashSet<>();
        lab.lab().eAllContents().forEachRemaining(o -> {
            if (o instanceof Element element) {
                String id = element.getId();
                String base = element.eClass().getName().toLowerCase(java.util.Locale.ROOT);
                if (!ElementIds.isValid(id)) {
                    problems.error(element, "duplicate-id.invalid", "name", Names.of(element), "id", id == null ? "" : id)
                            .fix(() -> element.setId(lab.freeId(base)), "duplicate-id.fix", "id", lab.freeId(base));
                } else if (!seen.add(id)) {
                    problems.error(element, "duplicate-id", "id", id).fix(() -> element.setId(lab.freeId(id)), "duplicate-id.fix", "id", lab.freeId(id));
                }
            }
        });
    }
}
