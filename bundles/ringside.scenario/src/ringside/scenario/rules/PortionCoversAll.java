package ringside.scenario.rules;

import ringside.model.lab.Host;
import ringside.model.lab.PortionMode;
import ringside.model.lab.Traffic;

/** A portion of so many bytes is less than a packet. */
final class PortionCoversAll implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        Host host = lab.host();
        int longest = lab.traffic().stream().mapToInt(Traffic::getLengthBytes).max().orElse(0);
        if (host != null && host.getPortionMode() == PortionMode.NBYTES && longest > 0 && host.getPortionBytes() >= longest) {
            problems.hint(host, "portion-covers-all", "n", host.getPortionBytes(), "longest", longest)
                    .fix(() -> host.setPortionMode(PortionMode.WHOLE), "portion.fix-whole");
        }
    }
}
