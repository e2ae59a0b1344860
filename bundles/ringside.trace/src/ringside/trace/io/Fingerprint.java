package ringside.trace.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * SHA-256 over what a trace or a state says in names, so that it depends neither on codes nor on the version, the language or the
 * machine. Equal fingerprints mean equal runs.
 */
public final class Fingerprint {
    private Fingerprint() {
    }

    /** Fingerprint of the events that the log has now, as 64 hexadecimal digits. */
    public static String of(TraceLog log) {
        MessageDigest digest = sha256();
        RowText rows = new RowText(log);
        TraceEvent e = log.event(0);
        for (int event = 0, size = log.size(); event <= size; event++) {
            add(digest, rows, e.moveTo(event));
        }
        return hex(digest.digest());
    }

    /** Fingerprint of a state, as 64 hexadecimal digits. */
    public static String of(StateSchema schema, StateReader state) {
        MessageDigest digest = sha256();
        StateText.forEach(schema, state, entry -> digest.update((entry + "\n").getBytes(StandardCharsets.UTF_8)));
        return hex(digest.digest());
    }

    /**
     * For each event from 0 on eight hexadecimal digits that stand for all rows up to and including it. Kept beside a fingerprint
     * they tell without the old trace which event is the first that differs, see {@link #firstDifference}.
     */
    public static List<String> marks(TraceLog log) {
        List<String> marks = new ArrayList<>();
        RowText rows = new RowText(log);
        TraceEvent e = log.event(0);
        byte[] before = new byte[0];
        for (int event = 0, size = log.size(); event <= size; event++) {
            MessageDigest digest = sha256();
            digest.update(before);
            add(digest, rows, e.moveTo(event));
            before = digest.digest();
            marks.add(hex(before).substring(0, 8));
        }
        return marks;
    }

    /** The first event whose marks differ; -1 where all are equal. Where one list is shorter, the first event it lacks. */
    public static int firstDifference(List<String> expected, List<String> actual) {
        int both = Math.min(expected.size(), actual.size());
        for (int event = 0; event < both; event++) {
            if (!expected.get(event).equals(actual.get(event))) {
                return event;
            }
        }
        return expected.size() == actual.size() ? -1 : both;
    }

    private static void add(MessageDigest digest, RowText rows, TraceEvent e) {
        StringBuilder text = new StringBuilder("event ").append(e.number()).append('\n');
        for (RowText.Item item : rows.of(e)) {
            text.append(item.text()).append('\n');
        }
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
