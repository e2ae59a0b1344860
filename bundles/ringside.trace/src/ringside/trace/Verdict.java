package ringside.trace;

/** What a network function decided about a packet. */
public enum Verdict {
    NONE, PASS, BLOCK, REWRITE
}
