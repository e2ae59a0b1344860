package ringside.trace;

import java.util.List;

/**
 * Where everything lies in host-physical memory. Regions are laid out one after the other in <em>layout lines</em>; a page
 * placement maps layout lines to physical lines, which are what caches and the trace see. Without a placement both are the same.
 */
public final class MemoryMap {
    private final List<MemoryRegion> regions;
    private final long[] regionStarts;
    private final int pageShift;
    private final long[] physicalPage;
    private final java.util.Map<Long, Long> layoutPage = new java.util.HashMap<>();

    /** A map without page placement: layout lines are physical lines. */
    public MemoryMap(List<MemoryRegion> regions) {
        this(regions, 0, null);
    }

    /**
     * @param pageShift    log2 of the lines in a page
     * @param physicalPage physical page of each layout page; null for the identity
     */
    public MemoryMap(List<MemoryRegion> regions, int pageShift, long[] physicalPage) {
        this.regions = List.copyOf(regions);
        this.regionStarts = regions.stream().mapToLong(MemoryRegion::firstLine).toArray();
        this.pageShift = pageShift;
        this.physicalPage = physicalPage;
        if (physicalPage != null) {
            for (int i = 0; i < physicalPage.length; i++) {
                layoutPage.put(physicalPage[i], (long) i);
            }
        }
    }

    public List<MemoryRegion> regions() {
        return regions;
    }

    /** log2 of the lines in a page; 0 without a placement. */
    public int pageShift() {
        return pageShift;
    }

    /** A copy of the page placement, or null for the identity. */
    public long[] placement() {
        return physicalPage == null ? null : physicalPage.clone();
    }

    /** Physical line of a layout line. */
    public long physical(long layoutLine) {
        if (physicalPage == null) {
            return layoutLine;
        }
        return (physicalPage[(int) (layoutLine >>> pageShift)] << pageShift) | (layoutLine & ((1L << pageShift) - 1));
    }

    /** Layout line of a physical line, or -1 where nothing is laid out. */
    public long layout(long physicalLine) {
        if (physicalPage == null) {
            return physicalLine;
        }
        Long page = layoutPage.get(physicalLine >>> pageShift);
        return page == null ? -1 : (page << pageShift) | (physicalLine & ((1L << pageShift) - 1));
    }

    /** The region that holds this physical line, or null. */
    public MemoryRegion regionOf(long physicalLine) {
        long line = layout(physicalLine);
        int at = java.util.Arrays.binarySearch(regionStarts, line);
        at = at >= 0 ? at : -at - 2;
        if (at < 0 || line < 0) {
            return null;
        }
        MemoryRegion region = regions.get(at);
        return line < region.firstLine() + region.lines() ? region : null;
    }

    /** Global number of the packet buffer that holds this physical line, or 0. */
    public int bufferOf(long physicalLine) {
        MemoryRegion region = regionOf(physicalLine);
        if (region == null || region.linesPerBuffer() == 0) {
            return 0;
        }
        return region.firstBuffer() + (int) ((layout(physicalLine) - region.firstLine()) / region.linesPerBuffer());
    }

    /** Position of this physical line within its buffer, from 0; -1 where it belongs to none. */
    public int lineInBuffer(long physicalLine) {
        MemoryRegion region = regionOf(physicalLine);
        if (region == null || region.linesPerBuffer() == 0) {
            return -1;
        }
        return (int) ((layout(physicalLine) - region.firstLine()) % region.linesPerBuffer());
    }

    /** Physical line {@code lineInBuffer} of a packet buffer (global number, from 1). */
    public long lineOfBuffer(int buffer, int lineInBuffer) {
        for (MemoryRegion region : regions) {
            int k = buffer - region.firstBuffer();
            if (region.linesPerBuffer() > 0 && k >= 0 && k < region.buffers()) {
                return physical(region.firstLine() + (long) k * region.linesPerBuffer() + lineInBuffer);
            }
        }
        throw new IllegalArgumentException("no buffer " + buffer);
    }
}
