package ringside.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ringside.engine.machine.Cost;
import ringside.engine.machine.MachineSpec.ActionKind;
import ringside.engine.machine.MachineSpec.ActionSpec;
import ringside.trace.CopyTarget;
import ringside.trace.Injection;

/**
 * Something that a user does to a run. As text, in files and on the command line:
 * <pre>
 * enable vm1.rule2                 set host.copyTarget HOST_L1        fail vm1
 * disable vm1.rule2                set costs.llcHitCycles 60          drop p7
 * revoke vm1.rule2                 set llc.ioWays 0x3                 redirect p7 VSWITCH
 *                                  set llc.copyWays 0xC               redirect p7 vm2
 *                                  set core1.ways 0xF0
 *                                  set vm1.injection POSTED
 *                                  set vm1.coalescing 8 2000
 * </pre>
 *
 * @param kind     what is done
 * @param element  id of the rule, cache, core or machine, or the name of a packet, or empty
 * @param argument the cost, the copy target, the way of injection, the machine a packet goes to, nanoseconds of coalescing, or empty
 * @param value    thousandths for a cost; a mask of ways; packets that coalescing holds back
 */
public record Action(Kind kind, String element, String argument, long value) {
    private static final String COSTS = "costs";
    private static final String SWITCH = "VSWITCH";

    /** What can be done to a run. */
    public enum Kind {
        ENABLE_RULE, DISABLE_RULE, SET_COST, SET_COPY_TARGET, REVOKE_RULE, SET_IO_WAYS, SET_COPY_WAYS, SET_CORE_WAYS, SET_INJECTION, SET_COALESCING, FAIL_VM,
        DROP_PACKET, REDIRECT_PACKET
    }

    /** Switches a flow rule or a routing rule on or off. */
    public static Action enableRule(String id, boolean on) {
        return new Action(on ? Kind.ENABLE_RULE : Kind.DISABLE_RULE, id, "", 0);
    }

    /** Lets the switch revoke a routing rule, what it pushed for a flow rule, or all that it pushed to a machine or its transfer component. */
    public static Action revokeRule(String id) {
        return new Action(Kind.REVOKE_RULE, id, "", 0);
    }

    /**
     * Changes a cost.
     *
     * @param name        such as {@code llcHitCycles}
     * @param thousandths of its unit
     * @throws IllegalArgumentException if there is no such cost or the value is out of its range
     */
    public static Action setCost(String name, long thousandths) {
        Cost cost = CostLimits.settable(name);
        if (cost == null || thousandths < CostLimits.least(cost) || thousandths > CostLimits.most(cost)) {
            throw new IllegalArgumentException(name + " cannot be " + BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString());
        }
        return new Action(Kind.SET_COST, "", name, thousandths);
    }

    /** Changes where the host's copies go. */
    public static Action setCopyTarget(CopyTarget target) {
        return new Action(Kind.SET_COPY_TARGET, "", target.name(), 0);
    }

    /** Changes the ways of the last level cache that DMA may allocate; a bit a way, 0 for all. */
    public static Action setIoWays(String llc, long mask) {
        return new Action(Kind.SET_IO_WAYS, llc, "", mask);
    }

    /** Changes the ways of the last level cache that copies may allocate. */
    public static Action setCopyWays(String llc, long mask) {
        return new Action(Kind.SET_COPY_WAYS, llc, "", mask);
    }

    /** Changes the ways of the last level cache that a core may allocate: the mask of its class of service. */
    public static Action setCoreWays(String core, long mask) {
        return new Action(Kind.SET_CORE_WAYS, core, "", mask);
    }

    /** Changes how interrupts enter a machine. */
    public static Action setInjection(String vm, Injection injection) {
        return new Action(Kind.SET_INJECTION, vm, injection.name(), 0);
    }

    /** Changes how notifications of a machine's receive ring are held back; either 0 for every packet at once. */
    public static Action setCoalescing(String vm, int packets, long nanos) {
        return new Action(Kind.SET_COALESCING, vm, Long.toString(nanos), packets);
    }

    /** A machine stops, and never runs again. */
    public static Action failVm(String vm) {
        return new Action(Kind.FAIL_VM, vm, "", 0);
    }

    /** A packet, by its name, is dropped when next the host or a network function has it in its hands. */
    public static Action dropPacket(String packet) {
        return new Action(Kind.DROP_PACKET, packet, "", 0);
    }

    /** A packet leaves its next machine for the switch, whatever the rules say. */
    public static Action redirectToSwitch(String packet) {
        return new Action(Kind.REDIRECT_PACKET, packet, "", 0);
    }

    /** A packet leaves its next machine directly for another one, if that one's memory is mapped. */
    public static Action redirectTo(String packet, String vm) {
        return new Action(Kind.REDIRECT_PACKET, packet, vm, 0);
    }

