package ringside.scenario.rules;

import ringside.model.lab.ActionKind;
import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.FullPolicy;
import ringside.model.lab.Inclusion;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.MappingMode;
import ringside.model.lab.Nic;
import ringside.model.lab.NotifyMode;
import ringside.model.lab.Path;
import ringside.model.lab.RingFormat;
import ringside.model.lab.RuleKey;
import ringside.model.lab.Scenario;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Socket;
import ringside.model.lab.TimedAction;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.Virtqueue;
import ringside.scenario.Names;

/** What can be drawn but not yet simulated is said, never silently replaced by something else. */
final class UnsupportedInThisVersion implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.sockets().size() > 1) {
            problems.error(lab.sockets().get(1), "unsupported.sockets", "n", lab.sockets().size());
        }
        if (lab.nics().size() > 1) {
            problems.error(lab.nics().get(1), "unsupported.nics", "n", lab.nics().size());
        }
        for (Nic nic : lab.nics()) {
            unsupported(!nic.isHostPolls(), nic, "hostPolls=false", "hostPolls=true", () -> nic.setHostPolls(true), problems);
        }
        for (Cache cache : lab.caches()) {
            unsupported(cache.getInclusion() == Inclusion.EXCLUSIVE, cache, "EXCLUSIVE", "INCLUSIVE", () -> cache.setInclusion(Inclusion.INCLUSIVE), problems);
        }
        for (Socket socket : lab.sockets()) {
            for (Core core : socket.getCores()) {
                Cache l2 = core.getL2();
                if (l2 != null) {
                    unsupported(l2.getInclusion() == Inclusion.NON_INCLUSIVE, l2, "NON_INCLUSIVE", "INCLUSIVE", () -> l2.setInclusion(Inclusion.INCLUSIVE),
                            problems);
                }
            }
        }
        for (Virtqueue queue : lab.queues()) {
            unsupported(queue.getFormat() == RingFormat.PACKED, queue, "PACKED", "SPLIT", () -> queue.setFormat(RingFormat.SPLIT), problems);
            boolean receives = queue.eContainingFeature() == Literals.VIRTUAL_NIC__RX;
            unsupported(!receives && queue.getNotify() == NotifyMode.COALESCED, queue, "COALESCED", "EVENT_IDX", () -> queue.setNotify(NotifyMode.EVENT_IDX),
                    problems);
            unsupported(queue.getFullPolicy() != FullPolicy.DROP && (!receives || queue.getFullPolicy() == FullPolicy.FALL_BACK), queue,
                    queue.getFullPolicy().getName(), "DROP", () -> queue.setFullPolicy(FullPolicy.DROP), problems);
        }
        for (SharedMemoryRegion region : lab.regions()) {
            unsupported(region.getMapping() == MappingMode.SWITCHED_VIEW, region, "SWITCHED_VIEW", "PAIRWISE_WINDOW",
                    () -> region.setMapping(MappingMode.PAIRWISE_WINDOW), problems);
        }
        if (lab.host() != null) {
            if (lab.host().getClassifier() != null) {
                unsupported(lab.virtualSwitch() == null && lab.host().getClassifier().getKey() != RuleKey.DST_MAC, lab.host().getClassifier(),
                        lab.host().getClassifier().getKey().getName(), "DST_MAC", () -> lab.host().getClassifier().setKey(RuleKey.DST_MAC), problems);
            }
        }
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getTransfer() != null) {
                unsupported(vm.getTransfer().getDefaultPath() == Path.DIRECT && lab.onlyNeighbour(vm) == null, vm.getTransfer(),
                        "defaultPath=DIRECT to more or fewer than one machine", "defaultPath=VSWITCH", () -> vm.getTransfer().setDefaultPath(Path.VSWITCH), problems);
            }
        }
        for (Scenario scenario : lab.scenarios()) {
            for (TimedAction action : scenario.getActions()) {
                if (action.getAction() == ActionKind.RESTORE_VM) {
                    problems.error(action, "unsupported.only", "part", Names.of(action), "what", action.getAction().getName())
                            .fix(() -> scenario.getActions().remove(action), "bad-action.fix-remove", "action", Names.of(action));
                }
            }
        }
    }

    private static void unsupported(boolean isUsed, ringside.model.lab.Element at, String what, String instead, Runnable fix, Problems problems) {
        if (isUsed) {
            problems.error(at, "unsupported", "part", Names.of(at), "what", what, "instead", instead).fix(fix, "unsupported.fix", "part", Names.of(at),
                    "instead", instead);
        }
    }
}
