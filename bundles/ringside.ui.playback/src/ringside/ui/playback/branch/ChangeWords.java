package ringside.ui.playback.branch;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.LiveChange;
import ringside.scenario.LiveChange.Range;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** The words for what can be changed in a run: whose it is, its values, and what may be written. */
final class ChangeWords {
    private final UnaryOperator<String> names;

    /** @param names what people call the machine with an id */
    ChangeWords(UnaryOperator<String> names) {
        this.names = names;
    }

    String what(LiveChange change) {
        String words = switch (change.subject()) {
            case COPY_TARGET -> Messages.Branch_COPY_TARGET;
            case RULE -> Messages.Branch_RULE;
            case INJECTION -> Messages.Branch_INJECTION;
            case COALESCING -> Messages.Branch_COALESCING;
            case IO_WAYS -> Messages.Branch_IO_WAYS;
            case COPY_WAYS -> Messages.Branch_COPY_WAYS;
            case CORE_WAYS -> Messages.Branch_CORE_WAYS;
            case COST -> Messages.Branch_COST;
            case PACKET -> Messages.Branch_PACKET;
            case MACHINE -> Messages.Branch_MACHINE;
            case NOTIFY -> Messages.Branch_NOTIFY;
            case RX_SIZE -> Messages.Branch_RX_SIZE;
            case TX_SIZE -> Messages.Branch_TX_SIZE;
            case SETS -> Messages.Branch_SETS;
            case WAYS -> Messages.Branch_WAYS;
        };
        return NLS.bind(words, change.name());
    }

    /** A value as it is read, with its unit. */
    String value(LiveChange change, String value) {
        if (change.subject().isMask()) {
            String ways = edited(change, value);
            return ways.equals("all") ? Messages.Branch_AllWays : NLS.bind(Messages.Branch_TheseWays, ways);
        }
        return switch (change.subject()) {
            case COST -> value + " " + change.range().unit();
            case COALESCING -> coalescing(value);
            case RX_SIZE, TX_SIZE -> NLS.bind(Messages.Branch_Descriptors, value);
            case PACKET, MACHINE -> value.isEmpty() ? Messages.Branch_AsItGoes : literal(change, value);
            default -> literal(change, value);
        };
    }

    private static String coalescing(String value) {
        String[] numbers = value.split(" ");
        boolean off = numbers.length != 2 || numbers[0].equals("0") && numbers[1].equals("0");
        return off ? Messages.Branch_AtOnce : NLS.bind(Messages.Branch_PacketsNanos, numbers[0], numbers[1]);
    }

    private String literal(LiveChange change, String value) {
        return switch (value) {
            case "LLC" -> Messages.Branch_LLC;
            case "HOST_L1" -> Messages.Branch_HOST_L1;
            case "MEMORY" -> Messages.Branch_MEMORY;
            case "EXIT_INJECT" -> Messages.Branch_EXIT_INJECT;
            case "PV_EOI" -> Messages.Branch_PV_EOI;
            case "POSTED" -> Messages.Branch_POSTED;
            case "EVERY_PACKET" -> Messages.Branch_EVERY_PACKET;
            case "EVENT_IDX" -> Messages.Branch_EVENT_IDX;
            case "COALESCED" -> Messages.Branch_COALESCED;
            case LiveChange.ON -> Messages.Branch_On;
            case LiveChange.OFF -> Messages.Branch_Off;
            case LiveChange.REVOKED -> Messages.Branch_Revoked;
            case LiveChange.DROPPED -> Messages.Branch_Dropped;
            case LiveChange.TO_SWITCH -> Messages.Branch_ToSwitch;
            case LiveChange.FAILED -> Messages.Branch_Failed;
            default -> change.subject() == LiveChange.Subject.PACKET ? NLS.bind(Messages.Branch_DirectTo, names.apply(value)) : value;
        };
    }

    /** The values to choose from, in words. */
    List<String> choices(LiveChange change) {
        return change.values().stream().map(value -> value(change, value)).toList();
    }

    /** What stands in the line to begin with: the first value that it does not have, or the one it has, to be written over. */
    String first(LiveChange change) {
        return change.values().stream().filter(value -> !value.equals(change.now())).findFirst().map(value -> value(change, value)).orElse(edited(change, change.now()));
    }

    /** A value as it is written in the line. */
    private static String edited(LiveChange change, String value) {
        return change.subject().isMask() ? LiveChange.ways(Long.decode(value)) : value;
    }

    /** The value that the words in the line mean; as they are where they are none of the choices. */
    String meant(LiveChange change, String words) {
        int choice = choices(change).indexOf(words);
        String unit = change.range() == null ? "" : change.range().unit();
        String plain = words.replace(",", change.subject() == LiveChange.Subject.COST ? "" : ",");
        return choice >= 0 ? change.values().get(choice) : plain.endsWith(" " + unit) && !unit.isEmpty() ? plain.substring(0, plain.length() - unit.length() - 1).strip() : plain;
    }

    /** What may be written or chosen. */
    String range(LiveChange change) {
        Range range = change.range();
        if (range == null) {
            return choices(change).stream().sorted(Comparator.comparingInt(String::length)).collect(Collectors.joining(", "));
        }
        String least = TimeText.grouped(range.least());
        String most = TimeText.grouped(range.most());
        if (change.subject().isMask()) {
            return NLS.bind(Messages.Branch_WaysRange, least, most);
        }
        return change.subject() == LiveChange.Subject.COALESCING ? Messages.Branch_CoalescingRange
                : NLS.bind(Messages.Branch_Range, least, (most + " " + range.unit()).strip());
    }

    /** How the new value is written; empty where it is chosen. */
    String how(LiveChange change) {
        return change.subject().isMask() ? Messages.Branch_WaysHow : change.subject() == LiveChange.Subject.COALESCING ? Messages.Branch_CoalescingHow : "";
    }
}
