package ringside.scenario;

/**
 * What a user does to a run, and when.
 *
 * @param dispatch made once so many dispatches have been made, before the next one
 */
public record Command(long dispatch, Action action) {
}
