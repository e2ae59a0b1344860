package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ringside.trace.ArgumentType;

/**
 * What sort of value a name stands for.
 *
 * @param literals names of the values 0, 1, 2 … of a WORD
 * @param scale    how many units of the number are 1: 1,000 for thousandths
 */
record Type(Sort sort, List<String> literals, int scale) {

    /** Values are compared within a sort only. */
    enum Sort {
        BOOLEAN, NUMBER, WORD, PACKET, COMPONENT, MAC, IPV4, TEXT,
        /** A way of a cache: it has a tag, a state, an owner and more, and is no value itself. */
        WAY
    }

    static final Type BOOLEAN = new Type(Sort.BOOLEAN, List.of(), 1);
    static final Type NUMBER = new Type(Sort.NUMBER, List.of(), 1);
    static final Type THOUSANDTHS = new Type(Sort.NUMBER, List.of(), 1000);
    static final Type PACKET = new Type(Sort.PACKET, List.of(), 1);
    static final Type COMPONENT = new Type(Sort.COMPONENT, List.of(), 1);
    static final Type MAC = new Type(Sort.MAC, List.of(), 1);
    static final Type IPV4 = new Type(Sort.IPV4, List.of(), 1);
    static final Type TEXT = new Type(Sort.TEXT, List.of(), 1);
    static final Type WAY = new Type(Sort.WAY, List.of(), 1);

    static Type words(List<String> literals) {
        return new Type(Sort.WORD, List.copyOf(literals), 1);
    }

    static Type words(Enum<?>[] literals) {
        return words(Arrays.stream(literals).map(Enum::name).toList());
    }

    /** How values of this type may be read; the first is the usual way. */
    static List<Type> of(ArgumentType type) {
        List<Type> ways = new ArrayList<>();
        switch (type) {
            case PACKET -> ways.add(PACKET);
            case COMPONENT -> ways.add(COMPONENT);
            case MAC -> ways.add(MAC);
            case IPV4 -> ways.add(IPV4);
            case LINE_WORD -> ways.add(WAY);
            case KEY_VALUE -> ways.addAll(List.of(MAC, IPV4, NUMBER));
            default -> ways.add(type.literals().isEmpty() ? NUMBER : words(type.literals()));
        }
        return ways;
    }

    /** Whether values of the two can be compared. */
    boolean fits(Type other) {
        return sort == other.sort && literals.equals(other.literals);
    }
}
