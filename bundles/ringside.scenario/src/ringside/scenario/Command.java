package ringside.scenario;

import ringside.engine.machine.MachineSpec.ActionSpec;

/**
 * What a user does to a run.
 *
 * @param dispatch made once so many dispatches have been made, before the next one
 * @param action   its time is not read
 */
public record Command(long dispatch, ActionSpec action) {
}
