package ringside.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Tag, set and offset of an address, against numbers worked out by hand. */
class AddressSplitTest {

    /** 64 sets: 6 bits of offset, 6 of set. Line 0x12345 is 1 0010 0011 0100 0101b: set 00 0101b = 5, tag 0x48D. */
    @Test
    void aPowerOfTwoOfSetsIsBitsOfTheAddress() {
        AddressSplit split = new AddressSplit(0x12345, 64);
        assertEquals(0x48D140, split.address());
        assertTrue(split.byBits());
        assertEquals(6, split.setBits());
        assertEquals(12, split.tagFrom());
        assertEquals(5, split.set());
        assertEquals(0x48D, split.tag());
    }

    /** 16 sets, as in the first sample: line 45 is 10 1101b: set 13, tag 2; its address 45 x 64 = 2,880 = 0xB40. */
    @Test
    void aLineOfTheFirstSample() {
        AddressSplit split = new AddressSplit(45, 16);
        assertEquals("0xB40", AddressSplit.hex(split.address()));
        assertEquals(13, split.set());
        assertEquals(2, split.tag());
        assertEquals(10, split.tagFrom());
    }

    /** One set: no bit of the address says it. */
    @Test
    void aCacheOfOneSetHasNoBitsForIt() {
        AddressSplit split = new AddressSplit(77, 1);
        assertEquals(0, split.setBits());
        assertEquals(6, split.tagFrom());
        assertEquals(0, split.set());
        assertEquals(77, split.tag());
    }

    /** 12 sets: 100 = 8 x 12 + 4. */
    @Test
    void anyOtherNumberOfSetsDivides() {
        AddressSplit split = new AddressSplit(100, 12);
        assertFalse(split.byBits());
        assertEquals(4, split.set());
        assertEquals(8, split.tag());
    }

    @Test
    void thePiecesMakeUpTheAddressOfEveryLine() {
        for (int sets : new int[] {1, 2, 8, 12, 16, 2048, 3000}) {
            for (long line = 0; line < 100_000; line += 37) {
                AddressSplit split = new AddressSplit(line, sets);
                assertEquals(line, split.tag() * sets + split.set());
                if (split.byBits()) {
                    assertEquals(split.address(), split.tag() << split.tagFrom() | (long) split.set() << AddressSplit.OFFSET_BITS);
                }
            }
        }
    }

    @Test
    void anAddressHasAsManyBitsAsAWordOfALineCanHold() {
        long last = (1L << AddressSplit.ADDRESS_BITS - AddressSplit.OFFSET_BITS) - 1;
        assertEquals(last, LineWord.line(LineWord.of(last, Mesi.M, true, 3)));
    }
}
