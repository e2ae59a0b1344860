package ringside.engine.host;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.Fetch;
import ringside.engine.machine.MachineSpec.HostSpec;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;

/** The host's own fetch of a packet's portion into the last level cache, and how many lines it moved, and moved for nothing. */
final class ExplicitFetch {
    private final Trace trace;
    private final ComponentInfo host;
    private final CacheHierarchy caches;
    private final FetchCommand command;
    private final LlcCopy copy;
    private final boolean on;
    private final int fetchedField;
    private final int uselessField;
    private long fetched;
    private long useless;

    ExplicitFetch(Simulation simulation, ComponentInfo host, HostSpec spec, CacheHierarchy caches, FetchCommand command, LlcCopy copy) {
        this.trace = simulation.trace();
        this.host = host;
        this.caches = caches;
        this.command = command;
        this.copy = copy;
        this.on = spec.fetch() == Fetch.EXPLICIT_FETCH;
        fetchedField = simulation.field(host, FieldKind.FETCHED_LINES, i -> fetched);
        uselessField = simulation.field(host, FieldKind.USELESS_FETCHES, i -> useless);
    }

    /** Whether the host fetches. */
    boolean on() {
        return on;
    }

    /** One step: fetches the portion of the packet in a buffer. */
    void portion(Core core, int packet, int buffer) {
        command.intoLlc(core, host.id(), packet, buffer, copy.portion(packet));
        if (command.moved() > 0) {
            fetched += command.moved();
            trace.set(fetchedField, 0, fetched);
        }
        caches.endOfBurst();
        core.end();
    }

    /** The open event drops a packet altogether: what was fetched of its buffer, save the header, nobody has read. */
    void lost(int buffer) {
        int unread = command.unread(buffer);
        if (unread > 0) {
            useless += unread;
            trace.set(uselessField, 0, useless);
        }
    }

    long fetched() {
        return fetched;
    }

    long useless() {
        return useless;
    }
}
