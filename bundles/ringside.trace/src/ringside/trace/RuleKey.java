package ringside.trace;

/** The part of the packet that a look-up reads. */
public enum RuleKey {
    DST_MAC, DST_IP, FIVE_TUPLE, CONTENT
}
