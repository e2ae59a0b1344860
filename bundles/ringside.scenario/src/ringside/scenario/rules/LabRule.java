package ringside.scenario.rules;

/**
 * One thing that must hold of a lab. A rule reads the lab, which may be half drawn: any reference may be null, any number may be
 * anything. It changes nothing and remembers nothing.
 */
interface LabRule {
    void check(DrawnParts lab, Problems problems);
}
