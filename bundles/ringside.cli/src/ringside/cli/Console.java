package ringside.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. What it says is UTF-8, whatever the system thinks.
 *
 * @param out results
 * @param err problems, a line each
 */
record Console(InputStream in, OutputStream out, PrintStream err) {
    /** Standard output as text, buffered; whoever writes flushes. */
    Writer text() {
        return text(out);
    }

    static Writer text(OutputStream to) {
        return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    PrintWriter printer(OutputStream to) {
        return new PrintWriter(text(to));
    }

    /** A line on standard error. */
    void problem(String line) {
        err.println("ringside: " + line.replaceAll("\\R+", " "));
    }
}
