package ringside.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The C++ loop over the same traces, in a process of its own that waits while it is not asked. */
final class ScalarLoop implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;

    private ScalarLoop(Process process) {
        this.process = process;
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        questions = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII);
    }

    /** Compiles and starts it; null where there is no C++ compiler. */
    static ScalarLoop start(Path source, Path program) throws IOException, InterruptedException {
        try {
            Process compiler = new ProcessBuilder("g++", "-O2", "-std=c++17", "-o", program.toString(), source.toString()).inheritIO().start();
            if (compiler.waitFor() != 0) {
                throw new IOException("g++ does not compile " + source);
            }
        } catch (IOException e) {
            if (e.getMessage().contains("Cannot run program")) {
                return null;
            }
            throw e;
        }
        return new ScalarLoop(new ProcessBuilder(program.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Runs a trace once: nanoseconds of processor time. Throws where trace or hits are not what they must be. */
    long nanos(String trace, int n, String sum, String hits) {
        try {
            questions.write(trace + " " + n + " 1\n");
            questions.flush();
            String[] answer = answers.readLine().split(" ");
            long memory = n - Long.parseLong(answer[1]) - Long.parseLong(answer[2]) - Long.parseLong(answer[3]);
            String got = "L1 " + answer[1] + " L2 " + answer[2] + " LLC " + answer[3] + " mem " + memory;
            if (!answer[0].equals(sum) || !got.equals(hits)) {
                throw new IllegalStateException("the C++ loop on " + trace + ": " + answer[0] + " " + got);
            }
            return Long.parseLong(answer[4]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
