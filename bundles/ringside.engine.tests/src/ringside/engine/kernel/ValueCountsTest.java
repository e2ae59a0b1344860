package ringside.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ValueCountsTest {

    @Test
    void hasWhatAListWouldHave() {
        RandomStreams.Stream random = new RandomStreams.Stream(3);
        ValueCounts counts = new ValueCounts();
        long[] list = new long[50_000];
        for (int i = 0; i < list.length; i++) {
            // Many of a few, a few of many; 0 and large ones are among them.
            list[i] = i % 3 == 0 ? random.below(5) : random.next() >>> 1 + random.below(63);
            if (list[i] == Long.MAX_VALUE) {
                list[i]--;
            }
            counts.add(list[i]);
        }
        Arrays.sort(list);
        assertArrayEquals(list, counts.sorted());
    }

    @Test
    void nothingAddedIsNothing() {
        assertArrayEquals(new long[0], new ValueCounts().sorted());
    }
}
