package ringside.trace.io;

import ringside.trace.ArgumentType;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.RuleKey;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;

/**
 * Values as words, by their type, with names in place of numbers: the one way in which files, paths and the command line write
 * them. Values are never localised; a value that its type does not know (from a newer lab, say) appears as a plain number.
 */
public final class ValueText {
    private static final int BYTES_OF_LINE = 64;
    private static final long IN_ORDER = 0xFEDC_BA98_7654_3210L;

    private final StateSchema schema;
    private final StateReader state;
    private final int number;
    private final int replica;

    /** @param state tells which packet is called what; may be the state at any moment at which the packets in question exist */
    public ValueText(StateSchema schema, StateReader state) {
        this.schema = schema;
        this.state = state;
        int table = 0;
        for (ComponentInfo component : schema.components()) {
            table = component.kind() == ComponentKind.PACKETS ? component.id() : table;
        }
        number = field(table, FieldKind.NUMBER);
        replica = field(table, FieldKind.REPLICA);
    }

    private int field(int component, FieldKind kind) {
        StateField field = schema.field(component, kind);
        return field == null ? -1 : field.id();
    }

    /** The value of a field's element, for example {@code 0x2 M dirty} for a way of a cache. */
    public String of(StateField field, long value) {
        return switch (field.kind().type()) {
            case LINE_WORD -> lineWord(value, sets(field));
            case RECENCY -> order(value, ways(field));
            case TREE -> tree(value, ways(field));
            default -> of(field.kind().type(), value);
        };
    }

    /** A value of this type, for example {@code 52:54:00:00:00:01}, {@code RUNNING} or {@code p2.3}. */
    public String of(ArgumentType type, long value) {
        return switch (type) {
            case PACKET -> packet(value);
            case COMPONENT -> component(value);
            case LINE -> address(value);
            case MAC -> mac(value);
            case IPV4 -> ipv4(value);
            case IPV6_HALF -> half(value);
            case LINE_WORD -> lineWord(value, 1);
            case RECENCY -> order(value, 0);
            case RECENCY_PART -> orderPart(value);
            case TREE -> tree(value, 0);
            default -> {
                String literal = type.literal(value);
                yield literal == null ? Long.toString(value) : literal;
            }
        };
    }

    /** The header field that a look-up compared: a MAC or IPv4 address, otherwise a number in hexadecimal. */
    public String key(RuleKey key, long value) {
        return switch (key) {
            case DST_MAC -> mac(value);
            case DST_IP -> ipv4(value);
            default -> "0x" + Long.toHexString(value);
        };
    }

    /** {@code p1}, or {@code p2.3} for the third replica of the second packet; {@code none} for 0. */
    public String packet(long packet) {
        if (packet == 0) {
            return "none";
        }
        long generated = number < 0 || packet < 0 ? 0 : state.get(number, (int) packet);
        if (generated == 0) {
            return "packet " + packet;
        }
        long copy = replica < 0 ? 0 : state.get(replica, (int) packet);
        return "p" + generated + (copy == 0 ? "" : "." + copy);
    }

    private String component(long id) {
        return id == 0 ? "none" : id > 0 && id < schema.components().size() ? schema.component((int) id).path() : Long.toString(id);
    }

    /** Whether values of this type are plain numbers. */
    static boolean numeric(ArgumentType type) {
        return switch (type) {
            case COUNT, INDEX, BYTES, TICKS, BUFFER, FLAG, BITS, KEY_VALUE -> true;
            default -> false;
        };
    }

    /** Byte address of a line. */
    public static String address(long line) {
        return "0x" + Long.toHexString(line * BYTES_OF_LINE);
    }

    public static String mac(long value) {
        StringBuilder out = new StringBuilder(17);
        for (int shift = 40; shift >= 0; shift -= 8) {
            out.append(Character.forDigit((int) (value >>> shift + 4) & 15, 16)).append(Character.forDigit((int) (value >>> shift) & 15, 16));
            out.append(shift == 0 ? "" : ":");
        }
        return out.toString();
    }

