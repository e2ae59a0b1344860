package ringside.trace;

import static ringside.trace.ArgumentType.*;

/**
 * Every field of state, declared once: its code, the kind of component it belongs to, its name with {@code #} where an index
 * goes, and the type of its value. The value 0 always means "as at the beginning of everything": empty, none, zero. Codes are
 * never reused. Names of ring fields are those of the virtio specification.
 */
public enum FieldKind {
    GENERATED(1, ComponentKind.RUN, "generated", COUNT),
    REPLICATED(2, ComponentKind.RUN, "replicated", COUNT),
    DELIVERED(3, ComponentKind.RUN, "delivered", COUNT),
    /** Index: {@link DropReason}. */
    DROPPED(4, ComponentKind.RUN, "dropped[#]", COUNT),
    INTERRUPTS(5, ComponentKind.RUN, "interrupts", COUNT),
    VM_EXITS(6, ComponentKind.RUN, "vmExits", COUNT),
    DIRECT_TRANSFERS(7, ComponentKind.RUN, "directTransfers", COUNT),
    SWITCH_PASSES(8, ComponentKind.RUN, "switchPasses", COUNT),

    PLACE(10, ComponentKind.PACKETS, "[#].place", ArgumentType.PLACE),
    AT(11, ComponentKind.PACKETS, "[#].at", COMPONENT),
    ACTIVITY(12, ComponentKind.PACKETS, "[#].activity", CHAPTER),
    LENGTH(13, ComponentKind.PACKETS, "[#].bytes", BYTES),
    PARENT(14, ComponentKind.PACKETS, "[#].parent", PACKET),
    SRC_MAC(15, ComponentKind.PACKETS, "[#].srcMac", MAC),
    DST_MAC(16, ComponentKind.PACKETS, "[#].dstMac", MAC),
    SRC_IP(17, ComponentKind.PACKETS, "[#].srcIp", IPV4),
    DST_IP(18, ComponentKind.PACKETS, "[#].dstIp", IPV4),
    /** IP protocol number. */
    PROTOCOL(19, ComponentKind.PACKETS, "[#].protocol", COUNT),
    SRC_PORT(20, ComponentKind.PACKETS, "[#].srcPort", COUNT),
    DST_PORT(21, ComponentKind.PACKETS, "[#].dstPort", COUNT),
    VLAN(22, ComponentKind.PACKETS, "[#].vlan", COUNT),
    /** Tick at which the endpoint began to send it. */
    BORN(23, ComponentKind.PACKETS, "[#].born", TICKS),
    /** Position among the replicas of its parent, from 2; 0 for an original. */
    REPLICA(24, ComponentKind.PACKETS, "[#].replica", COUNT),
    /** Number among the generated packets, from 1: what p1, p2 … count. */
    NUMBER(25, ComponentKind.PACKETS, "[#].number", COUNT),
    /** What a user has decided about it. */
    FATE(26, ComponentKind.PACKETS, "[#].fate", ArgumentType.FATE),
    /** For {@link Fate#DIRECT} the VM that it goes to. */
    FATE_TARGET(27, ComponentKind.PACKETS, "[#].fateTarget", COMPONENT),

    /** The packet is IPv6; then the addresses stand in the four fields below, and srcIp and dstIp stay empty. */
    IPV6(210, ComponentKind.PACKETS, "[#].ipv6", FLAG),
    /** Upper 64 bits of the source address. */
    SRC_IP6_HI(211, ComponentKind.PACKETS, "[#].srcIp6.hi", IPV6_HALF),
    SRC_IP6_LO(212, ComponentKind.PACKETS, "[#].srcIp6.lo", IPV6_HALF),
    DST_IP6_HI(213, ComponentKind.PACKETS, "[#].dstIp6.hi", IPV6_HALF),
    DST_IP6_LO(214, ComponentKind.PACKETS, "[#].dstIp6.lo", IPV6_HALF),

    BUFFER_PACKET(30, ComponentKind.MEMORY, "buffer[#].packet", PACKET),
    BUFFER_BYTES(31, ComponentKind.MEMORY, "buffer[#].bytes", BYTES),

    SENT(40, ComponentKind.ENDPOINT, "sent", COUNT),
    RECEIVED(41, ComponentKind.ENDPOINT, "received", COUNT),

