package ringside.ui.playback;

import java.util.HashMap;
import java.util.Map;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * Whose work each core does, as the trace shows it: a core that guest code ran on belongs to that VM, a core that the host ran on
 * to the host. Follows a log that still grows, as far as it takes to know all cores; a long one piece by piece, as it is asked.
 */
public final class CoreOwners {
    /** So many events are read at once: a few milliseconds. */
    private static final int PIECE = 1 << 17;

    private final TraceLog log;
    private final long cores;
    private final Map<Integer, ComponentInfo> owners = new HashMap<>();
    private int readTo;

    public CoreOwners(TraceLog log) {
        this.log = log;
        this.cores = log.schema().components().stream().filter(c -> c.kind() == ComponentKind.CORE).count();
    }

    /** The VM or host that a core works for; null where it has not worked yet. */
    public ComponentInfo of(ComponentInfo core) {
        read();
        return owners.get(core.id());
    }

    /** For example {@code Core 1 · VM 1}; the core's name alone where it has not worked yet. */
    public String title(ComponentInfo core) {
        ComponentInfo owner = of(core);
        return owner == null ? core.label()
                : core.label() + " · " + (owner.kind() == ComponentKind.HOST ? Messages.Core_Host : owner.label());
    }

    private void read() {
        int end = Math.min(log.size(), readTo + PIECE);
        TraceEvent e = log.event(readTo);
        while (readTo < end && owners.size() < cores) {
            e.moveTo(++readTo);
            ComponentInfo core = e.core();
            if (core.id() != 0 && !owners.containsKey(core.id())) {
                ComponentInfo owner = owner(e.component());
                if (owner != null) {
                    owners.put(core.id(), owner);
                }
            }
        }
    }

    private ComponentInfo owner(ComponentInfo component) {
        ComponentInfo at = component;
        while (at.id() != 0) {
            if (at.kind() == ComponentKind.VM || at.kind() == ComponentKind.HOST) {
                return at;
            }
            at = log.schema().component(at.parent());
        }
        return null;
    }
}
