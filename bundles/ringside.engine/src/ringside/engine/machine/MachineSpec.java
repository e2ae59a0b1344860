package ringside.engine.machine;

import java.util.List;
import ringside.trace.CopyTarget;
import ringside.trace.Injection;
import ringside.trace.Path;
import ringside.trace.RuleKey;
import ringside.trace.Verdict;

/**
 * Everything the engine knows about a server and what is sent into it; its only input. Lists are in model order, which decides
 * ids, addresses and the order of equal moments. Cores, VMs, endpoints and regions refer to one another by position in these
 * lists. Times are nanoseconds, sizes bytes. Immutable.
 *
 * @param referenceMHz 1 to 1 000 000; one tick is one cycle of this clock
 * @param vswitch      null where the lab has no virtual switch
 */
public record MachineSpec(int referenceMHz, Placement placement, long placementSeed, CostTable costs, List<CoreSpec> cores, CacheSpec llc,
        NicSpec nic, HostSpec host, SwitchSpec vswitch, List<VmSpec> vms, List<RegionSpec> regions, List<EndpointSpec> endpoints,
        TrafficSpec traffic) {

    public MachineSpec {
        cores = List.copyOf(cores);
        vms = List.copyOf(vms);
        regions = List.copyOf(regions);
        endpoints = List.copyOf(endpoints);
    }

    /** How layout pages are placed in physical memory. */
    public enum Placement {
        CONTIGUOUS, SCATTERED_4K, SCATTERED_2M
    }

    public enum Replacement {
        LRU, TREE_PLRU, FIFO, RANDOM
    }

    public enum Inclusion {
        INCLUSIVE, NON_INCLUSIVE
    }

    /** How a guest learns of packets. */
    public enum Driver {
        INTERRUPT, NAPI_HYBRID, POLL
    }

    /** How the host learns of packets in the transmit rings: each by a kick, by a kick and then by looking, or by looking alone. */
    public enum TransmitMode {
        KICK, HYBRID, POLL
    }

    /** When the device notifies the driver; of a transmit ring, the driver the device. */
    public enum Notify {
        EVERY_PACKET, EVENT_IDX, COALESCED
    }

    public enum Portion {
        WHOLE, HEADER_ONLY, N_BYTES
    }

    /** What moves a packet's lines ahead of their use: a fetch command of the host, nothing, or a prefetch by the guest's driver. */
    public enum Fetch {
        EXPLICIT_FETCH, DEMAND, GUEST_PREFETCH
    }

    public enum FanOut {
        ONE_BY_ONE, BATCH
    }

    /** What to do when a ring cannot take a packet. */
    public enum Full {
        DROP, BACKPRESSURE, RETRY_N, FALL_BACK
    }

    public enum FunctionKind {
        SINK, ECHO, FORWARDER, FIREWALL, NAT, DPI, LOAD_BALANCER, ROUTER
    }

    /** Copying into the other VM's memory, or handing over a descriptor of one's own. */
    public enum HandOff {
        COPY, DESCRIPTOR
    }

    public enum Mapping {
        PAIRWISE_WINDOW, COMMON_POOL
    }

    /**
     * @param copyWays ways the host's and the guests' copies may allocate (bit mask), 0 for all
     * @param ioWays   ways that DMA may allocate (bit mask), 0 for all
     */
    public record CacheSpec(String id, String name, int sets, int ways, Replacement replacement, Inclusion inclusion, long ioWays, long copyWays,
            boolean prefetchNextLine) {
    }

    /**
     * @param l2          null where the core has none
     * @param allocateWays capacity mask of its class of service in the last level cache, 0 for all
     */
    public record CoreSpec(String id, String name, CacheSpec l1, CacheSpec l2, long allocateWays) {
    }

    /** @param txSlots 0 where the NIC sends nothing */
    public record NicSpec(String id, String name, long bitsPerSecond, int rxSlots, int txSlots, int bufferBytes, boolean directCacheAccess) {
    }

    public record HostSpec(String id, String name, String classifierId, int core, CopyTarget copyTarget, Portion portion, int portionBytes, Fetch fetch,
            FanOut fanOut, int batch, RuleKey key, TransmitMode transmit) {
        /** A host that every packet of a VM kicks. */
        public HostSpec(String id, String name, String classifierId, int core, CopyTarget copyTarget, Portion portion, int portionBytes, Fetch fetch,
                FanOut fanOut, int batch, RuleKey key) {
            this(id, name, classifierId, core, copyTarget, portion, portionBytes, fetch, fanOut, batch, key, TransmitMode.KICK);
        }
    }

    /** @param chain positions of the VMs to pass, in order; @param output position of the endpoint to leave for, or -1 */
    public record FlowRuleSpec(String id, String name, boolean enabled, int priority, PacketMatch match, List<Integer> chain, int output) {
        public FlowRuleSpec {
            chain = List.copyOf(chain);
        }
    }

    /** When the switch gives routing rules to the VMs. */
    public enum RulePush {
        PRECONFIGURED, ON_FIRST_PACKET, AFTER_N_PACKETS
    }

    /**
     * @param after       packets of a set that make the switch push a rule, from 1
     * @param pushNanos   how long a pushed rule travels
     * @param revokeNanos how long a revocation travels
     */
    public record PushSpec(RulePush when, int after, long pushNanos, long revokeNanos) {
        /** Rules come from the lab only. */
        public static final PushSpec NEVER = new PushSpec(RulePush.PRECONFIGURED, 1, 1000, 1000);

        /** Packets of a set that make the switch push a rule, 0 for never. */
        public int threshold() {
            return when == RulePush.PRECONFIGURED ? 0 : when == RulePush.ON_FIRST_PACKET ? 1 : after;
        }
    }

    /**
     * @param insertInverseProbability one in so many flows enters the exact match cache; 0 for none
     * @param maxIdleNanos             a megaflow that was idle for longer is removed; 0 for never
     * @param flowLimit                most megaflows
     */
    public record SwitchSpec(String id, String name, int exactMatchEntries, int insertInverseProbability, long maxIdleNanos, int flowLimit, PushSpec push,
            List<FlowRuleSpec> rules) {
        public SwitchSpec {
            rules = List.copyOf(rules);
        }

        /** With the limits of Open vSwitch, and no rules pushed. */
        public SwitchSpec(String id, String name, int exactMatchEntries, int insertInverseProbability, List<FlowRuleSpec> rules) {
            this(id, name, exactMatchEntries, insertInverseProbability, 10_000_000_000L, 200_000, PushSpec.NEVER, rules);
        }
    }

    /**
     * @param maxPackets and maxNanos: coalescing, either 0 for every packet
     * @param refill     empty buffers that make the driver give buffers back; at least 1
     * @param pool       position of the region that holds the buffers, -1 for the VM's own memory
     */
    public record QueueSpec(String id, int size, int bufferBytes, Notify notification, int maxPackets, long maxNanos, int refill, Full full, int retries,
            int pool) {
    }

    /**
     * @param newSrcMac -1 to leave it; the other MAC address and the ports likewise
     * @param newSrcIp  null to leave it; packets of another version keep theirs; @param newDstIp likewise
     */
    public record FunctionRuleSpec(String id, PacketMatch match, Verdict verdict, long newSrcMac, long newDstMac, IpAddress newSrcIp, IpAddress newDstIp,
            int newSrcPort, int newDstPort) {
        /** A rule that rewrites nothing. */
        public FunctionRuleSpec(String id, PacketMatch match, Verdict verdict) {
            this(id, match, verdict, -1, -1, null, null, -1, -1);
        }
    }

    /** @param bytesRead bytes of the packet that the function reads, 0 for all */
    public record FunctionSpec(String id, String name, FunctionKind kind, int bytesRead, List<FunctionRuleSpec> rules) {
        public FunctionSpec {
            rules = List.copyOf(rules);
        }
    }

    /** @param target position of the VM for {@link Path#DIRECT}, else -1 */
    public record RoutingRuleSpec(String id, String name, boolean enabled, int priority, PacketMatch match, Path path, int target) {
    }

    /**
     * @param defaultTarget position of the VM where {@code defaultPath} is DIRECT, else -1
     * @param tableSize     most rows of the routing table
     * @param idleNanos     a pushed rule that was idle for longer is removed; 0 for never
     */
    public record TransferSpec(String id, String name, Path defaultPath, int defaultTarget, int tableSize, long idleNanos, List<RoutingRuleSpec> rules) {
        public TransferSpec {
            rules = List.copyOf(rules);
        }

        /** With the defaults of the model. */
        public TransferSpec(String id, String name, Path defaultPath, List<RoutingRuleSpec> rules) {
            this(id, name, defaultPath, -1, 64, 10_000_000_000L, rules);
        }
    }

    /**
     * @param core     position of its core
     * @param mac      48 bits
     * @param groups   multicast MAC addresses it takes
     * @param budget   packets that a poll of {@link Driver#NAPI_HYBRID} takes at most
     * @param recheck  whether its driver looks at the ring again after it has asked for interrupts
     * @param transfer null where it has no transfer component
     */
    public record VmSpec(String id, String name, int core, long mac, List<Long> groups, QueueSpec rx, QueueSpec tx, Driver driver, int budget,
            boolean recheck, Injection injection, int privateBytes, FunctionSpec function, TransferSpec transfer) {
        public VmSpec {
            groups = List.copyOf(groups);
        }

        /** A VM whose driver looks again, as drivers must. */
        public VmSpec(String id, String name, int core, long mac, List<Long> groups, QueueSpec rx, QueueSpec tx, Driver driver, int budget,
                Injection injection, int privateBytes, FunctionSpec function, TransferSpec transfer) {
            this(id, name, core, mac, groups, rx, tx, driver, budget, true, injection, privateBytes, function, transfer);
        }
    }

    /** @param members positions of the VMs; for a window the first sends to the second */
    public record RegionSpec(String id, String name, Mapping mapping, List<Integer> members, HandOff handOff, Full full, int buffers, int bufferBytes) {
        public RegionSpec {
            members = List.copyOf(members);
        }
    }

    /** @param bitsPerSecond of its link to the NIC; @param propagationNanos of the link */
    public record EndpointSpec(String id, String name, long mac, int ip, long bitsPerSecond, int propagationNanos) {
    }

    /**
     * Packets from one endpoint: a single one, or {@code count} with a gap.
     *
     * @param packetsPerSecond 0 for a single packet
     * @param poisson          exponential gaps instead of equal ones
     * @param flows            the source port counts up through so many values, packet by packet
     */
    public record PacketsSpec(String id, int endpoint, long atNanos, int bytes, PacketHeader header, long count, long packetsPerSecond, boolean poisson,
            int flows) {
    }

    /** What a timed action or a user's command does. */
    public enum ActionKind {
        ENABLE_RULE, DISABLE_RULE, SET_COST, SET_COPY_TARGET, REVOKE_RULE, SET_IO_WAYS, SET_COPY_WAYS, SET_CORE_WAYS, SET_INJECTION, SET_COALESCING, FAIL_VM,
        DROP_PACKET, REDIRECT_PACKET
    }

    /**
     * @param elementId the rule, for REVOKE_RULE also a VM or its transfer component; a cache, core or VM; the name of a packet; or empty
     * @param argument  cost name, copy target, way of injection, the VM that a packet goes to (empty: the switch), nanoseconds of coalescing
     * @param value     thousandths for a cost; a mask of ways; packets that coalescing holds back
     */
    public record ActionSpec(long atNanos, ActionKind kind, String elementId, String argument, long value) {
    }

    /** @param maxNanos end of the run, 0 for when nothing is left to do */
    public record TrafficSpec(String scenario, long seed, long maxNanos, List<PacketsSpec> packets, List<ActionSpec> actions) {
        public TrafficSpec {
            packets = List.copyOf(packets);
            actions = List.copyOf(actions);
        }
    }
}
