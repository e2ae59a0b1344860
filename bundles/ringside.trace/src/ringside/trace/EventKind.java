package ringside.trace;

import static ringside.trace.ArgumentType.*;

import java.util.List;
import java.util.Locale;

/**
 * Every kind of event, with its code, its arguments and their types. A code is never given to another meaning. The last argument
 * of a kind may repeat (one event can name several VMs). The sentence key is the lower-case name.
 */
public enum EventKind {
    /** A frame runs over the wire to the NIC. The event's component is the NIC. */
    WIRE_IN(1, "endpoint", COMPONENT, "bytes", BYTES),
    /** The NIC writes the packet into a receive buffer. One line of the event for each line of the packet. */
    DMA_WRITE(2, "buffer", BUFFER, "bytes", BYTES),
    /** The NIC marks the receive descriptor done. */
    NIC_WRITEBACK(3, "slot", INDEX, "buffer", BUFFER),
    /** The host finds a done descriptor. */
    HOST_POLL(4, "slot", INDEX, "buffer", BUFFER),
    /** The host reads the header and determines the VMs; none means no route. */
    CLASSIFY(5, "key", RULE_KEY, "value", KEY_VALUE, "vm", COMPONENT),
    /** One pass through the virtual switch. Next is a VM or the NIC; rule is the row of the flow rule, from 1, 0 none. */
    SWITCH_LOOKUP(6, "stage", SWITCH_STAGE, "rule", COUNT, "next", COMPONENT, "pass", COUNT),
    /** The host takes an available buffer from a receive ring. */
    TAKE_BUFFER(7, "ring", COMPONENT, "slot", INDEX, "descriptor", INDEX, "buffer", BUFFER),
    /** The host copies the packet, line by line. The event's lines are the destination's; source line k is source + k in layout. */
    COPY(8, "from", BUFFER, "to", BUFFER, "bytes", BYTES, "target", COPY_TARGET),
    /** The used element and then the index are written. */
    PUBLISH(9, "ring", COMPONENT, "slot", INDEX, "descriptor", INDEX, "bytes", BYTES, "index", COUNT),
    /** The device side decides whether to interrupt the driver side. */
    NOTIFY(10, "ring", COMPONENT, "vm", COMPONENT, "notification", NOTIFICATION),
    /** The interrupt reaches the VM's core. */
    INJECT(11, "vm", COMPONENT, "injection", INJECTION, "exit", COUNT, "exits", COUNT),
    /** The VM takes the interrupt: handler, end of interrupt, poll scheduled. */
    INTERRUPT(12, "vm", COMPONENT, "injection", INJECTION, "exit", COUNT, "exits", COUNT),
    /** The guest reads the used ring. */
    READ_RING(13, "ring", COMPONENT, "slot", INDEX, "descriptor", INDEX, "buffer", BUFFER),
    /** The guest reads the packet's lines into its first level cache. */
    READ_PACKET(14, "buffer", BUFFER, "bytes", BYTES),
    /** The network function runs. */
    PROCESS(15, "verdict", VERDICT, "rule", COUNT, "bytes", BYTES),
    /** The guest looks again, finds nothing and halts; index is used.idx as it sees it. */
    HALT(16, "ring", COMPONENT, "index", COUNT),
    /** The guest gives empty buffers back through the available ring. */
    REFILL(17, "ring", COMPONENT, "buffers", COUNT, "index", COUNT),
    /** The transfer component decides: switch or direct. Rule is its row from 1, 0 where none matched. */
    DECIDE(18, "path", PATH, "decision", DECISION, "rule", COUNT, "target", COMPONENT, "value", IPV4),
    /** The sending VM takes an available buffer of the receiving VM. */
    DIRECT_TAKE(19, "ring", COMPONENT, "slot", INDEX, "descriptor", INDEX, "buffer", BUFFER),
    /** The sending VM copies the packet into the receiving VM's memory. */
    DIRECT_COPY(20, "from", BUFFER, "to", BUFFER, "bytes", BYTES, "target", COPY_TARGET),
    /** The sending VM publishes in the receiving VM's ring. */
    DIRECT_PUBLISH(21, "ring", COMPONENT, "slot", INDEX, "descriptor", INDEX, "bytes", BYTES, "index", COUNT),
    /** The guest puts a buffer into its transmit ring. */
    TX_POST(22, "ring", COMPONENT, "slot", INDEX, "descriptor", INDEX, "buffer", BUFFER, "index", COUNT),
    /** The guest tells the host of new transmit buffers, or may leave it out. */
    KICK(23, "ring", COMPONENT, "notification", NOTIFICATION),
    /** The host takes a buffer from a transmit ring. */
    TX_TAKE(24, "ring", COMPONENT, "slot", INDEX, "descriptor", INDEX, "buffer", BUFFER),
    /** The host hands a transmitted buffer back through the used ring. */
    TX_COMPLETE(25, "ring", COMPONENT, "slot", INDEX, "descriptor", INDEX, "index", COUNT),
    /** The guest reclaims transmitted buffers. */
    TX_CLEAN(26, "ring", COMPONENT, "buffers", COUNT),
    /** The host puts a packet into the NIC's transmit ring. */
    NIC_POST(27, "slot", INDEX, "buffer", BUFFER),
    /** The NIC reads the packet's lines. */
    DMA_READ(28, "buffer", BUFFER, "bytes", BYTES),
    /** The frame runs over the wire to an endpoint. */
    WIRE_OUT(29, "endpoint", COMPONENT, "bytes", BYTES),
    /** The packet has arrived: at an endpoint, or in a sink. */
    DELIVERED(30, "at", COMPONENT, "latency", TICKS),
    /** The packet is lost. */
    DROPPED(31, "reason", DROP_REASON, "at", COMPONENT),
    /** The host gives receive buffers back to the NIC. */
    NIC_REFILL(32, "buffers", COUNT, "tail", COUNT),
    /** A timed action of the scenario or a command of the user changed something. */
    ACTION(33, "action", COUNT, "element", COMPONENT, "row", COUNT, "value", COUNT),
    /** The time of packets whose notification was held back is over (max_usecs). The event's component is the ring. */
    COALESCE_TIMER(34, "ring", COMPONENT, "vm", COMPONENT, "packets", COUNT),
    /** One interrupt for several VMs leaves the host at once; each VM's own notify event decided that it is among them. */
    NOTIFY_BATCH(35, "vms", COUNT, "vm", COMPONENT),
    /** The host asks for no kicks while it works on a transmit ring. */
    KICKS_OFF(36, "ring", COMPONENT),
    /** The host asks for kicks again and looks at the ring once more. Index is what it has taken so far. */
    KICKS_ON(37, "ring", COMPONENT, "index", COUNT),
    /**
     * NAPI polls again, with interrupts off: the poll before has taken exactly its budget, or (taken 0) the second look after asking for
     * interrupts found something.
     */
    POLL_AGAIN(38, "ring", COMPONENT, "taken", COUNT),
    /** A posted interrupt finds its core halted: the host's scheduler wakes it. */
    WAKE_UP(39, "vm", COMPONENT),
    /** A fetch command of the host: the portion of a packet goes from the NIC's buffer into the last level cache. */
    FETCH(40, "buffer", BUFFER, "bytes", BYTES),
    /** The guest's driver prefetches the next packet of its ring into its first level cache. */
    PREFETCH(41, "buffer", BUFFER, "bytes", BYTES),
    /** The host keeps a packet whose receive ring offers no buffer, and takes nothing more from where it came. */
    HOLD(42, "ring", COMPONENT),
    /** The host tries a receive ring that offered no buffer again. */
    RETRY(43, "ring", COMPONENT, "attempt", COUNT, "limit", COUNT),
    /** The switch sends a VM's transfer component a rule: packets of this set directly to target. It has seen so many of them. */
    RULE_PUSH(46, "to", COMPONENT, "target", COMPONENT, "packets", COUNT, "delay", TICKS),
    /** A pushed rule reaches the transfer component. Row 0: its table is full. */
    RULE_ARRIVES(47, "row", COUNT, "target", COMPONENT),
    /** A revocation reaches the transfer component: the rule is out of force. So many transfers by it are under way and will end. */
    RULE_REVOKED(48, "row", COUNT, "target", COMPONENT, "underWay", COUNT),
    /** The sending VM lets the receiving VM's descriptor point to its own buffer; nothing is copied. */
    DIRECT_HANDOVER(50, "ring", COMPONENT, "descriptor", INDEX, "buffer", BUFFER, "bytes", BYTES),
    /** The receiving VM gives a buffer back that was handed over to it. */
    BUFFER_RETURN(51, "ring", COMPONENT, "descriptor", INDEX, "buffer", BUFFER, "owner", COMPONENT);

