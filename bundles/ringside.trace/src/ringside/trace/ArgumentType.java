package ringside.trace;

/** How the long that is an argument of an event or the value of a field is to be read. */
public enum ArgumentType {
    /** A plain number. */
    COUNT,
    /** A position in a table or ring, from 0. */
    INDEX,
    /** A size in bytes. */
    BYTES,
    /** A length of time in ticks (cycles of the reference clock). */
    TICKS,
    /** A physical line number (address divided by 64). */
    LINE,
    /** A packet instance, from 1; 0 is none. */
    PACKET,
    /** A component id, from 1; 0 is none. */
    COMPONENT,
    /** A global buffer number of the {@link MemoryMap}, from 1; 0 is none. */
    BUFFER,
    /** 48-bit MAC address. */
    MAC,
    /** IPv4 address. */
    IPV4,
    /** 0 or 1. */
    FLAG,
    /** Bits that the virtio specification names. */
    BITS,
    /** A {@link LineWord}. */
    LINE_WORD,
    /** Order of the ways of a set, most recent first, four bits a way, as difference to the order 0, 1, 2 … */
    RECENCY,
    /** The value of the header field that {@link RuleKey} names. */
    KEY_VALUE,
    CHAPTER, PLACE, CORE_STATE, DROP_REASON, VERDICT, PATH, SWITCH_STAGE, NOTIFICATION, DECISION, COPY_TARGET, INJECTION, RULE_KEY;

    /** Name of an enumeration literal for a value of this type; null where the type is not an enumeration. */
    public String literal(long value) {
        Enum<?>[] all = switch (this) {
            case CHAPTER -> Chapter.values();
            case PLACE -> Place.values();
            case CORE_STATE -> CoreState.values();
            case DROP_REASON -> DropReason.values();
            case VERDICT -> Verdict.values();
            case PATH -> Path.values();
            case SWITCH_STAGE -> SwitchStage.values();
            case NOTIFICATION -> Notification.values();
            case DECISION -> Decision.values();
            case COPY_TARGET -> CopyTarget.values();
            case INJECTION -> Injection.values();
            case RULE_KEY -> RuleKey.values();
            default -> null;
        };
        return all == null ? null : all[(int) value].name();
    }
}
