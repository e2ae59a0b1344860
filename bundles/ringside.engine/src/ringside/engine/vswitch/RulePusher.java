package ringside.engine.vswitch;

import java.util.Arrays;
import java.util.List;
import ringside.engine.flow.FlowKey;
import ringside.engine.flow.FlowMask;
import ringside.engine.flow.TupleSpace;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Handler;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.PushSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.transfer.Neighbours;
import ringside.engine.transfer.TransferComponent;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.RuleKey;

/**
 * How routing rules come to VMs and go again. When the switch has sent the first or the N-th packet of a set from one VM to a second one
 * whose memory the first maps, it pushes a rule: from now on directly. A set is what the classifier's key makes alike, and what the flow
 * rules did not tell apart. The message takes its time; so does a revocation, and until that arrives the VM goes on using the rule.
 * Messages to a VM do not overtake one another.
 *
 * <p>A flow rule that is switched on or off makes the switch revoke all that it has pushed; sets are then learnt anew.
 */
public final class RulePusher implements Handler, TransferComponent.Expiry {
    private static final int SETS = 65_536;
    private static final byte UNKNOWN = 0;
    private static final byte SENT = 1;
    private static final byte INSTALLED = 2;
    private static final byte REVOKED = 3;
    private static final long PUSH = 0;
    private static final long REVOKE = 1;
    private static final long REVOKE_OWN = 2;

    private final Simulation simulation;
    private final Trace trace;
    private final ComponentInfo info;
    private final RuleKey key;
    private final int threshold;
    private final long pushTicks;
    private final long revokeTicks;
    private final List<TransferComponent> transfers;
    private final Neighbours neighbours;
    private final int handler;
    private CostTable costs;
    private final TupleSpace sets;
    private final long[] words = new long[FlowKey.WORDS];
    private int[] seen = new int[16];
    private byte[] state = new byte[16];
    private int[] target = new int[16];
    private int[] rule = new int[16];
    private int[] row = new int[16];
    private long[] arrives = new long[16];
    private int due = -1;
    private long pushed;
    private final int pushedField;