    /** Buffer that a NIC descriptor points to. */
    NIC_BUFFER(50, ComponentKind.NIC_RING, "desc[#].buffer", BUFFER),
    NIC_LENGTH(51, ComponentKind.NIC_RING, "desc[#].length", BYTES),
    /** Descriptor done, in the words of Intel's data sheets. */
    NIC_DONE(52, ComponentKind.NIC_RING, "desc[#].dd", FLAG),
    /** Next descriptor the NIC will use, free-running. */
    NIC_HEAD(53, ComponentKind.NIC_RING, "head", COUNT),
    /** First descriptor the NIC may not use, free-running. */
    NIC_TAIL(54, ComponentKind.NIC_RING, "tail", COUNT),
    /** Next descriptor the driver will look at, free-running. */
    NIC_NEXT(55, ComponentKind.NIC_RING, "next", COUNT),

    CLASSIFIED(60, ComponentKind.CLASSIFIER, "packets", COUNT),
    NO_ROUTE(61, ComponentKind.CLASSIFIER, "noRoute", COUNT),
    LAST_PACKET(62, ComponentKind.CLASSIFIER, "packet", PACKET),
    LAST_VM(63, ComponentKind.CLASSIFIER, "vm", COMPONENT),

    PASSES(70, ComponentKind.SWITCH, "passes", COUNT),
    EXACT_MATCH_HITS(71, ComponentKind.SWITCH, "emcHits", COUNT),
    MEGAFLOW_HITS(72, ComponentKind.SWITCH, "megaflowHits", COUNT),
    /** Packets that no cache knew and the slow path classified (Open vSwitch: miss with success upcall). */
    UPCALLS(73, ComponentKind.SWITCH, "upcalls", COUNT),
    SWITCH_LOST(74, ComponentKind.SWITCH, "lost", COUNT),
    RULE_HITS(75, ComponentKind.SWITCH, "rule[#].packets", COUNT),
    LAST_STAGE(76, ComponentKind.SWITCH, "stage", SWITCH_STAGE),
    FLOW_CACHED(77, ComponentKind.SWITCH, "flow[#].cached", SWITCH_STAGE),
    /** Subtables asked in all megaflow hits together. */
    SUBTABLE_LOOKUPS(215, ComponentKind.SWITCH, "subtableLookups", COUNT),
    /** Megaflows that the switch holds. */
    FLOWS(216, ComponentKind.SWITCH, "flows", COUNT),
    /** Subtables of all ports. */
    MASKS(217, ComponentKind.SWITCH, "masks", COUNT),
    /** Flows that had to leave the exact match cache for another one. */
    EMC_EVICTIONS(218, ComponentKind.SWITCH, "emcEvictions", COUNT),
    /** Upcalls after which no megaflow was installed, because there were as many as the limit says. */
    FLOW_LIMIT_HITS(219, ComponentKind.SWITCH, "flowLimitHits", COUNT),
    FLOW_RULE_ENABLED(220, ComponentKind.SWITCH, "rule[#].enabled", FLAG),
    /** Routing rules that the switch has sent to VMs. */
    RULES_PUSHED(221, ComponentKind.SWITCH, "rulesPushed", COUNT),

    STATE(80, ComponentKind.CORE, "state", CORE_STATE),
    CORE_ACTIVITY(81, ComponentKind.CORE, "activity", CHAPTER),
    /** Scope of the task it runs; 0 for none. */
    TASK(82, ComponentKind.CORE, "task", COUNT),
    CORE_PACKET(83, ComponentKind.CORE, "packet", PACKET),
    BUSY_UNTIL(84, ComponentKind.CORE, "busyUntil", TICKS),
    READY_TASKS(85, ComponentKind.CORE, "ready", COUNT),
    /** Packet whose interrupt is pending or in service at this core; 0 for none. The bolt of the picture. */
    IRQ_PACKET(86, ComponentKind.CORE, "irq.packet", PACKET),
    IRQ_PENDING(87, ComponentKind.CORE, "irq.pending", FLAG),
    CORE_INTERRUPTS(88, ComponentKind.CORE, "interrupts", COUNT),
    CORE_EXITS(89, ComponentKind.CORE, "exits", COUNT),

    LINE(100, ComponentKind.CACHE, "[set #,way #]", LINE_WORD),
    ORDER(101, ComponentKind.CACHE, "[set #].order", RECENCY),
    HITS(102, ComponentKind.CACHE, "hits", COUNT),
    MISSES(103, ComponentKind.CACHE, "misses", COUNT),
    FILLS(104, ComponentKind.CACHE, "fills", COUNT),
    EVICTED(105, ComponentKind.CACHE, "evicted", COUNT),
    INVALIDATED(106, ComponentKind.CACHE, "invalidated", COUNT),
    WRITTEN_BACK(107, ComponentKind.CACHE, "writtenBack", COUNT),
    UPGRADES(108, ComponentKind.CACHE, "upgrades", COUNT),
    FORWARDS(109, ComponentKind.CACHE, "forwards", COUNT),
    /** For sets of more than 16 ways: eight ways of the list a word. */
    ORDER_PART(110, ComponentKind.CACHE, "[set #].order[#]", RECENCY_PART),
    TREE(111, ComponentKind.CACHE, "[set #].tree", ArgumentType.TREE),
    PREFETCHES(112, ComponentKind.CACHE, "prefetches", COUNT),
    /** Prefetched lines that left before they were used. */
    USELESS_PREFETCHES(113, ComponentKind.CACHE, "uselessPrefetches", COUNT),

