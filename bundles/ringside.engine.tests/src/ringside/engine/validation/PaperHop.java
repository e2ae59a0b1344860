package ringside.engine.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;

/**
 * The hop from VM 1 to VM 2 worked out from the cost table alone, line by line, before any run. It knows the steps of the execution
 * model and how many packets pass before a line of a ring changes hands; it does not know the engine.
 *
 * <p>VM 1 has packets enough, so the host finds new ones whenever it looks; VM 2 waits. Each index moves once a packet. Lines of
 * ring entries change hands once they are full where one side is ahead, once a packet where the other waits.
 */
final class PaperHop {
    /** Entries a line: descriptors of 16 bytes, available entries of 2, used elements of 8. */
    private static final double DESCRIPTORS = 4;
    private static final double AVAILABLE = 32;
    private static final double USED = 8;
    private static final CostTable COSTS = CostTable.of(false, Map.of());

    /** One line of the calculation: cycles a packet. */
    record Line(String step, String sum, double cycles) {
    }

    /** What makes the paper differ. */
    enum Variant {
        /** As the engine's hop is run: VM 1 has read the packet, so its lines are clean; indices move once a packet. */
        AS_RUN,
        /** VM 1 has just written the packet: the host gets its lines out of VM 1's caches. */
        WRITTEN,
        /** As AS_RUN, but indices, notification and routing rule once a burst of 32. */
        BURST
    }

    private final int lines;
    private final Variant variant;

    PaperHop(int bytes, Variant variant) {
        this.lines = WriteMisses.lines(bytes);
        this.variant = variant;
    }

    private static double cost(Cost of) {
        return COSTS.get(of) / 1000.0;
    }

    private static double l1() {
        return cost(Cost.L1_HIT);
    }

    /** An upgrade costs an access to the LLC. */
    private static double llc() {
        return cost(Cost.LLC_HIT);
    }

    private static double forward() {
        return cost(Cost.DIRTY_FORWARD);
    }

    /** A further line of a burst. */
    private static double further(double latency, double transfer) {
        return Math.max(transfer, latency / cost(Cost.MEMORY_PARALLELISM));
    }

    private static double copying() {
        return 64 / cost(Cost.COPY_LLC_RATE);
    }

    private boolean burst() {
        return variant == Variant.BURST;
    }

    private static String n(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
    }

    private static Line line(String step, String sum, double cycles) {
        return new Line(step, sum, cycles);
    }

    /** One access in {@code every} costs {@code dear}, the others an L1 hit. */
    private static double shared(double dear, double every) {
        return (dear + (every - 1) * l1()) / every;
    }

    private static String sharedText(double dear, double every) {
        return "(" + n(dear) + " + " + n(every - 1) + "·" + n(l1()) + ")/" + n(every);
    }

    /** The device finds a buffer of the receiver, who gives them back 32 at a time. */
    private Line takeBuffer(String step) {
        if (burst()) {
            return line(step, "avail.idx " + n(forward()) + "/32 + avail.ring " + sharedText(forward(), AVAILABLE) + " + descriptor " + n(l1()),
                    forward() / 32 + shared(forward(), AVAILABLE) + l1());
        }
        return line(step, "avail.idx " + sharedText(forward(), 32) + " + avail.ring " + sharedText(forward(), AVAILABLE) + " + descriptor " + n(l1()),
                shared(forward(), 32) + shared(forward(), AVAILABLE) + l1());
    }

    /** Used element and index, which the other side has read: upgrades. Each eighth element lies across two lines. */
    private Line publish(String step) {
        if (burst()) {
            return line(step, "used.ring " + sharedText(llc(), USED) + " + used.idx " + n(llc()) + "/32", shared(llc(), USED) + llc() / 32);
        }
        return line(step, "used.ring " + n(llc()) + " + " + n(llc()) + "/8 + used.idx " + n(llc()), llc() + llc() / USED + llc());
    }

    private Line notification() {
        return burst() ? line("notify", "avail.flags " + n(l1()) + "/32", l1() / 32) : line("notify", "avail.flags " + n(l1()), l1());
    }

