package ringside.trace;

import java.util.Arrays;
import java.util.List;

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
    /** Upper or lower half of an IPv6 address. */
    IPV6_HALF,
    /** 0 or 1. */
    FLAG,
    /** Bits that the virtio specification names. */
    BITS,
    /** A {@link LineWord}. */
    LINE_WORD,
    /** The ways of a set as a list, most recent first, four bits a way, as difference to the list 0, 1, 2 … */
    RECENCY,
    /** Eight entries of such a list of more than 16 ways, eight bits an entry, as they are; 0 where the set was never used. */
    RECENCY_PART,
    /** Bits of a binary tree over the ways of a set, level by level from the root: 0 points left, 1 right. */
    TREE,
    /** The value of the header field that {@link RuleKey} names. */
    KEY_VALUE,
    CHAPTER(Chapter.values()),
    PLACE(Place.values()),
    CORE_STATE(CoreState.values()),
    DROP_REASON(DropReason.values()),
    VERDICT(Verdict.values()),
    PATH(Path.values()),
    SWITCH_STAGE(SwitchStage.values()),
    NOTIFICATION(Notification.values()),
    DECISION(Decision.values()),
    COPY_TARGET(CopyTarget.values()),
    INJECTION(Injection.values()),
    RULE_KEY(RuleKey.values()),
    FATE(Fate.values());

    private final List<String> literals;

    ArgumentType(Enum<?>... literals) {
        this.literals = Arrays.stream(literals).map(Enum::name).toList();
    }

    /** Names of the values 0, 1, 2 … where the type is an enumeration; otherwise empty. */
    public List<String> literals() {
        return literals;
    }

    /** Name of the enumeration literal for a value of this type; null where the type is not an enumeration or has no such value. */
    public String literal(long value) {
        return value >= 0 && value < literals.size() ? literals.get((int) value) : null;
    }
}