    DESC_ADDR(120, ComponentKind.VIRTQUEUE, "desc[#].addr", ArgumentType.LINE),
    DESC_LEN(121, ComponentKind.VIRTQUEUE, "desc[#].len", BYTES),
    DESC_FLAGS(122, ComponentKind.VIRTQUEUE, "desc[#].flags", BITS),
    DESC_NEXT(123, ComponentKind.VIRTQUEUE, "desc[#].next", INDEX),
    AVAIL_FLAGS(124, ComponentKind.VIRTQUEUE, "avail.flags", BITS),
    /** Free-running 16 bits. */
    AVAIL_IDX(125, ComponentKind.VIRTQUEUE, "avail.idx", COUNT),
    AVAIL_RING(126, ComponentKind.VIRTQUEUE, "avail.ring[#]", INDEX),
    USED_EVENT(127, ComponentKind.VIRTQUEUE, "avail.used_event", COUNT),
    USED_FLAGS(128, ComponentKind.VIRTQUEUE, "used.flags", BITS),
    /** Free-running 16 bits. */
    USED_IDX(129, ComponentKind.VIRTQUEUE, "used.idx", COUNT),
    USED_ID(130, ComponentKind.VIRTQUEUE, "used.ring[#].id", INDEX),
    USED_LEN(131, ComponentKind.VIRTQUEUE, "used.ring[#].len", BYTES),
    AVAIL_EVENT(132, ComponentKind.VIRTQUEUE, "used.avail_event", COUNT),
    /** Next available entry the device will take, free-running 16 bits; known to the device only. */
    LAST_AVAIL(133, ComponentKind.VIRTQUEUE, "lastAvail", COUNT),
    /** Next used entry the driver will read, free-running 16 bits; known to the driver only. */
    LAST_USED(134, ComponentKind.VIRTQUEUE, "lastUsed", COUNT),
    /** Buffers that the driver has exposed and not got back. */
    OUTSTANDING(135, ComponentKind.VIRTQUEUE, "outstanding", COUNT),
    /** Buffer that a descriptor points to. */
    DESC_BUFFER(136, ComponentKind.VIRTQUEUE, "desc[#].buffer", BUFFER),
    /** Packet that a used entry (receive) or an available descriptor (transmit) carries until the other side has taken it. */
    DESC_PACKET(137, ComponentKind.VIRTQUEUE, "desc[#].packet", PACKET),
    /** 1: the device has read this available entry and keeps it; 2: it uses the descriptor; until it is marked used. */
    DESC_TAKEN(138, ComponentKind.VIRTQUEUE, "desc[#].taken", COUNT),

    /** The machine has failed and never runs again. */
    DOWN(140, ComponentKind.VM, "down", FLAG),

    PROCESSED(150, ComponentKind.FUNCTION, "packets", COUNT),
    PASSED(151, ComponentKind.FUNCTION, "passed", COUNT),
    BLOCKED(152, ComponentKind.FUNCTION, "blocked", COUNT),
    FUNCTION_PACKET(153, ComponentKind.FUNCTION, "packet", PACKET),
    LAST_VERDICT(154, ComponentKind.FUNCTION, "verdict", ArgumentType.VERDICT),
    /** Packets that came after a later one of the same flow. */
    REORDERED(223, ComponentKind.FUNCTION, "reordered", COUNT),

