package ringside.trace.io;

import java.nio.charset.StandardCharsets;

/**
 * The format of a trace file. Numbers are big-endian.
 *
 * <pre>
 * file       = magic (8 bytes), version (int), section*
 * section    = type (byte), length (int), CRC-32 of the payload (int), payload: deflated
 * type 1     = the dictionary: names, once, first
 * type 2     = a block of up to 4,096 events, column by column; the first has event 0, the initial state
 * type 3     = the end: number of events, whether the run was complete
 * column     = number of rows, then for each row its difference to the row before
 * number     = zigzag, seven bits a byte, lowest first
 * text       = number of bytes, UTF-8
 * </pre>
 *
 * Codes of kinds, chapters and enumeration literals are those of the writer and are read through their names, so that a
 * code may change its number but not its meaning. The words of caches ({@link ringside.trace.LineWord},
 * {@link ringside.trace.Outcome}) belong to the version.
 */
final class TraceFile {
    /** As in PNG: not text, and damaged by whatever changes line ends. */
    static final byte[] MAGIC = "\u0089RST\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
    static final int VERSION = 1;

    static final int DICTIONARY = 1;
    static final int BLOCK = 2;
    static final int END = 3;

    static final int EVENTS_OF_BLOCK = 4096;
    /** A block ends early with the event in which it reaches this many assignments, lines or arguments. */
    static final int ROWS_OF_BLOCK = 1 << 16;

    private TraceFile() {
    }
}
