package ringside.scenario.rules;

import java.util.List;
import java.util.Locale;
import ringside.model.lab.Lab;
import ringside.model.lab.Scenario;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Diagnostic;

/** All rules, in the order in which their findings are told. */
public final class Rules {
    private static final LabRule LIMITS = new TooMany();

    private static final List<LabRule> ALL = List.of(new MissingPart(), new DuplicateId(), new NumberOutOfRange(), new BadAddressText(),
            new NoHostCore(), new NoCoreForVm(), new CoreSharedByTwo(), new RingSizeNotPowerOfTwo(), new MaskOutsideWays(), new NoIoWays(),
            new NoMacForVm(), new DuplicateMac(), new EndpointWithoutLink(), new NoTraffic(), new TrafficWithoutSender(), new PacketTooLong(),
            new BadPool(), new BadRegion(), new DirectRuleWithoutTarget(), new DirectRuleWithoutRegion(), new DirectLoop(), new DirectBackInChain(), new OutputWithoutTransmitRing(),
            new FlowRuleWithoutWay(), new ChainBeyondSink(), new ForwardsWithoutSwitch(), new UnusedChain(), new BadCost(), new BadAction(),
            new UnsupportedInThisVersion(), new TooLarge(),
            new L2SmallerThanL1(), new LlcSmallerThanPrivate(), new CostsOutOfOrder(), new ClosNumberTwice(), new MaskWithGap(), new DuplicateIp(),
            new PacketToNobody(), new SenderOfOtherVersion(), new RewriteOfNothing(), new RoutingTableTooSmall(), new HiddenRoutingRule(),
            new HiddenFunctionRule(), new SamePriority(), new FunctionWithoutRules(), new UnreachableMachine(), new PushToNobody(), new IdleCore(),
            new IdleEndpoint(), new IdleRegion(), new UnusedClass(), new OverlappingMasks(), new IoWaysInClass(), new IoWaysOverrun(),
            new HeaderOnlyForDpi(), new PortionCoversAll(), new CoalescingWithoutLimit(), new NoRecheck(), new RetriesNone(),
            new LinkFasterThanNic(), new AfterTheEnd());

    private Rules() {
    }

    /** @param chosen the one scenario that matters, or null for all of the lab's */
    public static List<Diagnostic> check(Lab lab, Scenario chosen, Locale locale) {
        DrawnParts parts = new DrawnParts(lab, chosen);
        Problems problems = new Problems(locale);
        problems.checkWith(LIMITS, parts);
        if (problems.all().isEmpty()) {
            ALL.forEach(rule -> problems.checkWith(rule, parts));
        }
        return problems.all();
    }

    /** What there is too much of: machines, cores, sockets, endpoints. A lab beyond these limits is not looked at any further. */
    public static List<Diagnostic> overLimit(Lab lab, Locale locale) {
        Problems problems = new Problems(locale);
        problems.checkWith(LIMITS, new DrawnParts(lab, null));
        return problems.all();
    }

    /** The one machine whose memory a shared region lets this one write into; null where there are none or several. */
    public static VirtualMachine onlyNeighbour(Lab lab, VirtualMachine of) {
        return new DrawnParts(lab, null).onlyNeighbour(of);
    }

    /** Names of all rules, as diagnostics give them. */
    static List<String> names() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(LIMITS), ALL.stream()).map(rule -> rule.getClass().getSimpleName()).toList();
    }
}
