package ringside.scenario.rules;

import ringside.model.lab.Core;
import ringside.scenario.Names;

/** The host runs on a core of its own (claim 22 of US11412059B2). */
final class NoHostCore implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.host() != null && lab.host().getCore() == null) {
            var found = problems.error(lab.host(), "no-host-core");
            Core free = lab.freeCore();
            if (free != null) {
                found.fix(() -> lab.host().setCore(free), "no-host-core.fix", "core", Names.of(free));
            }
        }
    }
}
