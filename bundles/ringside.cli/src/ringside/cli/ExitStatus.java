package ringside.cli;

import ringside.scenario.ScenarioRun;

/** What a command tells the shell. */
final class ExitStatus {
    static final int OK = 0;
    /** The lab has problems, or a fingerprint is not what it should be. */
    static final int PROBLEMS = 1;
    /** Bad input or usage, or no room for a run's trace. */
    static final int BAD_INPUT = 2;
    /** A fault of the program itself. */
    static final int FAULT = 70;

    private ExitStatus() {
    }

    /** All is well, unless a run had no room for its trace: then what there is of it has been told, but it is not whole. */
    static int of(ScenarioRun... runs) {
        for (ScenarioRun run : runs) {
            if (run.end() == ScenarioRun.End.NO_ROOM) {
                return BAD_INPUT;
            }
        }
        return OK;
    }
}
