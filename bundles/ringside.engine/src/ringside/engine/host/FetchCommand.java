package ringside.engine.host;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.trace.Chapter;
import ringside.trace.EventKind;

/**
 * A command to move a packet's lines nearer before they are read (A9). The core asks for the lines, at a cycle each, and goes on;
 * who reads one before it has come waits for the rest of its latency. Two readings:
 *
 * <p><em>Claim 4 of US11412059B2</em>: as soon as the host finds a packet, a fetch command brings its portion from the NIC's buffer
 * into the last level cache, before the VM is determined. It helps where direct cache access is off; with it the lines are there.
 * Lines fetched for a packet that the host then drops were fetched for nothing.
 *
 * <p><em>The usual meaning</em>: a guest's driver prefetches the next packet of its ring into the first level cache of its core, while
 * it works on the one before, as DPDK does. The first packet after a pause has nobody to prefetch it.
 *
 * <p>One command is under way at a time for each who gives them. Moving the lines takes a burst's latency; nothing else is slowed.
 */
public final class FetchCommand {
    private final Trace trace;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private int buffer;
    private int lines;
    private int moved;
    private boolean headerMoved;
    /** When each line will have come, in thousandths of a tick. */
    private long[] ready = new long[64];

    public FetchCommand(Trace trace, CacheHierarchy caches, BufferTable buffers) {
        this.trace = trace;
        this.caches = caches;
        this.buffers = buffers;
    }

    /** One step of the host's core: into the last level cache. Its event stays open. */
    void intoLlc(Core core, int component, int packet, int from, int bytes) {
        core.begin(EventKind.FETCH, component, Chapter.CLASSIFY, 1, packet);
        command(core, from, bytes, true);
    }

    /** One step of a VM's core: into its first level cache. Its event stays open. */
    public void intoL1(Core core, int component, int packet, int from, int bytes) {
        core.begin(EventKind.PREFETCH, component, Chapter.READ, 1, packet);
        command(core, from, bytes, false);
    }

    private void command(Core core, int from, int bytes, boolean toLlc) {
        trace.argument(from);
        trace.argument(bytes);
        buffer = from;
        lines = (bytes + 63) / 64;
        moved = 0;
        headerMoved = false;
        if (lines > ready.length) {
            ready = new long[lines * 2];
        }
        long at = core.paidUntil();
        for (int k = 0; k < lines; k++) {
            long line = buffers.line(buffer, k);
            long comes = toLlc ? caches.fetchToLlc(core, line) : caches.prefetchToL1(core, line);
            at += comes;
            ready[k] = comes == 0 ? core.paidUntil() : at;
            moved += comes == 0 ? 0 : 1;
            headerMoved |= k == 0 && comes > 0;
        }
    }

    /** Lines that the last command moved. */
    int moved() {
        return moved;
    }

    /** Lines of this buffer, save the header that the classifier reads, that the last command moved. */
    int unread(int from) {
        return from != buffer ? 0 : headerMoved ? moved - 1 : moved;
    }

    /** The open event has charged the reading of the buffer's first {@code read} lines: all of them must have come by its end. */
    public void await(Core core, int from, int read) {
        if (from != buffer) {
            return;
        }
        long last = 0;
        for (int k = 0; k < Math.min(read, lines); k++) {
            last = Math.max(last, ready[k]);
        }
        if (last > core.paidUntil()) {
            trace.charge(Cost.FETCH_WAIT, last - core.paidUntil());
        }
    }
}
