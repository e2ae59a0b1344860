package ringside.engine.nic;

import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.EndpointSpec;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;

/** A device at the other end of a link: it sends packets into the server and receives those that leave it. */
public final class Endpoint {
    private final ComponentInfo info;
    private final Trace trace;
    private final int position;
    private final EndpointSpec spec;
    private final long propagationTicks;
    private long sent;
    private long received;
    private final int sentField;
    private final int receivedField;

    public Endpoint(Simulation simulation, ComponentInfo info, int position, EndpointSpec spec, int referenceMHz) {
        this.info = info;
        this.trace = simulation.trace();
        this.position = position;
        this.spec = spec;
        this.propagationTicks = ((long) spec.propagationNanos() * referenceMHz + 999) / 1000;
        sentField = simulation.field(info, FieldKind.SENT, i -> sent);
        receivedField = simulation.field(info, FieldKind.RECEIVED, i -> received);
    }

    public ComponentInfo info() {
        return info;
    }

    /** Position among the endpoints, from 0. */
    public int position() {
        return position;
    }

    public EndpointSpec spec() {
        return spec;
    }

    public long propagationTicks() {
        return propagationTicks;
    }

    void countSent() {
        trace.set(sentField, 0, ++sent);
    }

    void countReceived() {
        trace.set(receivedField, 0, ++received);
    }
}
