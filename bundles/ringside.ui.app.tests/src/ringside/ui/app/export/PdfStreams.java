package ringside.ui.app.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** What a PDF file draws: the streams in it that can be read as text. */
final class PdfStreams {
    private static final String BEGIN = "stream\n";
    private static final String END = "endstream";

    private PdfStreams() {
    }

    static List<String> of(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        List<String> streams = new ArrayList<>();
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, text.indexOf(END, at) + END.length())) {
            int from = at + BEGIN.length();
            byte[] packed = text.substring(from, text.indexOf(END, from)).getBytes(StandardCharsets.ISO_8859_1);
            try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
                String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (content.contains(" cm") || content.contains(" re") || content.contains(" l")) {
                    streams.add(content);
                }
            } catch (IOException e) {
                // A stream of another kind.
            }
        }
        return streams;
    }
}
