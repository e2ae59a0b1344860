package ringside.scenario.explain;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.machine.MachineSpec.HostSpec;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;
import ringside.trace.Notification;
import ringside.trace.RuleKey;
import ringside.trace.TraceEvent;

/** Which claim of the patents, or which part of a specification, an event shows. */
final class Claims {
    private Claims() {
    }

    /** Keys of texts, the most telling first: A1 to A10, B1 to B10, or a part of a specification. Empty where it shows none in particular. */
    static List<String> of(TraceEvent event, Parts parts) {
        HostSpec host = parts.spec().host();
        List<String> out = new ArrayList<>();
        switch (event.kind()) {
            case DMA_WRITE, NIC_WRITEBACK -> out.add("DDIO");
            case HOST_POLL -> out.add("A1");
            case CLASSIFY -> {
                out.add("A4");
                if (event.argumentCount() > 3 && parts.spec().vswitch() == null) {
                    out.add("A6");
                }
            }
            case SWITCH_LOOKUP -> {
                out.add(event.argument("pass") > 1 ? "B8" : "B2");
                if (host.key() == RuleKey.FIVE_TUPLE || host.key() == RuleKey.CONTENT) {
                    out.add("B3");
                }
            }
            case COPY -> {
                boolean slot = event.argument("target") == CopyTarget.RING_SLOT.ordinal();
                if (slot || event.argument("target") == CopyTarget.LLC.ordinal()) {
                    out.add(slot ? "A10" : "A3");
                    if (parts.spec().llc().copyWays() != 0) {
                        out.add("A8");
                    }
                }
            }
            case FETCH, PREFETCH -> out.add("A9");
            case NOTIFY -> {
                Notification notification = Notification.values()[(int) event.argument("notification")];
                boolean suppressed = notification == Notification.SUPPRESSED_BY_FLAG || notification == Notification.SUPPRESSED_BY_EVENT_INDEX;
                out.add(suppressed ? "USED_SUPPRESSION" : notification == Notification.BATCHED ? "A6" : "A5");
            }
            case NOTIFY_BATCH -> out.add("A6");
            case INJECT, INTERRUPT, WAKE_UP -> out.add("A5");
            case READ_PACKET -> out.add("A2");
            case PROCESS -> out.add("B9");
            case DECIDE -> out.addAll(List.of("B4", "B7"));
            case DIRECT_COPY, DIRECT_HANDOVER -> out.addAll(List.of("B6", "B5"));
            case DIRECT_TAKE, DIRECT_PUBLISH -> out.add("B5");
            case RULE_PUSH, RULE_ARRIVES, RULE_REVOKED -> out.add("B4");
            default -> specification(event.kind(), out);
        }
        return out;
    }

    private static void specification(EventKind kind, List<String> out) {
        switch (kind) {
            case TAKE_BUFFER, TX_TAKE, HOLD, RETRY -> out.add("AVAILABLE_RING");
            case PUBLISH, READ_RING, TX_COMPLETE, TX_CLEAN -> out.add("USED_RING");
            case TX_POST, REFILL -> out.add("AVAILABLE_RING");
            case KICK, KICKS_ON, KICKS_OFF -> out.add("AVAILABLE_SUPPRESSION");
            case COALESCE_TIMER -> out.add("COALESCING");
            default -> {
            }
        }
    }
}