    public static String ipv4(long value) {
        return (value >>> 24 & 0xFF) + "." + (value >>> 16 & 0xFF) + "." + (value >>> 8 & 0xFF) + "." + (value & 0xFF);
    }

    /** Four groups of an IPv6 address: {@code 2001:db8:0:7}. */
    private static String half(long value) {
        return Long.toHexString(value >>> 48) + ":" + Long.toHexString(value >>> 32 & 0xFFFF) + ":" + Long.toHexString(value >>> 16 & 0xFFFF) + ":"
                + Long.toHexString(value & 0xFFFF);
    }

    /** An IPv6 address as RFC 5952 writes it: {@code 2001:db8::7}. */
    public static String ipv6(long hi, long lo) {
        int from = 8;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int run = 0;
            while (i + run < 8 && group(hi, lo, i + run) == 0) {
                run++;
            }
            if (run > length) {
                from = i;
                length = run;
            }
        }
        StringBuilder out = new StringBuilder(39);
        for (int i = 0; i < 8; i++) {
            if (i == from) {
                out.append("::");
                i += length - 1;
            } else {
                out.append(out.length() == 0 || out.charAt(out.length() - 1) == ':' ? "" : ":").append(Long.toHexString(group(hi, lo, i)));
            }
        }
        return out.toString();
    }

    private static long group(long hi, long lo, int i) {
        return (i < 4 ? hi : lo) >>> 48 - 16 * (i & 3) & 0xFFFF;
    }

    /** Tag, coherence state, {@code dirty}, and the core that holds the newest copy: {@code 0x2 M dirty core2}. */
    private String lineWord(long word, int sets) {
        if (!LineWord.valid(word)) {
            return "empty";
        }
        int owner = LineWord.owner(word);
        return "0x" + Long.toHexString(LineWord.line(word) / sets) + " " + LineWord.state(word) + (LineWord.dirty(word) ? " dirty" : "")
                + (LineWord.prefetched(word) ? " prefetched" : "")
                + (owner == 0 ? "" : " " + component(owner));
    }

    private static int sets(StateField lines) {
        return lines.ways() == 0 ? 1 : Math.max(1, lines.length() / lines.ways());
    }

    private int ways(StateField order) {
        StateField lines = schema.field(order.component().id(), FieldKind.LINE);
        return lines == null ? 0 : lines.ways();
    }

    /** The ways of a set, most recent first: {@code 2 0 1 3}. A word that is no such order appears in hexadecimal. */
    private static String order(long word, int ways) {
        if (ways < 1 || ways > 16 || ways < 16 && word >>> 4 * ways != 0) {
            return "0x" + Long.toHexString(word);
        }
        StringBuilder out = new StringBuilder(3 * ways);
        long order = word ^ IN_ORDER;
        int seen = 0;
        for (int i = 0; i < ways; i++, order >>>= 4) {
            int way = (int) order & 15;
            seen |= 1 << way;
            out.append(i == 0 ? "" : " ").append(way);
        }
        return seen == (1 << ways) - 1 ? out.toString() : "0x" + Long.toHexString(word);
    }

    /** Eight entries of a list of more than 16 ways: {@code 20 0 1 2 3 4 5 6}. */
    private static String orderPart(long word) {
        StringBuilder out = new StringBuilder(24);
        for (int i = 0; i < 8; i++) {
            out.append(i == 0 ? "" : " ").append(word >>> 8 * i & 0xFF);
        }
        return word == 0 ? "0" : out.toString();
    }

    /** The bits of a tree, level by level from the root: {@code 1 01 0010}. */
    private static String tree(long word, int ways) {
        if (ways < 2 || ways > 32) {
            return "0x" + Long.toHexString(word);
        }
        StringBuilder out = new StringBuilder(40);
        int node = 0;
        for (int level = 1; level < ways; level *= 2) {
            out.append(level == 1 ? "" : " ");
            for (int i = 0; i < level; i++) {
                out.append(word >>> node++ & 1);
            }
        }
        return out.toString();
    }
}