    /** The host's core, for each packet from VM 1. */
    List<Line> host() {
        boolean written = variant == Variant.WRITTEN;
        double source = written ? forward() : llc();
        List<Line> all = new ArrayList<>();
        all.add(line("tx-take",
                "avail.idx " + n(forward()) + (burst() ? "/32" : "") + " + avail.ring " + sharedText(forward(), AVAILABLE) + " + descriptor "
                        + sharedText(forward(), DESCRIPTORS),
                (burst() ? forward() / 32 : forward()) + shared(forward(), AVAILABLE) + shared(forward(), DESCRIPTORS)));
        all.add(line("classify", (written ? "forward " : "LLC ") + n(source), source));
        all.add(line("switch-lookup", "megaflow " + n(cost(Cost.SWITCH_MEGAFLOW)) + " + one subtable " + n(cost(Cost.SWITCH_SUBTABLE)),
                cost(Cost.SWITCH_MEGAFLOW) + cost(Cost.SWITCH_SUBTABLE)));
        all.add(takeBuffer("take-buffer"));
        all.add(copy(source));
        all.add(publish("publish"));
        all.add(notification());
        all.add(publish("tx-complete"));
        return all;
    }

    /** The first line is in the copying core's L1 already. */
    private Line copy(double source) {
        double further = further(source, copying());
        return line("copy", n(l1()) + " + " + (lines - 1) + "·max(" + n(copying()) + ", " + n(source) + "/" + n(cost(Cost.MEMORY_PARALLELISM)) + ")",
                l1() + (lines - 1) * further);
    }

    /** VM 1's core, for each packet that it transfers directly. */
    List<Line> directSender() {
        List<Line> all = new ArrayList<>();
        double decide = cost(Cost.DIRECT_FIXED);
        all.add(burst() ? line("decide", n(decide) + "/32", decide / 32) : line("decide", n(decide), decide));
        all.add(takeBuffer("direct-take"));
        all.add(line("direct-copy", n(l1()) + " + " + (lines - 1) + "·max(" + n(copying()) + ", " + n(l1()) + "/" + n(cost(Cost.MEMORY_PARALLELISM)) + ")",
                l1() + (lines - 1) * further(l1(), copying())));
        all.add(publish("direct-publish"));
        all.add(notification());
        return all;
    }

    /** VM 2's core, whoever published. */
    List<Line> receiver() {
        List<Line> all = new ArrayList<>();
        if (burst()) {
            all.add(line("read-ring", "used.idx " + n(forward()) + "/32 + used.ring " + sharedText(forward(), USED), forward() / 32 + shared(forward(), USED)));
        } else {
            all.add(line("read-ring", "used.idx " + n(forward()) + " + used.ring " + n(forward()) + " + " + n(forward()) + "/8",
                    forward() + forward() + forward() / USED));
        }
        all.add(line("read-packet", "LLC " + n(llc()) + " + " + (lines - 1) + "·" + n(llc()) + "/" + n(cost(Cost.MEMORY_PARALLELISM)),
                llc() + (lines - 1) * further(llc(), 0)));
        all.add(line("refill", "avail.ring " + sharedText(llc(), AVAILABLE) + " + avail.idx " + n(llc()) + "/32", shared(llc(), AVAILABLE) + llc() / 32));
        return all;
    }

    /** Work of the sink on the packet's lines. */
    double touch() {
        return lines * cost(Cost.NF_PER_LINE);
    }

    static double base() {
        return cost(Cost.NF_BASE);
    }

    static double sum(List<Line> lines) {
        return lines.stream().mapToDouble(Line::cycles).sum();
    }

    /** Switched against direct, each as fast as its busiest core. VM 1 is never the busiest of the switched hop. */
    double ratio() {
        return sum(host()) / Math.max(sum(directSender()), sum(receiver()) + touch());
    }

    double ratioWithFunctions() {
        double function = base() + touch();
        return Math.max(sum(host()), sum(receiver()) + function) / Math.max(sum(directSender()) + function, sum(receiver()) + function);
    }
}
