package ringside.benchmarks.events;

import java.util.Arrays;

/** Packets that wait at a station, first in first out; the same for every engine. */
public final class PacketQueue {
    private int[] packets = new int[64];
    private int head;
    private int size;

    public boolean isEmpty() {
        return size == 0;
    }

    public void add(int packet) {
        if (size == packets.length) {
            int[] grown = Arrays.copyOfRange(packets, head, head + 2 * size);
            System.arraycopy(packets, 0, grown, size - head, head);
            packets = grown;
            head = 0;
        }
        packets[head + size++ & packets.length - 1] = packet;
    }

    public int take() {
        int packet = packets[head];
        head = head + 1 & packets.length - 1;
        size--;
        return packet;
    }
}
