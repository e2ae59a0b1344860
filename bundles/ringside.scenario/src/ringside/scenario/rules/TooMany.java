package ringside.scenario.rules;

import ringside.model.LabLimits;

/** A lab has at most 256 virtual machines, 320 cores, 8 sockets and 4,096 endpoints. */
final class TooMany implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        check(problems, lab, "too-many.machines", lab.machines().size(), LabLimits.VIRTUAL_MACHINES);
        check(problems, lab, "too-many.cores", lab.cores().size(), LabLimits.CORES);
        check(problems, lab, "too-many.sockets", lab.sockets().size(), LabLimits.SOCKETS);
        check(problems, lab, "too-many.endpoints", lab.endpoints().size(), LabLimits.ENDPOINTS);
    }

    private static void check(Problems problems, DrawnParts lab, String key, int size, int most) {
        if (size > most) {
            problems.error(lab.server(), key, "n", size, "most", most);
        }
    }
}
