package ringside.scenario.explain;

import ringside.engine.machine.MachineSpec.ActionKind;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.machine.MachineSpec.FunctionKind;
import ringside.engine.machine.MachineSpec.Notify;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.trace.ArgumentType;
import ringside.trace.ComponentKind;
import ringside.trace.CopyTarget;
import ringside.trace.Decision;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Notification;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.Path;
import ringside.trace.RuleKey;
import ringside.trace.StateField;
import ringside.trace.SwitchStage;
import ringside.trace.TraceEvent;
import ringside.trace.Verdict;

/** Which case of its kind an event is, as far as the sentences tell cases apart. */
final class Variant {
    private final Scene scene;
    private final Parts parts;
    private final TraceEvent event;
    private final EventKind kind;
    private final Burst burst;

    Variant(Scene scene, Burst burst) {
        this.scene = scene;
        this.parts = scene.parts;
        this.event = scene.event;
        this.kind = scene.kind;
        this.burst = burst;
    }

    /** The case of this kind that it is; lower-case words or bare literals, as in the keys of the patterns. */
    String name() {
        return switch (kind) {
            case DMA_WRITE -> event.lineCount() > 0 && Outcome.level(event.lineOutcome(1)) == Level.DRAM ? "memory" : "llc";
            case CLASSIFY -> classified();
            case SWITCH_LOOKUP -> event.argument("next") == 0 ? "nowhere" : scene.component("next").kind() == ComponentKind.VM ? stage() : "out";
            case TAKE_BUFFER -> scene.replica() > 0 ? "replica" : parts.spec().host().copyTarget() == CopyTarget.RING_SLOT ? "slot" : "one";
            case FETCH, PREFETCH -> burst.moves() ? "moves" : "there";
            case COPY, DIRECT_COPY -> ArgumentType.COPY_TARGET.literal(event.argument("target"));
            case NOTIFY -> notification() != Notification.SENT ? notification().name() : event.alsoCauses().length > 0 && coalesces() ? "SENT_HELD"
                    : allLinesInLlc() ? "SENT_LLC" : "SENT";
            case KICK -> notification().name();
            case INJECT, INTERRUPT -> ArgumentType.INJECTION.literal(event.argument("injection"));
            case RULE_PUSH -> event.argument("packets") == 1 ? "one" : "";
            case RULE_ARRIVES -> event.argument("row") == 0 ? "full" : "";
            case RULE_REVOKED -> event.argument("underWay") > 0 ? "under-way" : "";
            case HOLD, RETRY -> event.component().kind() == ComponentKind.TRANSFER ? "direct" : "";
            case PROCESS -> isSink() ? "sink" : overtaken() ? "OVERTAKEN" : echoes() ? "echo" : ArgumentType.VERDICT.literal(event.argument("verdict"));
            case HALT -> halt();
            case POLL_AGAIN -> event.argument("taken") > 0 ? "budget" : "found";
            case DECIDE -> Path.values()[(int) event.argument("path")] + "_" + Decision.values()[(int) event.argument("decision")];
            case DELIVERED -> scene.component("at").kind() == ComponentKind.ENDPOINT ? "endpoint" : "sink";
            case DROPPED -> byCommand() ? "BY_COMMAND" : DropReason.values()[(int) event.argument("reason")].name();
            case ACTION -> action();
            default -> "";
        };
    }

    private String classified() {
        int vms = event.argumentCount() - 2;
        boolean chain = parts.spec().vswitch() != null && !isGroup();
        return vms == 0 ? chain ? "chain-none" : "none" : chain ? "chain" : vms > 1 ? "many" : "one";
    }

    private boolean isGroup() {
        return kind == EventKind.CLASSIFY && event.argument(0) == RuleKey.DST_MAC.ordinal() && (event.argument(1) >> 40 & 1) != 0;
    }

    /** By which of its tables the switch found the rule. */
    String stage() {
        return SwitchStage.values()[(int) event.argument("stage")].name();
    }

    private Notification notification() {
        return Notification.values()[(int) event.argument("notification")];
    }

    private boolean isSink() {
        VmSpec vm = scene.vmSpec();
        return vm != null && vm.function().kind() == FunctionKind.SINK;
    }

    /** How a driver goes to sleep; one that took interrupts off has to ask for them. */
    private String halt() {
        VmSpec vm = scene.vmSpec();
        if (scene.after().get(event.core().id(), FieldKind.IRQ_PENDING) != 0) {
            return "waiting";
        }
        return vm == null || vm.driver() == Driver.INTERRUPT ? "halts" : vm.driver() == Driver.POLL ? "polls" : vm.recheck() ? "enables" : "blind";
    }

    private boolean coalesces() {
        VmSpec vm = scene.vmSpec();
        return vm != null && vm.rx().notification() == Notify.COALESCED;
    }

    /** Whether the packet came after a later one of its flow. */
    private boolean overtaken() {
        int function = event.component().id();
        return event.argument("verdict") == Verdict.PASS.ordinal()
                && scene.after().get(function, FieldKind.REORDERED) > scene.then().get(function, FieldKind.REORDERED);
    }

    private boolean echoes() {
        return event.argument("verdict") == Verdict.REWRITE.ordinal() && event.argument("rule") == 0;
    }

    /** A function blocks by itself; what a host or a machine blocks, a command has dropped. */
    private boolean byCommand() {
        return event.argument("reason") == DropReason.BLOCKED.ordinal() && scene.component("at").kind() != ComponentKind.FUNCTION;
    }

    /** What an ACTION changes; empty for one that this version does not know. */
    String action() {
        var kinds = ActionKind.values();
        long action = event.argument("action");
        return action >= 0 && action < kinds.length ? kinds[(int) action].name() : "";
    }

    /** Whether the newest copy of every line of the published packet's buffer is in the last level cache now. */
    private boolean allLinesInLlc() {
        long buffer = scene.heldBuffer();
        StateField field = parts.schema().field(parts.llc().id(), FieldKind.LINE);
        if (buffer == 0 || field == null) {
            return false;
        }
        int lines = (int) ((scene.after().get(parts.packets(), FieldKind.LENGTH, event.packet()) + 63) / 64);
        int sets = field.length() / field.ways();
        for (int k = 0; k < lines; k++) {
            long physical = parts.schema().memory().lineOfBuffer((int) buffer, k);
            boolean found = false;
            for (int way = 0; way < field.ways(); way++) {
                long word = scene.after().get(field.id(), (int) (physical % sets) * field.ways() + way);
                found |= LineWord.valid(word) && LineWord.line(word) == physical && LineWord.owner(word) == 0;
            }
            if (!found) {
                return false;
            }
        }
        return lines > 0;
    }
}
