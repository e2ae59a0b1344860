package ringside.engine.machine;

/**
 * Every cost and rate a mechanism may charge, in thousandths of its unit. Names, defaults and ranges are those of the lab's cost
 * table; the teach preset rounds what would make a table worked out by hand awkward.
 */
public enum Cost {
    /** Load or store that hits the core's first level cache. Measured 4 to 5 cycles. */
    L1_HIT("l1HitCycles", 4_000, 4_000),
    L2_HIT("l2HitCycles", 14_000, 14_000),
    LLC_HIT("llcHitCycles", 50_000, 50_000),
    /** The newest copy comes out of another core's private cache. */
    DIRTY_FORWARD("dirtyForwardCycles", 90_000, 90_000),
    DRAM("dramCycles", 270_000, 270_000),
    REMOTE_NODE_EXTRA("remoteNodeExtraCycles", 150_000, 150_000),
    /** One VM exit and the entry after it; paid by the VM's core. */
    VM_EXIT("vmExitRoundTripCycles", 1_200_000, 1_200_000),
    /** Inter-processor interrupt to a core in guest mode; paid by the sender. */
    POSTED_NOTIFY("postedNotifyCycles", 300_000, 300_000),
    /** Notification of the host by a VM: one exit, which the VM's core pays, and the rest in the host's handler. */
    KICK("kickCycles", 1_500_000, 1_500_000),
    ISR_ENTRY("isrEntryCycles", 400_000, 400_000),
    SWITCH_SIMPLE("vswitchSimpleCycles", 60_000, 60_000),
    SWITCH_EMC("vswitchEmcCycles", 100_000, 100_000),
    SWITCH_MEGAFLOW("vswitchMegaflowCycles", 250_000, 250_000),
    SWITCH_SUBTABLE("vswitchSubtableCycles", 60_000, 60_000),
    SWITCH_UPCALL("vswitchUpcallCycles", 50_000_000, 50_000_000),
    DIRECT_FIXED("directTransferFixedCycles", 80_000, 80_000),
    NF_BASE("nfBaseCycles", 200_000, 200_000),
    /** For each line the network function works on. */
    NF_PER_LINE("nfPerUnitCycles", 3_500, 4_000),
    /** One line from or to the NIC. */
    DMA_LINE("dmaLineCycles", 4_000, 4_000),
    /** Bits on a link, at the link's rate. Not a setting: the rate is the link's. */
    LINK("linkCycles", 0, 0),
    /** Rate, not a duration: bytes a cycle that a copy into the last level cache moves. */
    COPY_LLC_RATE("copyBytesPerCycleLlc", 8_000, 8_000),
    /** Rate: bytes a cycle that a copy within the first level cache moves. */
    COPY_L1_RATE("copyBytesPerCycleL1", 32_000, 32_000),
    /** Number of misses a core has under way at once in a burst. */
    MEMORY_PARALLELISM("memoryParallelism", 4_000, 4_000),
    /** One more call to put packets into a receive ring that had no buffer; the look at the ring is charged beside it. */
    RETRY("enqueueRetryCycles", 170_000, 170_000),
    /** A posted interrupt finds the virtual CPU halted: the host's scheduler enters the guest again. Paid by the VM's core. */
    WAKE_UP("vcpuWakeUpCycles", 1_200_000, 1_200_000),
    /** To ask for one line ahead of its use; the core does not wait for it. */
    FETCH("fetchLineCycles", 1_000, 1_000),
    /** Until a line that was asked for has come. Not a setting: it is what is left of the line's latency. */
    FETCH_WAIT("fetchWaitCycles", 0, 0),
    /** The switch writes a routing rule and sends it to a VM. */
    RULE_PUSH("rulePushCycles", 500_000, 500_000);

    private final String label;
    private final long preset;
    private final long teach;

    Cost(String label, long preset, long teach) {
        this.label = label;
        this.preset = preset;
        this.teach = teach;
    }

    /** Name in files and tables, for example {@code llcHitCycles}. */
    public String label() {
        return label;
    }

    /** Default in thousandths of a cycle (or of the rate's unit). */
    public long preset() {
        return preset;
    }

    /** Value of the teach preset, in the same unit. */
    public long teach() {
        return teach;
    }

    /** The cost with this name, or null. */
    public static Cost named(String label) {
        for (Cost cost : values()) {
            if (cost.label.equals(label)) {
                return cost;
            }
        }
        return null;
    }
}
