package ringside.scenario;

import ringside.model.Addresses.Prefix;

/**
 * The addresses of a lab as numbers, with an answer for the ones that are unset. What an address looks like is the model's
 * affair ({@link ringside.model.Addresses}); here a text that is none counts as unset, because the rules have told of it.
 */
public final class Addresses {
    /** Neither a MAC address nor an IPv4 address. */
    public static final long NONE = -1;
    private static final Prefix ANY = new Prefix(0, 0);

    private Addresses() {
    }

    /** 48 bits, or {@link #NONE}. */
    public static long mac(String text) {
        try {
            return isUnset(text) ? NONE : ringside.model.Addresses.mac(text);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    public static boolean isGroup(long mac) {
        return mac >= 0 && ringside.model.Addresses.isMulticast(mac);
    }

    /** 0 to 2^32 - 1, or {@link #NONE}. */
    public static long ip(String text) {
        try {
            return isUnset(text) ? NONE : ringside.model.Addresses.ipv4(text) & 0xFFFF_FFFFL;
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /** Whether the text is an address or a prefix. */
    public static boolean isPrefix(String text) {
        try {
            return !isUnset(text) && ringside.model.Addresses.prefix(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The prefix; that of every address where it is unset. */
    public static Prefix prefix(String text) {
        return isPrefix(text) ? ringside.model.Addresses.prefix(text) : ANY;
    }

    private static boolean isUnset(String text) {
        return text == null || text.isEmpty();
    }
}
