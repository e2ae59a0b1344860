package ringside.engine.transfer;

import java.util.List;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtualNic;

/**
 * What VMs that transfer directly have to do with one another: which buffer a sender may take in a receiver's ring, whose buffer
 * lies in whose ring after a descriptor was handed over, and who waits until somebody gives buffers back.
 */
public final class Neighbours {
    private static final int NOBODY = -1;

    private final List<VirtualNic> nics;
    private final int[] firstBuffer;
    private final long[] returnLine;
    private final VirtualNic[] lenders;
    private final int[] lent;
    private final int[] waitsFor;

    /**
     * @param nics        of all VMs, complete before the run begins
     * @param firstBuffer number of the first receive buffer of each VM
     * @param returnLine  for each VM the line of its private memory in which the others tell of buffers given back
     * @param buffers     number of buffers in all regions
     */
    public Neighbours(List<VirtualNic> nics, int[] firstBuffer, long[] returnLine, int buffers) {
        this.nics = nics;
        this.firstBuffer = firstBuffer;
        this.returnLine = returnLine;
        lenders = new VirtualNic[buffers + 1];
        lent = new int[buffers + 1];
        waitsFor = new int[firstBuffer.length];
        java.util.Arrays.fill(waitsFor, NOBODY);
    }

    /** Descriptor that a sender may take, -1 for none; in a pool that several rings share, one whose buffer none of them is using. */
    int choose(VirtualNic target) {
        SplitVirtqueue ring = target.rx();
        if (target.spec().rx().pool() < 0) {
            return ring.available() ? ring.nextAvailable() : -1;
        }
        int start = ring.available() ? ring.nextAvailable() : 0;
        for (int i = 0; i < ring.size(); i++) {
            int descriptor = start + i & ring.size() - 1;
            boolean free = true;
            for (VirtualNic sharer : nics) {
                free &= !share(sharer, target) || sharer.rx().offers(descriptor);
            }
            if (free) {
                return descriptor;
            }
        }
        return -1;
    }

    /** Whether the two VMs receive into the same pool, so that a buffer of one is one of the other. */
    boolean share(VirtualNic a, VirtualNic b) {
        return firstBuffer[a.position()] == firstBuffer[b.position()];
    }

    /** Whether a descriptor of this VM's receive ring points to a buffer that was handed over to it. */
    public boolean foreign(VirtualNic at, int descriptor) {
        return at.rx().bufferOf(descriptor) != own(at, descriptor);
    }

    /** The buffer that a descriptor of a receive ring points to as long as nothing was handed over. */
    public int own(VirtualNic at, int descriptor) {
        return firstBuffer[at.position()] + descriptor;
    }

    /** A VM hands a buffer over; who got it from somebody else hands on what it owes. */
    void lend(VirtualNic from, int descriptor, int buffer) {
        if (!foreign(from, descriptor)) {
            lenders[buffer] = from;
            lent[buffer] = descriptor;
        }
    }

    /** The VM that handed this buffer over first. */
    public VirtualNic lender(int buffer) {
        return lenders[buffer];
    }

    /** The lender's descriptor of this buffer. */
    public int lent(int buffer) {
        return lent[buffer];
    }

    public long returnLine(VirtualNic lender) {
        return returnLine[lender.position()];
    }

    /** A sender waits until {@code target} gives buffers back. */
    void waits(int sender, int target) {
        waitsFor[sender] = target;
    }

    void waitsNoMore(int sender) {
        waitsFor[sender] = NOBODY;
    }

    /** A VM's driver has made buffers available; whoever waits for that looks at once. */
    public void buffersAvailable(VirtualNic at, long tick, int cause) {
        for (int v = 0; v < waitsFor.length; v++) {
            boolean pooled = waitsFor[v] >= 0 && share(nics.get(waitsFor[v]), at);
            if (waitsFor[v] == at.position() || pooled) {
                nics.get(v).driver().resume(tick, cause);
            }
        }
    }

    /** Somebody who waits may go another way now. */
    public void resume(int sender, long tick, int cause) {
        if (waitsFor[sender] != NOBODY) {
            nics.get(sender).driver().resume(tick, cause);
        }
    }
}
