package ringside.scenario.rules;

import ringside.model.lab.Cache;
import ringside.model.lab.Nic;
import ringside.model.lab.PagePlacement;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.Virtqueue;

/**
 * The machine fits into the memory of an ordinary computer: each number may be in range and their product still be too large.
 * Counted are what a run keeps an entry for: cache lines, descriptors, buffers and, where pages are scattered, pages.
 */
final class TooLarge implements LabRule {
    private static final long CACHE_LINES = 8L << 20;
    private static final long DESCRIPTORS = 1L << 20;
    private static final long BUFFERS = 1L << 20;
    private static final long PAGES = 1L << 20;

    @Override
    public void check(DrawnParts lab, Problems problems) {
        long lines = 0;
        for (Cache cache : lab.caches()) {
            lines += Math.max(0L, cache.getSets()) * Math.max(0, cache.getWays());
        }
        long descriptors = 0;
        long buffers = 0;
        long bytes = 1 << 20;
        for (Virtqueue queue : lab.queues()) {
            descriptors += queue.getSize();
            buffers += queue.getSize();
            bytes += queue.getSize() * (long) queue.getBufferBytes();
        }
        for (Nic nic : lab.nics()) {
            descriptors += nic.getRxRingSize() + (long) nic.getTxRingSize();
            buffers += nic.getRxRingSize();
            bytes += nic.getRxRingSize() * (long) nic.getBufferBytes();
        }
        for (SharedMemoryRegion region : lab.regions()) {
            buffers += region.getBuffers();
            bytes += region.getBuffers() * (long) region.getBufferBytes();
        }
        for (VirtualMachine vm : lab.machines()) {
            bytes += vm.getPrivateBytes();
        }
        tell(problems, lab, "too-large.lines", lines, CACHE_LINES);
        tell(problems, lab, "too-large.descriptors", descriptors, DESCRIPTORS);
        tell(problems, lab, "too-large.buffers", buffers, BUFFERS);
        if (lab.server() != null && lab.server().getPagePlacement() != PagePlacement.CONTIGUOUS) {
            long page = lab.server().getPagePlacement() == PagePlacement.SCATTERED_4K ? 4096 : 2L << 20;
            tell(problems, lab, "too-large.pages", bytes / page, PAGES);
        }
    }

    private static void tell(Problems problems, DrawnParts lab, String key, long n, long most) {
        if (n > most) {
            problems.error(lab.server(), key, "n", n, "most", most);
        }
    }
}
