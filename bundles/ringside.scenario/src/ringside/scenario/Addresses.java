package ringside.scenario;

import ringside.engine.machine.IpAddress;
import ringside.model.Addresses.Prefix;

/**
 * The addresses of a lab as numbers, with an answer for the ones that are unset. What an address looks like is the model's
 * affair ({@link ringside.model.Addresses}); here a text that is none counts as unset, because the rules have told of it.
 */
public final class Addresses {
    /** No MAC address. */
    public static final long NONE = -1;
    
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

    /** The address, or null. */
    public static IpAddress ip(String text) {
        try {
            return isUnset(text) ? null : address(ringside.model.Addresses.ip(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static IpAddress address(ringside.model.Addresses.Ip ip) {
        return new IpAddress(ip.version(), ip.hi(), ip.lo());
    }

    /** Whether the text is an address or a prefix. */
    public static boolean isPrefix(String text) {
        try {
            return !isUnset(text) && ringside.model.Addresses.prefix(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The prefix, or null where it is unset. */
    static Prefix prefix(String text) {
        return isPrefix(text) ? ringside.model.Addresses.prefix(text) : null;
    }

    private static boolean isUnset(String text) {
        return text == null || text.isEmpty();
    }
}
