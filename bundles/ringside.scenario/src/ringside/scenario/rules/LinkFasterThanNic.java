package ringside.scenario.rules;

import ringside.model.lab.Link;
import ringside.scenario.Names;

/** A link is no faster than the NIC at its end. */
final class LinkFasterThanNic implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Link link : lab.lab().getLinks()) {
            if (link.getNic() != null && link.getBitsPerSecond() > link.getNic().getBitsPerSecond() && link.getNic().getBitsPerSecond() > 0) {
                long rate = link.getBitsPerSecond();
                problems.hint(link, "fast-link", "link", Names.of(link), "rate", rate, "nic", Names.of(link.getNic()), "less", link.getNic().getBitsPerSecond())
                        .fix(() -> link.setBitsPerSecond(0), "fast-link.fix-link", "link", Names.of(link))
                        .fix(() -> link.getNic().setBitsPerSecond(rate), "fast-link.fix-nic", "nic", Names.of(link.getNic()), "rate", rate);
            }
        }
    }
}
