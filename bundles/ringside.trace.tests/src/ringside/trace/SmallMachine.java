package ringside.trace;

/** A machine small enough for tables worked out by hand: two cores, a cache of four sets and two ways, a ring of four. */
public final class SmallMachine {
    public final StateSchema schema = new StateSchema();
    public final ComponentInfo run = schema.addComponent("run", "Run", ComponentKind.RUN, 0, "");
    public final ComponentInfo packets = schema.addComponent("packets", "Packets", ComponentKind.PACKETS, 0, "");
    public final ComponentInfo nic = schema.addComponent("nic", "NIC", ComponentKind.NIC, 0, "nic");
    public final ComponentInfo core0 = schema.addComponent("core0", "Core 0", ComponentKind.CORE, 0, "c0");
    public final ComponentInfo core1 = schema.addComponent("core1", "Core 1", ComponentKind.CORE, 0, "c1");
    public final ComponentInfo llc = schema.addComponent("llc", "LLC", ComponentKind.CACHE, 0, "llc");
    public final ComponentInfo l2 = schema.addComponent("core1.l2", "L2", ComponentKind.CACHE, core1.id(), "");
    public final ComponentInfo rx = schema.addComponent("vm1.rx", "VM 1 rx", ComponentKind.VIRTQUEUE, 0, "vm1");

    public final int delivered = schema.addField(run, FieldKind.DELIVERED);
    public final int dropped = schema.addField(run, FieldKind.DROPPED, DropReason.values().length);
    public final int place = schema.addField(packets, FieldKind.PLACE, 0);
    public final int at = schema.addField(packets, FieldKind.AT, 0);
    public final int activity = schema.addField(packets, FieldKind.ACTIVITY, 0);
    public final int parent = schema.addField(packets, FieldKind.PARENT, 0);
    public final int dstMac = schema.addField(packets, FieldKind.DST_MAC, 0);
    public final int dstIp = schema.addField(packets, FieldKind.DST_IP, 0);
    public final int born = schema.addField(packets, FieldKind.BORN, 0);
    public final int replica = schema.addField(packets, FieldKind.REPLICA, 0);
    public final int number = schema.addField(packets, FieldKind.NUMBER, 0);
    public final int state0 = schema.addField(core0, FieldKind.STATE);
    public final int state1 = schema.addField(core1, FieldKind.STATE);
    public final int busy0 = schema.addField(core0, FieldKind.BUSY_UNTIL);
    public final int busy1 = schema.addField(core1, FieldKind.BUSY_UNTIL);
    public final int packet1 = schema.addField(core1, FieldKind.CORE_PACKET);
    public final int line = schema.addField(llc, FieldKind.LINE, 8, 2);
    public final int order = schema.addField(llc, FieldKind.ORDER, 4);
    public final int hits = schema.addField(llc, FieldKind.HITS);
    public final int l2Line = schema.addField(l2, FieldKind.LINE, 8192, 8);
    public final int descAddr = schema.addField(rx, FieldKind.DESC_ADDR, 4);
    public final int usedId = schema.addField(rx, FieldKind.USED_ID, 4);
    public final int usedIdx = schema.addField(rx, FieldKind.USED_IDX);

    public final TraceLog log;
    private int scope;

    public SmallMachine() {
        this(TraceLog.DEFAULT_BUDGET);
    }

    public SmallMachine(long budget) {
        schema.addCost("dram");
        schema.addCost("l1");
        log = new TraceLog(schema, budget);
    }

    /** The same machine, writing another log. */
    public SmallMachine(SmallMachine same, TraceLog log) {
        this.log = log;
    }

    /** An event without assignments; {@code lines} lines in its burst. */
    public int event(long tick, ComponentInfo component, EventKind kind, Chapter chapter, int depth, int packet, int cause, int lines) {
        open(tick, component, kind, chapter, depth, packet, cause);
        for (int k = 1; k <= lines; k++) {
            log.line(k, Outcome.Level.LLC.ordinal(), 1000);
        }
        log.end(0);
        return log.size();
    }

    public void open(long tick, ComponentInfo component, EventKind kind, Chapter chapter, int depth, int packet, int cause) {
        log.begin(tick, log.size() + 1, component.id(), kind, chapter, depth, packet, cause, scope, 0);
    }

    /** The task that the following events belong to. */
    public void scope(int number) {
        scope = number;
    }

    /** Moves a packet, in an event of its own. */
    public int move(long tick, int packet, Place to, ComponentInfo where, Chapter doing) {
        open(tick, where, EventKind.HOST_POLL, doing, 1, packet, log.size());
        place(packet, to, where, doing);
        log.end(0);
        return log.size();
    }

    /** Moves a packet, in the open event. */
    public void place(int packet, Place to, ComponentInfo where, Chapter doing) {
        log.set(place, packet, to.ordinal());
        log.set(at, packet, where.id());
        log.set(activity, packet, doing.ordinal());
    }
}
