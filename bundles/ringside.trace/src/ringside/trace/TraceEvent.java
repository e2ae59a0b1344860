package ringside.trace;

/** A read cursor over one event of a {@link TraceLog}. Cheap to move; not shared between threads. */
public final class TraceEvent {
    private final TraceLog log;
    private int number;

    TraceEvent(TraceLog log) {
        this.log = log;
    }

    /** Moves to an event, 1 to {@code size()}; 0 is the empty one before the first. */
    public TraceEvent moveTo(int event) {
        if (event < 0 || event > log.size()) {
            throw new IndexOutOfBoundsException("event " + event + " of " + log.size());
        }
        number = event;
        return this;
    }

    public TraceLog log() {
        return log;
    }

    public int number() {
        return number;
    }

    public long tick() {
        return log.tick.get(number);
    }

    /** Count of the handler call that made it; counted alike with and without a sink. */
    public long dispatch() {
        return log.dispatch.get(number);
    }

    public ComponentInfo component() {
        return log.schema().component((int) log.component.get(number));
    }

    public EventKind kind() {
        return EventKind.of((int) log.kind.get(number));
    }

    public Chapter chapter() {
        return Chapter.of((int) log.chapter.get(number));
    }

    /** 0 opens a chapter, 1 is a step, 2 a detail. */
    public int depth() {
        return (int) log.depth.get(number);
    }

    /** Packet instance, 0 where it is about none. */
    public int packet() {
        return (int) log.packet.get(number);
    }

    /** The event that made this one possible last, 0 for the first ones. */
    public int cause() {
        return (int) log.cause.get(number);
    }

    public int[] alsoCauses() {
        return log.alsoCausesOf(number);
    }

    /** The task it belongs to, 0 where it is none of a core's. */
    public int scope() {
        return (int) log.scope.get(number);
    }

    /** The core that paid, or the empty component. */
    public ComponentInfo core() {
        return log.schema().component((int) log.core.get(number));
    }

    /** Thousandths of a cycle; the sum of its charges. */
    public long cycles() {
        return log.cycles.get(number);
    }

    public int previousOfComponent() {
        return (int) log.previousOfComponent.get(number);
    }

    public int previousOfPacket() {
        return (int) log.previousOfPacket.get(number);
    }

    public int argumentCount() {
        return (int) (log.firstArgumentOf(number + 1) - log.firstArgumentOf(number));
    }

    public long argument(int i) {
        return log.argument.get(log.firstArgumentOf(number) + i);
    }

    /** The argument with this name. */
    public long argument(String name) {
        return argument(kind().argumentIndex(name));
    }

    public int chargeCount() {
        return (int) (log.firstChargeOf(number + 1) - log.firstChargeOf(number));
    }

    /** Number of the cost, see {@link StateSchema#costs()}. */
    public int chargeCost(int i) {
        return (int) log.chargeCost.get(log.firstChargeOf(number) + i);
    }

    /** How many times the cost was charged. */
    public int chargeUnits(int i) {
        return (int) log.chargeCount.get(log.firstChargeOf(number) + i);
    }

    /** Thousandths of a cycle. */
    public long chargeCycles(int i) {
        return log.chargeCycles.get(log.firstChargeOf(number) + i);
    }

    /** Number of lines of its burst. */
    public int lineCount() {
        return (int) (log.firstLineOf(number + 1) - log.firstLineOf(number));
    }

    /** Physical line number of line {@code k}, from 1. */
    public long line(int k) {
        return log.lineAddress.get(log.firstLineOf(number) + k - 1);
    }

    /** {@link Outcome} word of line {@code k}, from 1. */
    public int lineOutcome(int k) {
        return (int) log.lineOutcome.get(log.firstLineOf(number) + k - 1);
    }

    /** Thousandths of a cycle of line {@code k}, from 1. */
    public long lineCycles(int k) {
        return log.lineCycles.get(log.firstLineOf(number) + k - 1);
    }

    /** Position of the event's first assignment. */
    public long firstFact() {
        return log.firstFactOf(number);
    }

    /** Position after the event's last assignment: the state after the event. */
    public long endFact() {
        return log.firstFactOf(number + 1);
    }

    /** Position after the last assignment of line {@code k}; {@code k = 0} is before the first line. */
    public long endFactOfLine(int k) {
        return k >= lineCount() ? endFact() : firstFact() + log.lineFact.get(log.firstLineOf(number) + k);
    }
}