    /**
     * Reads an action as it is written above.
     *
     * @throws IllegalArgumentException with one sentence where it is none
     */
    public static Action parse(String text) {
        String[] words = text.strip().split("\\s+");
        return switch (words[0]) {
            case "enable", "disable" -> enableRule(only(words, text), words[0].equals("enable"));
            case "revoke" -> revokeRule(only(words, text));
            case "fail" -> failVm(only(words, text));
            case "drop" -> dropPacket(packet(only(words, text)));
            case "redirect" -> {
                need(words.length == 3, text, "redirect p7 " + SWITCH + " or redirect p7 vm2");
                yield words[2].equals(SWITCH) ? redirectToSwitch(packet(words[1])) : redirectTo(packet(words[1]), words[2]);
            }
            case "set" -> set(words, text);
            default -> throw new IllegalArgumentException("\"" + text.strip() + "\" is nothing that can be done to a run; it begins with one of enable, disable, revoke, set, fail,"
                    + " drop, redirect");
        };
    }

    /** Whether a text changes an attribute that a run can change while it goes on; other attributes are those of the lab. */
    public static boolean isLive(String text) {
        String[] words = text.strip().split("\\s+");
        return !words[0].equals("set") || words.length < 2 || words[1].startsWith(COSTS + ".")
                || List.of("copyTarget", "ioWays", "copyWays", "ways", "injection", "coalescing").contains(attribute(words[1]));
    }

    private static String attribute(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Action set(String[] words, String text) {
        need(words.length >= 3 && words[1].lastIndexOf('.') > 0, text, "set costs.llcHitCycles 60");
        String attribute = attribute(words[1]);
        String element = words[1].substring(0, words[1].length() - attribute.length() - 1);
        boolean two = attribute.equals("coalescing");
        need(words.length == (two ? 4 : 3), text, two ? "set vm1.coalescing 8 2000, packets and nanoseconds" : "set ELEMENT.ATTRIBUTE VALUE");
        if (element.equals(COSTS)) {
            if (!words[2].matches("\\d{1,12}(\\.\\d{1,3})?")) {
                throw new IllegalArgumentException("\"" + words[2] + "\" is no cost; write a number of 0 or more, such as 50 or 12.5");
            }
            return setCost(attribute, new BigDecimal(words[2]).movePointRight(3).longValueExact());
        }
        return switch (attribute) {
            case "copyTarget" -> setCopyTarget(literal(CopyTarget.values(), words[2]));
            case "ioWays" -> setIoWays(element, number(words[2]));
            case "copyWays" -> setCopyWays(element, number(words[2]));
            case "ways" -> setCoreWays(element, number(words[2]));
            case "injection" -> setInjection(element, literal(Injection.values(), words[2]));
            case "coalescing" -> setCoalescing(element, (int) Math.min(Integer.MAX_VALUE, number(words[2])), number(words[3]));
            default -> throw new IllegalArgumentException(words[1] + " cannot be changed while a run goes on; what can: host.copyTarget, costs.NAME, CACHE.ioWays, CACHE.copyWays,"
                    + " CORE.ways, VM.injection, VM.coalescing");
        };
    }

    private static String only(String[] words, String text) {
        need(words.length == 2, text, words[0] + (words[0].equals("drop") ? " p7" : words[0].equals("fail") ? " vm1" : " vm1.rule2"));
        return words[1];
    }

    private static String packet(String name) {
        if (!name.matches("p\\d{1,9}(\\.\\d{1,5})?")) {
            throw new IllegalArgumentException("\"" + name + "\" is no packet; write p7, or p7.2 for a replica");
        }
        return name;
    }

    private static void need(boolean holds, String text, String like) {
        if (!holds) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" is not whole; write it like " + like);
        }
    }

    private static long number(String digits) {
        if (!digits.matches("\\d{1,12}|0x[0-9A-Fa-f]{1,8}")) {
            throw new IllegalArgumentException("\"" + digits + "\" is no number; write it like 12 or 0xC");
        }
        return Long.decode(digits.startsWith("0x") ? digits : Long.toString(Long.parseLong(digits)));
    }

    private static <E extends Enum<E>> E literal(E[] all, String name) {
        return Stream.of(all).filter(e -> e.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "\"" + name + "\" is none of " + Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return switch (kind) {
            case ENABLE_RULE -> "enable " + element;
            case DISABLE_RULE -> "disable " + element;
            case REVOKE_RULE -> "revoke " + element;
            case SET_COST -> "set " + COSTS + "." + argument + " " + BigDecimal.valueOf(value, 3).stripTrailingZeros().toPlainString();
            case SET_COPY_TARGET -> "set host.copyTarget " + argument;
            case SET_IO_WAYS -> "set " + element + ".ioWays 0x" + Long.toHexString(value);
            case SET_COPY_WAYS -> "set " + element + ".copyWays 0x" + Long.toHexString(value);
            case SET_CORE_WAYS -> "set " + element + ".ways 0x" + Long.toHexString(value);
            case SET_INJECTION -> "set " + element + ".injection " + argument;
            case SET_COALESCING -> "set " + element + ".coalescing " + value + " " + argument;
            case FAIL_VM -> "fail " + element;
            case DROP_PACKET -> "drop " + element;
            case REDIRECT_PACKET -> "redirect " + element + " " + (argument.isEmpty() ? SWITCH : argument);
        };
    }

    ActionSpec spec() {
        return new ActionSpec(0, ActionKind.valueOf(kind.name()), element, argument, value);
    }
}
