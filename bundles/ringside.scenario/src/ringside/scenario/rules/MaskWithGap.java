package ringside.scenario.rules;

import ringside.model.WayMasks;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Socket;
import ringside.scenario.Names;

/** The ways of a class of service lie side by side, as processors with cache allocation demand. */
final class MaskWithGap implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Socket socket : lab.sockets()) {
            for (ClassOfService clos : socket.getClassesOfService()) {
                long mask = clos.getCapacityMask();
                if (mask > 0 && !inOnePiece(mask)) {
                    long filled = 2 * Long.highestOneBit(mask) - Long.lowestOneBit(mask);
                    long run = longestRun(mask);
                    problems.warning(clos, "mask-gap", "clos", Names.of(clos), "mask", WayMasks.format(mask))
                            .fix(() -> clos.setCapacityMask(filled), "mask.fix", "mask", WayMasks.format(filled))
                            .fix(() -> clos.setCapacityMask(run), "mask.fix", "mask", WayMasks.format(run));
                }
            }
        }
    }

    static boolean inOnePiece(long mask) {
        long run = mask == 0 ? 0 : mask / Long.lowestOneBit(mask);
        return mask > 0 && (run & run + 1) == 0;
    }

    /** The longest row of neighbours in a mask, the lowest among equals. */
    private static long longestRun(long mask) {
        long best = 0;
        for (long rest = mask; rest != 0;) {
            long low = Long.lowestOneBit(rest);
            long run = rest & ~(rest + low);
            best = Long.bitCount(run) > Long.bitCount(best) ? run : best;
            rest &= ~run;
        }
        return best;
    }
}
