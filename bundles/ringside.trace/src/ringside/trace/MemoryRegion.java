package ringside.trace;

/**
 * A stretch of host-physical memory that one owner uses for one purpose. Lines are 64 bytes.
 *
 * @param id             0 and up, in layout order
 * @param name           shown on the memory band, for example {@code vm1.buffers}
 * @param use            what lies there
 * @param owner          component that owns it: the NIC or its ring, a virtqueue, a VM or a shared region
 * @param firstLine      first line in layout order (see {@link MemoryMap} for placement)
 * @param lines          length in lines
 * @param linesPerBuffer lines of one buffer; 0 where the region holds no packet buffers
 * @param firstBuffer    global number of its first buffer; buffers are numbered from 1 over all regions
 */
public record MemoryRegion(int id, String name, Use use, int owner, long firstLine, long lines, int linesPerBuffer, int firstBuffer) {

    /** What a region holds. */
    public enum Use {
        BUFFERS, RING, PRIVATE
    }

    /** Number of packet buffers in the region. */
    public int buffers() {
        return linesPerBuffer == 0 ? 0 : (int) (lines / linesPerBuffer);
    }
}
