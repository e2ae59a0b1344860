package ringside.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures G1 to G8 in one run and writes them into docs/performance.md between two marks; or only checks that every workload comes to
 * its exact answer. Times decide nothing here but what the page says; an answer that is wrong ends it.
 */
public final class Performance {
    private static final String BEGIN = "<!-- written by releng/quick bench -->\n";
    private static final String END = "<!-- end -->\n";
    private static final int ROUNDS = 7;

    private Performance() {
    }

    /** @param arguments the root of the repository, a folder for what is made, and {@code check} to measure nothing */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        Path made = Path.of(arguments[1]);
        Path sample = root.resolve("samples/04-bypass/lab.ringside");
        if (arguments.length > 2 && arguments[2].equals("check")) {
            EventRates.check();
            CacheRates.check();
            PacketRates.check(sample);
            System.out.println("every workload comes to its exact answer");
            return;
        }
        Goals goals = new Goals();
        String caches;
        System.err.println("bench: caches");
        try (ScalarLoop loop = ScalarLoop.start(root.resolve("releng/benchmarks/native/scalar.cpp"), made.resolve("scalar"))) {
            // Events first in the table, caches first in time: nothing has spoiled their loops yet.
            Goals ofCaches = new Goals();
            caches = CacheRates.measure(ROUNDS, ofCaches, loop);
            System.err.println("bench: events");
            String events = EventRates.measure(ROUNDS, goals);
            goals.add(ofCaches);
            System.err.println("bench: packets");
            String packets = PacketRates.measure(ROUNDS, sample, goals);
            write(root.resolve("docs/performance.md"), goals.table() + "\n" + events + "\n" + caches + "\n" + packets);
        }
        System.out.print(goals.table());
    }

    private static void write(Path page, String tables) throws IOException {
        String text = Files.readString(page, StandardCharsets.UTF_8);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, begin);
        if (begin < 0 || end < 0) {
            throw new IOException(page + " has no marks to write between");
        }
        Files.writeString(page, text.substring(0, begin + BEGIN.length()) + "\n" + tables + "\n" + text.substring(end), StandardCharsets.UTF_8);
    }
}