    /** @param transfers for each VM its transfer component, or null; complete before the run begins */
    public RulePusher(Simulation simulation, ComponentInfo info, PushSpec spec, RuleKey key, int referenceMHz, List<TransferComponent> transfers,
            int vms, Neighbours neighbours, CostTable costs) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.info = info;
        this.key = key;
        this.threshold = spec.threshold();
        this.pushTicks = (spec.pushNanos() * referenceMHz + 999) / 1000;
        this.revokeTicks = (spec.revokeNanos() * referenceMHz + 999) / 1000;
        this.transfers = transfers;
        this.neighbours = neighbours;
        this.costs = costs;
        sets = new TupleSpace(vms + 1, SETS);
        handler = simulation.addHandler(this);
        pushedField = simulation.field(info, FieldKind.RULES_PUSHED, i -> pushed);
    }

    void costs(CostTable to) {
        costs = to;
    }

    private TransferComponent transfer(int slot) {
        return transfers.get((int) (sets.keys()[slot * FlowKey.WORDS] >>> 48) - 1);
    }

    /** A packet goes from one VM to a second one through the switch. @param mask fields that this decision rests on */
    void observe(PacketHeader header, int from, int to, int mask, int byRule) {
        due = -1;
        if (threshold == 0 || from < 0 || to < 0 || transfers.get(from) == null || !transfers.get(from).mapped(to)) {
            return;
        }
        FlowKey.pack(from, header, words);
        int whole = FlowMask.both(mask, FlowMask.of(key, header));
        int slot = sets.find(whole, words, false);
        if (slot < 0) {
            if (sets.full()) {
                forgetUnknown();
            }
            slot = sets.find(whole, words, true);
            if (slot < 0) {
                return;
            }
            room(slot);
            seen[slot] = 0;
            state[slot] = UNKNOWN;
        }
        if (state[slot] == UNKNOWN && ++seen[slot] >= threshold) {
            due = slot;
            target[slot] = to;
            rule[slot] = byRule;
        }
    }

    private void room(int slot) {
        if (slot >= seen.length) {
            int to = Math.max(slot + 1, seen.length * 2);
            seen = Arrays.copyOf(seen, to);
            state = Arrays.copyOf(state, to);
            target = Arrays.copyOf(target, to);
            rule = Arrays.copyOf(rule, to);
            row = Arrays.copyOf(row, to);
            arrives = Arrays.copyOf(arrives, to);
        }
    }

    private void forgetUnknown() {
        for (int s = 0; s < sets.slots(); s++) {
            if (sets.used(s) && state[s] == UNKNOWN) {
                sets.remove(s);
            }
        }
    }

    /** One step of the host's core, if the packet looked up last makes the switch push a rule. Whether it did. */
    boolean push(Core core, int packet, int[] vmIds) {
        if (due < 0) {
            return false;
        }
        int slot = due;
        due = -1;
        TransferComponent to = transfer(slot);
        int event = core.begin(EventKind.RULE_PUSH, info.id(), Chapter.CLASSIFY, 1, packet);
        trace.charge(Cost.RULE_PUSH, costs);
        arrives[slot] = core.endOfStep() + pushTicks;
        state[slot] = SENT;
        trace.set(pushedField, 0, ++pushed);
        trace.argument(to.info().id());
        trace.argument(vmIds[target[slot]]);
        trace.argument(seen[slot]);
        trace.argument(pushTicks);
        seen[slot] = 0;
        core.end();
        simulation.schedule(arrives[slot], Simulation.PRIORITY_TIMER, handler, PUSH | (long) slot << 2, event);
        return true;
    }

    @Override
    public void handle(long what, long cause) {
        int slot = (int) (what >>> 2) & 0xFFFFFF;
        switch ((int) (what & 3)) {
            case (int) PUSH -> arrived(slot, (int) cause);
            case (int) REVOKE -> {
                TransferComponent at = transfer(slot);
                if (state[slot] == REVOKED && row[slot] > 0) {
                    revoked(at, row[slot], target[slot], (int) (sets.keys()[slot * FlowKey.WORDS] >>> 48) - 1, (int) cause);
                }
                state[slot] = UNKNOWN;
                row[slot] = 0;
            }
            default -> {
                int vm = (int) (what >>> 26);
                revoked(transfers.get(vm), slot, -1, vm, (int) cause);
            }
        }
    }

    /** A pushed rule reaches its VM. */
    private void arrived(int slot, int cause) {
        TransferComponent at = transfer(slot);
        trace.begin(EventKind.RULE_ARRIVES, at.info().id(), Chapter.NONE, 1, 0, cause, 0, 0);
        System.arraycopy(sets.keys(), slot * FlowKey.WORDS, words, 0, FlowKey.WORDS);
        words[0] &= 0xFFFF_FFFF_FFFFL;
        int in = at.install(sets.mask(slot), words, target[slot]);
        if (in == 0) {
            at.expireOne();
            in = at.install(sets.mask(slot), words, target[slot]);
        }
        row[slot] = in;
        if (in == 0) {
            state[slot] = state[slot] == REVOKED ? REVOKED : UNKNOWN;
        } else if (state[slot] == REVOKED) {
            at.stale(in, true);
        } else {
            state[slot] = INSTALLED;
        }
        trace.argument(in);
        trace.argument(at.idOf(target[slot]));
        trace.end();
    }

    private void revoked(TransferComponent at, int which, int to, int vm, int cause) {
        int event = trace.begin(EventKind.RULE_REVOKED, at.info().id(), Chapter.NONE, 1, 0, cause, 0, 0);
        trace.argument(which);
        trace.argument(to < 0 ? 0 : at.idOf(to));
        trace.argument(at.underWay(which) ? 1 : 0);
        at.revoke(which);
        trace.end();
        neighbours.resume(vm, simulation.tick(), event);
    }

    @Override
    public void expired(TransferComponent at, int which) {
        for (int s = 0; s < sets.slots(); s++) {
            if (sets.used(s) && row[s] == which && transfer(s) == at && state[s] >= INSTALLED) {
                state[s] = state[s] == INSTALLED ? UNKNOWN : state[s];
                row[s] = 0;
            }
        }
    }

    /**
     * Revokes pushed rules, inside an event.
     *
     * @param ofVm   position of the VM whose rules go, -1 for any
     * @param ofRule row of the flow rule for which they were pushed, -1 for any
     * @return how many
     */
    int revoke(int ofVm, int ofRule) {
        int count = 0;
        for (int s = 0; s < sets.slots(); s++) {
            boolean there = sets.used(s) && (state[s] == SENT || state[s] == INSTALLED);
            if (there && (ofRule < 0 || rule[s] == ofRule) && (ofVm < 0 || transfer(s) == transfers.get(ofVm))) {
                long from = state[s] == SENT ? arrives[s] : simulation.tick();
                if (state[s] == INSTALLED) {
                    transfer(s).stale(row[s], true);
                }
                state[s] = REVOKED;
                simulation.schedule(Math.max(from, simulation.tick() + revokeTicks), Simulation.PRIORITY_TIMER, handler, REVOKE | (long) s << 2, trace.events());
                count++;
            }
        }
        return count;
    }

    /** Revokes one of the rules that the lab gave to a VM, inside an event. */
    void revokeOwn(int vm, int which) {
        transfers.get(vm).stale(which, true);
        simulation.schedule(simulation.tick() + revokeTicks, Simulation.PRIORITY_TIMER, handler, REVOKE_OWN | (long) which << 2 | (long) vm << 26, trace.events());
    }
}
