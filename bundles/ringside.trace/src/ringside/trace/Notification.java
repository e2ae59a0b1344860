package ringside.trace;

/** What became of a notification: sent (alone or in a batch with others), or left out and why. */
public enum Notification {
    NONE, SENT, PENDING, SUPPRESSED_BY_FLAG, SUPPRESSED_BY_EVENT_INDEX, COALESCED, POLLED, BATCHED
}