    TO_SWITCH(160, ComponentKind.TRANSFER, "toSwitch", COUNT),
    DIRECT(161, ComponentKind.TRANSFER, "direct", COUNT),
    FALLBACKS(162, ComponentKind.TRANSFER, "fallbacks", COUNT),
    ROUTING_RULE_HITS(163, ComponentKind.TRANSFER, "rule[#].packets", COUNT),
    ROUTING_RULE_ENABLED(164, ComponentKind.TRANSFER, "rule[#].enabled", FLAG),
    LAST_PATH(165, ComponentKind.TRANSFER, "path", ArgumentType.PATH),
    LAST_RULE(166, ComponentKind.TRANSFER, "rule", COUNT),
    TRANSFER_PACKET(167, ComponentKind.TRANSFER, "packet", PACKET),
    /** Packets that went directly by a rule that was revoked already. */
    STALE_TRANSFERS(222, ComponentKind.TRANSFER, "stale", COUNT),
    /** Packets that had to wait for a buffer of the other VM. */
    DIRECT_HELD(224, ComponentKind.TRANSFER, "held", COUNT),
    DIRECT_RETRIES(225, ComponentKind.TRANSFER, "retries", COUNT),
    /** Of a pushed rule: the VM that it sends to. */
    ROUTE_TARGET(226, ComponentKind.TRANSFER, "rule[#].target", COMPONENT),
    /** The switch has revoked the rule, but the message is still on its way. */
    ROUTE_STALE(227, ComponentKind.TRANSFER, "rule[#].stale", FLAG),
    /**
     * Which fields a pushed rule compares. Bits 0 to 5: source and destination MAC, VLAN, protocol, source and destination port; 8 to 15:
     * length of the source prefix; 16 to 23: of the destination prefix; 24: the prefixes are of IPv6. The fields themselves follow.
     */
    ROUTE_MASK(228, ComponentKind.TRANSFER, "rule[#].mask", BITS),
    ROUTE_SRC_MAC(229, ComponentKind.TRANSFER, "rule[#].srcMac", MAC),
    ROUTE_DST_MAC(230, ComponentKind.TRANSFER, "rule[#].dstMac", MAC),
    ROUTE_VLAN(231, ComponentKind.TRANSFER, "rule[#].vlan", COUNT),
    ROUTE_SRC_IP(232, ComponentKind.TRANSFER, "rule[#].srcIp", IPV4),
    ROUTE_DST_IP(233, ComponentKind.TRANSFER, "rule[#].dstIp", IPV4),
    ROUTE_SRC_IP6_HI(234, ComponentKind.TRANSFER, "rule[#].srcIp6.hi", IPV6_HALF),
    ROUTE_SRC_IP6_LO(235, ComponentKind.TRANSFER, "rule[#].srcIp6.lo", IPV6_HALF),
    ROUTE_DST_IP6_HI(236, ComponentKind.TRANSFER, "rule[#].dstIp6.hi", IPV6_HALF),
    ROUTE_DST_IP6_LO(237, ComponentKind.TRANSFER, "rule[#].dstIp6.lo", IPV6_HALF),
    ROUTE_PROTOCOL(238, ComponentKind.TRANSFER, "rule[#].protocol", COUNT),
    /** Source port times 65 536, plus destination port. */
    ROUTE_PORTS(239, ComponentKind.TRANSFER, "rule[#].ports", COUNT),

    /** Packets whose notification is held back (max_packets); known to the device only. */
    COALESCED_PACKETS(180, ComponentKind.VIRTQUEUE, "coalesced.packets", COUNT),
    /** Tick at which the notification held back will be sent at the latest (max_usecs); 0 where none is. */
    COALESCED_UNTIL(181, ComponentKind.VIRTQUEUE, "coalesced.until", TICKS),
    /** Posted interrupt descriptor: an interrupt was posted whose vector stands in PIR (posted interrupt requests). */
    PI_PIR(182, ComponentKind.CORE, "pi.pir", FLAG),
    /** Posted interrupt descriptor, outstanding notification: the core has been told and has not yet looked. */
    PI_ON(183, ComponentKind.CORE, "pi.on", FLAG),
    /** Halts that a posted interrupt had to end through the host's scheduler. */
    WAKE_UPS(184, ComponentKind.CORE, "wakeUps", COUNT),

    /** Packets that the host kept because a receive ring offered no buffer. */
    HELD_PACKETS(200, ComponentKind.HOST, "held", COUNT),
    /** Further tries of a receive ring that offered no buffer. */
    RETRIES(201, ComponentKind.HOST, "retries", COUNT),
    /** Lines that fetch commands of the host brought from memory. */
    FETCHED_LINES(202, ComponentKind.HOST, "fetched", COUNT),
    /** Of these, lines of packets that the host then dropped, and that nobody had read. */
    USELESS_FETCHES(203, ComponentKind.HOST, "uselessFetches", COUNT);

    private final int code;
    private final ComponentKind owner;
    private final String pattern;
    private final ArgumentType type;

    FieldKind(int code, ComponentKind owner, String pattern, ArgumentType type) {
        this.code = code;
        this.owner = owner;
        this.pattern = pattern;
        this.type = type;
    }

    public int code() {
        return code;
    }

    /** The kind of component that has this field. */
    public ComponentKind owner() {
        return owner;
    }

    /** Name with {@code #} for each index. */
    public String pattern() {
        return pattern;
    }

    public ArgumentType type() {
        return type;
    }

    /** Number of indices: 0, 1, or 2 (set and way). */
    public int axes() {
        return (int) pattern.chars().filter(c -> c == '#').count();
    }
}
