package ringside.trace.io;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import ringside.trace.ArgumentType;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.MemoryMap;
import ringside.trace.MemoryRegion;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/** Writes a trace to a file, as far as it has come. {@link TraceReader} reads it back. */
public final class TraceWriter {
    private final DataOutputStream file;

    private TraceWriter(OutputStream out) {
        file = new DataOutputStream(out);
    }

    /** Replaces the file in one step: whatever happens, there is either the old one or the new one. */
    public static void write(TraceLog log, Path to) throws IOException {
        Path target = to.toAbsolutePath();
        Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(log, out);
            }
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (java.nio.file.AtomicMoveNotSupportedException e) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes the events that the log has now; more may be added meanwhile. */
    public static void write(TraceLog log, OutputStream out) throws IOException {
        boolean complete = log.complete();
        int events = log.size();
        TraceWriter writer = new TraceWriter(out);
        writer.file.write(TraceFile.MAGIC);
        writer.file.writeInt(TraceFile.VERSION);
        writer.section(TraceFile.DICTIONARY, dictionary(log.schema()));
        for (int from = 0; from <= events; ) {
            Block block = new Block();
            from = block.take(log, from, events);
            writer.section(TraceFile.BLOCK, block.bytes());
        }
        Bytes end = new Bytes();
        end.number(events);
        end.number(complete ? 1 : 0);
        writer.section(TraceFile.END, end);
        writer.file.flush();
    }

    private void section(int type, Bytes content) throws IOException {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(payload, deflater)) {
            content.writeTo(deflated);
        } finally {
            deflater.end();
        }
        CRC32 crc = new CRC32();
        crc.update(payload.toByteArray());
        file.writeByte(type);
        file.writeInt(payload.size());
        file.writeInt((int) crc.getValue());
        payload.writeTo(file);
    }

    private static Bytes dictionary(StateSchema schema) {
        Bytes out = new Bytes();
        out.number(EventKind.values().length);
        for (EventKind kind : EventKind.values()) {
            out.number(kind.code());
            out.text(kind.label());
        }
        out.texts(Arrays.stream(Chapter.values()).map(Enum::name).toList());
        List<ArgumentType> enumerations = Arrays.stream(ArgumentType.values()).filter(type -> !type.literals().isEmpty()).toList();
        out.number(enumerations.size());
        for (ArgumentType type : enumerations) {
            out.text(type.name());
            out.texts(type.literals());
        }
        out.number(schema.referenceMHz());
        out.number(schema.components().size() - 1);
        for (ComponentInfo component : schema.components().subList(1, schema.components().size())) {
            out.text(component.path());
            out.text(component.label());
            out.text(component.kind().name());
            out.number(component.parent());
            out.text(component.elementId());
        }
        out.number(schema.fields().size());
        for (StateField field : schema.fields()) {
            out.number(field.component().id());
            out.text(field.kind().name());
            out.number(field.length());
            out.number(field.ways());
        }
        out.texts(schema.costs());
        MemoryMap memory = schema.memory();
        out.number(memory.regions().size());
        for (MemoryRegion region : memory.regions()) {
            out.number(region.id());
            out.text(region.name());
            out.text(region.use().name());
            out.number(region.owner());
            out.number(region.firstLine());
            out.number(region.lines());
            out.number(region.linesPerBuffer());
            out.number(region.firstBuffer());
        }
        out.number(memory.pageShift());
        long[] placement = memory.placement();
        out.number(placement == null ? 0 : 1);
        if (placement != null) {
            Rows pages = new Rows();
            Arrays.stream(placement).forEach(pages::add);
            pages.writeTo(out);
        }
        return out;
    }

    /** Rows of some events, column by column. */
    private static final class Block {
        private final Rows[] event = rows(15);
        private final Rows[] argument = rows(1);
        private final Rows[] alsoCause = rows(1);
        private final Rows[] charge = rows(3);
        private final Rows[] line = rows(4);
        private final Rows[] fact = rows(3);

        private static Rows[] rows(int columns) {
            Rows[] rows = new Rows[columns];
            Arrays.setAll(rows, i -> new Rows());
            return rows;
        }

        private static void add(Rows[] columns, long... row) {
            for (int i = 0; i < row.length; i++) {
                columns[i].add(row[i]);
            }
        }

        /** Takes events from {@code from} on; returns the first that it did not take. */
        int take(TraceLog log, int from, int last) {
            int end = (int) Math.min(last + 1L, (long) from + TraceFile.EVENTS_OF_BLOCK);
            int number = from;
            for (TraceEvent e = log.event(number); number < end && full() < TraceFile.ROWS_OF_BLOCK; number++) {
                e.moveTo(number);
                take(log, e);
            }
            return number;
        }

        private int full() {
            return Math.max(fact[0].count, Math.max(line[0].count, argument[0].count));
        }

        private void take(TraceLog log, TraceEvent e) {
            int[] also = e.alsoCauses();
            add(event, e.tick(), e.dispatch(), e.component().id(), e.number() == 0 ? 0 : e.kind().code(), e.chapter().ordinal(), e.depth(),
                    e.packet(), e.cause(), e.scope(), e.core().id(), also.length, e.argumentCount(), e.chargeCount(), e.lineCount(),
                    e.endFact() - e.firstFact());
            for (int cause : also) {
                add(alsoCause, cause);
            }
            for (int i = 0; i < e.argumentCount(); i++) {
                add(argument, e.argument(i));
            }
            for (int i = 0; i < e.chargeCount(); i++) {
                add(charge, e.chargeCost(i), e.chargeUnits(i), e.chargeCycles(i));
            }
            for (int k = 1; k <= e.lineCount(); k++) {
                add(line, e.line(k), e.lineOutcome(k), e.lineCycles(k), e.endFactOfLine(k - 1) - e.firstFact());
            }
            for (long f = e.firstFact(); f < e.endFact(); f++) {
                add(fact, log.factField(f), log.factIndex(f), log.factValue(f));
            }
        }

        Bytes bytes() {
            Bytes out = new Bytes();
            for (Rows[] table : List.of(event, alsoCause, argument, charge, line, fact)) {
                for (Rows column : table) {
                    column.writeTo(out);
                }
            }
            return out;
        }
    }

    /** A column of a block. */
    private static final class Rows {
        private long[] values = new long[16];
        private int count;

        void add(long value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }

        void writeTo(Bytes out) {
            out.number(count);
            long before = 0;
            for (int i = 0; i < count; i++) {
                out.number(values[i] - before);
                before = values[i];
            }
        }
    }

    /** The content of a section. */
    private static final class Bytes extends ByteArrayOutputStream {
        void number(long value) {
            long rest = value << 1 ^ value >> 63;
            while ((rest & ~0x7FL) != 0) {
                write((int) rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            write((int) rest);
        }

        void text(String text) {
            byte[] utf = text.getBytes(StandardCharsets.UTF_8);
            number(utf.length);
            writeBytes(utf);
        }

        void texts(List<String> all) {
            number(all.size());
            all.forEach(this::text);
        }
    }
}
