package ringside.trace.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import ringside.trace.ArgumentType;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.MemoryMap;
import ringside.trace.MemoryRegion;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceLog;
import ringside.trace.io.TraceFormatException.Reason;

/**
 * Reads a trace file of this or an older version. Writes the log anew, event by event, so that a file that is damaged yet passes
 * its checksums cannot make a log that no engine could have written.
 */
public final class TraceReader {
    private static final int LARGEST_SECTION = 1 << 28;

    private final String name;
    private final DataInputStream file;
    private final long budget;
    private final Consumer<TraceLog> begun;
    private long position;

    private final EventKind[] kinds = new EventKind[256];
    private Chapter[] chapters;
    /** For each enumeration the literal that each of the file's codes means now. */
    private final Map<ArgumentType, int[]> literals = new EnumMap<>(ArgumentType.class);
    private StateSchema schema;
    private TraceLog log;
    /** The next event that a block must bring. */
    private int next;

    private TraceReader(String name, InputStream in, long budget, Consumer<TraceLog> begun) {
        this.begun = begun;
        this.name = name;
        this.file = new DataInputStream(in);
        this.budget = budget;
    }

    /** @throws TraceFormatException if the file is no trace that this version can read; with a message to be shown as it is */
    public static TraceLog read(Path from) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from))) {
            return read(from.getFileName().toString(), in, TraceLog.DEFAULT_BUDGET);
        }
    }

    /**
     * @param name   what messages call the file
     * @param budget bytes of memory for rows, see {@link TraceLog}
     */
    public static TraceLog read(String name, InputStream in, long budget) throws IOException {
        TraceReader reader = new TraceReader(name, in, budget, log -> {
        });
        boolean done = false;
        try {
            TraceLog log = reader.read();
            done = true;
            return log;
        } catch (EOFException e) {
            throw reader.truncated();
        } finally {
            if (!done && reader.log != null) {
                reader.log.close();
            }
        }
    }

    /**
     * The same for who looks at the trace while it is read: the first picture of a long one need not wait for its end. Where the file turns
     * out to be no good, what came before stays readable, and whoever was given the log closes it.
     *
     * @param begun is given the log, by this thread, as soon as its machine is known; events come into it from then on
     */
    public static TraceLog read(String name, InputStream in, long budget, Consumer<TraceLog> begun) throws IOException {
        TraceReader reader = new TraceReader(name, in, budget, begun);
        try {
            return reader.read();
        } catch (EOFException e) {
            throw reader.truncated();
        }
    }

    private TraceLog read() throws IOException {
        byte[] magic = file.readNBytes(TraceFile.MAGIC.length);
        if (!Arrays.equals(magic, 0, Math.min(4, magic.length), TraceFile.MAGIC, 0, 4)) {
            throw new TraceFormatException(Reason.FOREIGN, name + " is not a Ringside trace.");
        }
        if (magic.length == TraceFile.MAGIC.length && !Arrays.equals(magic, TraceFile.MAGIC)) {
            throw damaged();
        }
        int version = file.readInt();
        if (version > TraceFile.VERSION) {
            throw newer("trace format " + version + ", this one reads up to " + TraceFile.VERSION);
        }
        if (version < 1) {
            throw damaged();
        }
        position = TraceFile.MAGIC.length + Integer.BYTES;
        if (file.readUnsignedByte() != TraceFile.DICTIONARY) {
            throw damaged();
        }
        dictionary(section());
        log = new TraceLog(schema, budget);
        begun.accept(log);
        for (int type = file.readUnsignedByte(); type != TraceFile.END; type = file.readUnsignedByte()) {
            if (type != TraceFile.BLOCK) {
                throw damaged();
            }
            block(section());
        }
        Content end = section();
        long events = end.number();
        if (events != log.size() || next != events + 1) {
            throw damaged();
        }
        if (end.number() == 1) {
            log.markComplete();
        }
        return log;
    }

    private Content section() throws IOException {
        int length = file.readInt();
        int crc = file.readInt();
        if (length < 0 || length > LARGEST_SECTION) {
            throw damaged();
        }
        byte[] payload = file.readNBytes(length);
        if (payload.length < length) {
            throw truncated();
        }
        CRC32 actual = new CRC32();
        actual.update(payload);
        if ((int) actual.getValue() != crc) {
            throw damaged();
        }
        position += 1 + 2 * Integer.BYTES + length;
        return new Content(payload);
    }

    private void dictionary(Content in) throws IOException {
        Map<String, EventKind> kindOfLabel = new HashMap<>();
        for (EventKind kind : EventKind.values()) {
            kindOfLabel.put(kind.label(), kind);
        }
        for (int i = in.count(); i > 0; i--) {
            int code = in.index(kinds.length);
            kinds[code] = kindOfLabel.get(in.text()); // null where this version has no such kind; no harm if no event has it
        }
        chapters = in.texts().stream().map(chapter -> literal(Chapter.class, chapter)).toArray(Chapter[]::new);
        for (int i = in.count(); i > 0; i--) {
            ArgumentType type = literal(ArgumentType.class, in.text());
            List<String> names = in.texts();
            if (type != null) {
                literals.put(type, names.stream().mapToInt(type.literals()::indexOf).toArray());
            }
        }
        schema = new StateSchema();
        schema.referenceMHz(in.index(Integer.MAX_VALUE));
        for (int i = in.count(); i > 0; i--) {
            String path = in.text();
            String label = in.text();
            String kind = in.text();
            int parent = in.index(schema.components().size());
            String element = in.text();
            checked(() -> schema.addComponent(path, label, known(ComponentKind.class, kind), parent, element));
        }
        for (int i = in.count(); i > 0; i--) {
            ComponentInfo component = schema.component(in.index(schema.components().size()));
            String kind = in.text();
            int length = in.index(Integer.MAX_VALUE);
            int ways = in.index(Integer.MAX_VALUE);
            checked(() -> schema.addField(component, known(FieldKind.class, kind), length, ways));
        }
        in.texts().forEach(schema::addCost);
        List<MemoryRegion> regions = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            regions.add(new MemoryRegion(in.index(Integer.MAX_VALUE), in.text(), known(MemoryRegion.Use.class, in.text()),
                    in.index(schema.components().size()), in.number(), in.number(), in.index(Integer.MAX_VALUE), in.index(Integer.MAX_VALUE)));
        }
        int pageShift = in.index(Long.SIZE);
        schema.memory(in.number() == 0 ? new MemoryMap(regions) : new MemoryMap(regions, pageShift, in.column()));
        in.end();
    }

    private void block(Content in) throws IOException {
        long[][] event = in.columns(15);
        long[] alsoCause = in.column();
        long[] argument = in.column();
        long[][] charge = in.columns(3);
        long[][] line = in.columns(4);
        long[][] fact = in.columns(3);
        in.end();
        int a = 0;
        int ac = 0;
        int c = 0;
        int l = 0;
        int f = 0;
        try {
            for (int row = 0; row < event[0].length; row++, next++) {
                EventKind kind = kinds[(int) event[3][row]];
                if (next > 0) {
                    if (kind == null) {
                        throw newer("an unknown kind of event, code " + event[3][row]);
                    }
                    Chapter chapter = chapters[(int) event[4][row]];
                    if (chapter == null) {
                        throw newer("an unknown chapter, code " + event[4][row]);
                    }
                    schema.component((int) event[2][row]);
                    schema.component((int) event[9][row]);
                    log.begin(event[0][row], event[1][row], (int) event[2][row], kind, chapter, (int) event[5][row], (int) event[6][row],
                            (int) event[7][row], (int) event[8][row], (int) event[9][row]);
                }
                for (long n = event[10][row]; n > 0; n--) {
                    log.alsoCause((int) alsoCause[ac++]);
                }
                for (int n = 0; n < event[11][row]; n++) {
                    log.argument(value(kind.argument(n).type(), argument[a++]));
                }
                long cycles = 0;
                for (long n = event[12][row]; n > 0; n--, c++) {
                    log.charge((int) charge[0][c], (int) charge[1][c], charge[2][c]);
                    cycles += charge[2][c];
                }
                int facts = (int) event[14][row];
                int firstFact = f;
                for (long n = event[13][row]; n > 0; n--, l++) {
                    for (; f < firstFact + line[3][l]; f++) {
                        set(fact, f);
                    }
                    log.openLine();
                    if (n > 1) {
                        for (; f < firstFact + line[3][l + 1]; f++) {
                            set(fact, f);
                        }
                    } else {
                        for (; f < firstFact + facts; f++) {
                            set(fact, f);
                        }
                    }
                    log.line(line[0][l], (int) line[1][l], line[2][l]);
                }
                for (; f < firstFact + facts; f++) {
                    set(fact, f);
                }
                if (next > 0) {
                    log.end(cycles);
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            throw damaged();
        }
        if (a != argument.length || ac != alsoCause.length || c != charge[0].length || l != line[0].length || f != fact[0].length) {
            throw damaged();
        }
    }

    private void set(long[][] fact, int row) throws TraceFormatException {
        StateField field = schema.field((int) fact[0][row]);
        int index = (int) fact[1][row];
        if (field.kind() == FieldKind.DROPPED) {
            index = (int) value(ArgumentType.DROP_REASON, index);
        }
        if (index < 0 || field.length() > 0 && index >= field.length()) {
            throw damaged();
        }
        log.set(field.id(), index, value(field.kind().type(), fact[2][row]));
    }

    /** The value that has the same name now. */
    private long value(ArgumentType type, long value) throws TraceFormatException {
        int[] now = literals.get(type);
        if (now == null) {
            return value;
        }
        if (value < 0 || value >= now.length) {
            throw damaged();
        }
        if (now[(int) value] < 0) {
            throw newer("an unknown " + type + ", code " + value);
        }
        return now[(int) value];
    }

    private static <E extends Enum<E>> E literal(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst().orElse(null);
    }

    private <E extends Enum<E>> E known(Class<E> type, String literal) throws TraceFormatException {
        E found = literal(type, literal);
        if (found == null) {
            throw newer("an unknown " + type.getSimpleName() + ", " + literal);
        }
        return found;
    }

    private interface Addition {
        void run() throws TraceFormatException;
    }

    private void checked(Addition addition) throws TraceFormatException {
        try {
            addition.run();
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    private TraceFormatException newer(String what) {
        return new TraceFormatException(Reason.NEWER, name + " was written by a newer Ringside (" + what + ").");
    }

    private TraceFormatException truncated() {
        return new TraceFormatException(Reason.TRUNCATED, name + " is incomplete: it ends after event " + Math.max(0, next - 1) + ", before its end mark.");
    }

    private TraceFormatException damaged() {
        return new TraceFormatException(Reason.DAMAGED, name + " is damaged near byte " + position + ".");
    }

    /** The content of a section. Whatever is wrong with it means that the file is damaged. */
    private final class Content {
        private final byte[] bytes;
        private int at;

        Content(byte[] deflated) throws TraceFormatException {
            try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
                bytes = in.readNBytes(LARGEST_SECTION);
            } catch (IOException e) {
                throw damaged();
            }
        }

        long number() throws TraceFormatException {
            long value = 0;
            for (int shift = 0; shift < Long.SIZE; shift += 7) {
                if (at == bytes.length) {
                    throw damaged();
                }
                byte b = bytes[at++];
                value |= (b & 0x7FL) << shift;
                if (b >= 0) {
                    return value >>> 1 ^ -(value & 1);
                }
            }
            throw damaged();
        }

        /** A number of things, each of which takes at least a byte. */
        int count() throws TraceFormatException {
            return index(bytes.length - at + 1);
        }

        /** A number from 0 to {@code limit - 1}. */
        int index(int limit) throws TraceFormatException {
            long value = number();
            if (value < 0 || value >= limit) {
                throw damaged();
            }
            return (int) value;
        }

        String text() throws TraceFormatException {
            int length = count();
            if (length > bytes.length - at) {
                throw damaged();
            }
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        List<String> texts() throws TraceFormatException {
            List<String> all = new ArrayList<>();
            for (int i = count(); i > 0; i--) {
                all.add(text());
            }
            return all;
        }

        long[] column() throws TraceFormatException {
            long[] rows = new long[count()];
            long before = 0;
            for (int i = 0; i < rows.length; i++) {
                before += number();
                rows[i] = before;
            }
            return rows;
        }

        /** Columns of one table. */
        long[][] columns(int count) throws TraceFormatException {
            long[][] columns = new long[count][];
            for (int i = 0; i < count; i++) {
                columns[i] = column();
                if (columns[i].length != columns[0].length) {
                    throw damaged();
                }
            }
            return columns;
        }

        void end() throws TraceFormatException {
            if (at != bytes.length) {
                throw damaged();
            }
        }
    }
}