    private static final EventKind[] BY_CODE = new EventKind[256];

    static {
        for (EventKind kind : values()) {
            if (BY_CODE[kind.code] != null) {
                throw new IllegalStateException("code " + kind.code + " is used twice");
            }
            BY_CODE[kind.code] = kind;
        }
    }

    private final int code;
    private final List<Argument> arguments;

    /** Name and type of an argument. */
    public record Argument(String name, ArgumentType type) {
    }

    EventKind(int code, Object... namesAndTypes) {
        this.code = code;
        Argument[] list = new Argument[namesAndTypes.length / 2];
        for (int i = 0; i < list.length; i++) {
            list[i] = new Argument((String) namesAndTypes[2 * i], (ArgumentType) namesAndTypes[2 * i + 1]);
        }
        this.arguments = List.of(list);
    }

    public int code() {
        return code;
    }

    public static EventKind of(int code) {
        return BY_CODE[code];
    }

    public List<Argument> arguments() {
        return arguments;
    }

    /** Declaration of argument {@code i}; the last one repeats. */
    public Argument argument(int i) {
        return arguments.get(Math.min(i, arguments.size() - 1));
    }

    /** Position of the argument with this name. */
    public int argumentIndex(String name) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(this + " has no argument " + name);
    }

    /** Name in files, for example {@code dma-write}; also the key of its sentence. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
