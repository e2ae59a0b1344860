package ringside.trace;

/** Why the transfer component chose the path it chose. */
public enum Decision {
    NONE, RULE, NO_RULE, RULE_STALE, UNMAPPED, RING_FULL, RULE_EXPIRED, COMMAND
}
