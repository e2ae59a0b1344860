package ringside.scenario.rules;

import java.util.stream.Stream;
import ringside.model.lab.Element;
import ringside.model.lab.Scenario;
import ringside.model.lab.TimedAction;
import ringside.model.lab.Traffic;
import ringside.scenario.Names;

/** What a scenario sends and does, it sends and does before it ends. */
final class AfterTheEnd implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Scenario scenario : lab.scenarios()) {
            long end = scenario.getMaxNanos();
            if (end <= 0) {
                continue;
            }
            Stream<Element> late = Stream.concat(scenario.getTraffic().stream().filter(traffic -> traffic.getAtNanos() >= end),
                    scenario.getActions().stream().filter(action -> action.getAtNanos() >= end));
            late.forEach(part -> problems.hint(part, "after-the-end", "part", Names.of(part), "at", at(part), "scenario", Names.of(scenario), "end", end)
                    .fix(() -> scenario.setMaxNanos(0), "after-the-end.fix", "scenario", Names.of(scenario)));
        }
    }

    private static long at(Element part) {
        return part instanceof Traffic traffic ? traffic.getAtNanos() : ((TimedAction) part).getAtNanos();
    }
}
