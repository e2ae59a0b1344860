package ringside.engine.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ringside.engine.validation.Figures.Layout;
import ringside.engine.validation.PaperHop.Variant;

/**
 * Puts the figures into {@code docs/validation.md}: what stands between {@code <!-- figures: NAME -->} and {@code <!-- end -->} is
 * written anew, the rest is prose. Run by {@code releng/quick validate}.
 */
public final class ValidationPage {
    private ValidationPage() {
    }

    /** @param args the page */
    public static void main(String[] args) throws IOException {
        Path page = Path.of(args[0]);
        String before = Files.readString(page);
        String after = fill(before, sections(Figures.get()));
        Files.writeString(page, after);
        System.out.println(before.equals(after) ? "docs/validation.md says what the engine gives" : "docs/validation.md has new figures");
    }

    /** The page with every section's figures put in. */
    static String fill(String page, Map<String, String> sections) {
        for (Map.Entry<String, String> section : sections.entrySet()) {
            String start = "<!-- figures: " + section.getKey() + " -->\n";
            int from = page.indexOf(start);
            int to = page.indexOf("<!-- end -->", from);
            if (from < 0 || to < 0) {
                throw new IllegalArgumentException("the page has no section " + section.getKey());
            }
            page = page.substring(0, from + start.length()) + section.getValue() + page.substring(to);
        }
        return page;
    }

    static Map<String, String> sections(Figures figures) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (int bytes : Figures.HOP_BYTES) {
            sections.put("paper hop " + bytes, paperHop(bytes));
        }
        sections.put("hop by core", hopByCore(figures));
        sections.put("hop ratio", hopRatio(figures));
        sections.put("hop variants", hopVariants());
        sections.put("chains", chains(figures));
        sections.put("passes", passes(figures));
        sections.put("paper write misses", paperWriteMisses());
        for (Layout layout : Layout.values()) {
            sections.put("write misses " + layout, writeMisses(figures, layout));
        }
        sections.put("overloaded", overloaded(figures));
        sections.put("latency", latency(figures));
        sections.put("interrupts", interrupts(figures));
        return sections;
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return row.append('\n').toString();
    }

    private static String head(String... cells) {
        return row((Object[]) cells) + "|" + "---|".repeat(cells.length) + "\n";
    }

    private static String paperHop(int bytes) {
        PaperHop paper = new PaperHop(bytes, Variant.AS_RUN);
        StringBuilder text = new StringBuilder(head("core", "step", "sum", "cycles"));
        addLines(text, "host", paper.host());
        addLines(text, "VM 1, direct", paper.directSender());
        addLines(text, "VM 2", paper.receiver());
        text.append(row("VM 2", "work on the lines", WriteMisses.lines(bytes) + "·" + one(paper.touch() / WriteMisses.lines(bytes)), two(paper.touch())));
        double direct = Math.max(PaperHop.sum(paper.directSender()), PaperHop.sum(paper.receiver()) + paper.touch());
        text.append(row("**ratio**", "", two(PaperHop.sum(paper.host())) + " / " + two(direct), "**" + two(paper.ratio()) + "**"));
        return text.toString();
    }

    private static void addLines(StringBuilder text, String core, List<PaperHop.Line> lines) {
        for (PaperHop.Line line : lines) {
            text.append(row(core, line.step(), line.sum(), two(line.cycles())));
        }
        text.append(row(core, "**together**", "", "**" + two(PaperHop.sum(lines)) + "**"));
    }

    private static String hopByCore(Figures figures) {
        StringBuilder text = new StringBuilder(head("cycles a packet", "64 B, paper", "64 B, engine", "1500 B, paper", "1500 B, engine"));
        List<Object> host = new ArrayList<>(List.of("host, switched"));
        List<Object> send = new ArrayList<>(List.of("VM 1 hands on, direct"));
        List<Object> receive = new ArrayList<>(List.of("VM 2 receives"));
        for (int b = 0; b < Figures.HOP_BYTES.length; b++) {
            PaperHop paper = new PaperHop(Figures.HOP_BYTES[b], Variant.AS_RUN);
            host.addAll(List.of(one(PaperHop.sum(paper.host())), one(figures.hops[b][0].host())));
            send.addAll(List.of(one(PaperHop.sum(paper.directSender())), one(figures.hops[b][1].send())));
            receive.addAll(List.of(one(PaperHop.sum(paper.receiver())), one(figures.hops[b][1].receive2())));
        }
        return text.append(row(host.toArray())).append(row(send.toArray())).append(row(receive.toArray()))
                .append(row("VM 1 hands on, switched", "", one(figures.hops[0][0].send()), "", one(figures.hops[1][0].send()))).toString();
    }

    private static String hopRatio(Figures figures) {
        StringBuilder text = new StringBuilder(head("switched / direct", "64 B, paper", "64 B, engine", "1500 B, paper", "1500 B, engine"));
        PaperHop small = new PaperHop(64, Variant.AS_RUN);
        PaperHop large = new PaperHop(1500, Variant.AS_RUN);
        text.append(row("**the hop alone**", two(small.ratio()), "**" + two(figures.ratioAlone(0)) + "**", two(large.ratio()),
                "**" + two(figures.ratioAlone(1)) + "**"));
        text.append(row("with a network function in each VM (200 cycles)", two(small.ratioWithFunctions()), two(figures.ratioWithFunctions(0)),
                two(large.ratioWithFunctions()), two(figures.ratioWithFunctions(1))));
        text.append(row("and with what VM 1 does to receive: time between deliveries", "", two(figures.ratioObserved(0)), "", two(figures.ratioObserved(1))));
        text.append(row("asked", "", "1.8 to 3.5", "", "1.1 to 1.8, and lower"));
        return text.toString();
    }

    private static String hopVariants() {
        StringBuilder text = new StringBuilder(
                head("on paper", "64 B", "1500 B", "64 B with functions", "1500 B with functions"));
        String[] names = { "as run: VM 1 has read the packet, indices move once a packet", "VM 1 has just written the packet",
            "indices, notification and rule once a burst of 32" };
        for (Variant variant : Variant.values()) {
            PaperHop small = new PaperHop(64, variant);
            PaperHop large = new PaperHop(1500, variant);
            text.append(row(names[variant.ordinal()], two(small.ratio()), two(large.ratio()), two(small.ratioWithFunctions()), two(large.ratioWithFunctions())));
        }
        return text.toString();
    }

    private static String chains(Figures figures) {
        StringBuilder text = new StringBuilder(head("VMs", "bound (n+1)/2", "64 B: switched", "direct", "ratio", "1500 B: switched", "direct", "ratio"));
        for (int n = 1; n <= Figures.CHAIN; n++) {
            double[] small = figures.chains[0][n - 1];
            double[] large = figures.chains[1][n - 1];
            text.append(row(n, one((n + 1) / 2.0), whole(small[0]), whole(small[1]), "**" + two(small[0] / small[1]) + "**", whole(large[0]), whole(large[1]),
                    "**" + two(large[0] / large[1]) + "**"));
        }
        return text.toString();
    }

    private static String passes(Figures figures) {
        StringBuilder text = new StringBuilder(head("VMs", "switched", "direct"));
        for (int n = 1; n <= Figures.CHAIN; n++) {
            text.append(row(n, figures.passes[n - 1][0], figures.passes[n - 1][1]));
        }
        return text.toString();
    }

    private static String sizes() {
        return head("RX descriptors", "256 B", "512 B", "1024 B", "1500 B");
    }

    private static String paperWriteMisses() {
        StringBuilder text = new StringBuilder(head("RX descriptors", "256 B", "512 B", "1024 B", "1500 B", "λ at 1500 B", "footprint at 1500 B"));
        for (int descriptors : WriteMisses.DESCRIPTORS) {
            List<Object> cells = new ArrayList<>(List.of(descriptors));
            for (int bytes : WriteMisses.BYTES) {
                cells.add(one(PaperWriteMisses.random(descriptors, bytes)) + " · " + one(PaperWriteMisses.contiguous(descriptors, bytes, 37)) + " · "
                        + one(PaperWriteMisses.contiguous(descriptors, bytes, WriteMisses.lines(bytes))));
            }
            cells.add(two(PaperWriteMisses.density(descriptors, 1500)));
            cells.add(two(WriteMisses.footprint(descriptors, 1500)));
            text.append(row(cells.toArray()));
        }
        return text.toString();
    }

    private static String writeMisses(Figures figures, Layout layout) {
        StringBuilder text = new StringBuilder(sizes());
        for (int d = 0; d < WriteMisses.DESCRIPTORS.length; d++) {
            List<Object> cells = new ArrayList<>(List.of(WriteMisses.DESCRIPTORS[d]));
            for (int b = 0; b < WriteMisses.BYTES.length; b++) {
                double[] of = figures.misses[layout.ordinal()][d][b];
                String range = one(of[0]).equals(one(of[2])) ? "" : " (" + one(of[0]) + " to " + one(of[2]) + ")";
                cells.add("**" + one(of[1]) + "**" + range + " / " + one(Published.WRITE_MISSES[d][b]));
            }
            text.append(row(cells.toArray()));
        }
        return text.toString();
    }

    private static String overloaded(Figures figures) {
        StringBuilder text = new StringBuilder(head("RX descriptors", "write misses, 2 MiB pages", "4 KiB pages", "published", "read from memory, 2 MiB pages",
                "4 KiB pages", "mean latency in µs, 2 MiB pages", "4 KiB pages", "published"));
        for (int d = 0; d < Figures.OVERLOADED.length; d++) {
            WriteMisses.Run large = figures.overloaded[d][0];
            WriteMisses.Run small = figures.overloaded[d][1];
            text.append(row(Figures.OVERLOADED[d], one(large.misses()), one(small.misses()), one(Published.WRITE_MISSES[d + 2][3]), one(large.unread()),
                    one(small.unread()), whole(large.meanMicros()), whole(small.meanMicros()), whole(Published.LATENCY[d])));
        }
        return text.toString();
    }

    private static String latency(Figures figures) {
        StringBuilder text = new StringBuilder(head("load %", "mean, cycles", "expected mean", "99th percentile, cycles"));
        for (Queueing.Point point : figures.latency) {
            text.append(row(point.percent(), whole(point.mean()), whole(point.expected()), whole(point.p99())));
        }
        return text.append("\nThe host's core takes ").append(one(figures.service)).append(" cycles for a packet when packets never run out: that is load 100 %, ")
                .append(two(3000 / figures.service)).append(" million packets a second.\n").toString();
    }

    private static String interrupts(Figures figures) {
        StringBuilder text = new StringBuilder(head("function, cycles", "exit and inject", "PV-EOI", "posted", "exit and inject / posted"));
        for (int w = 0; w < Injections.WORK.length; w++) {
            double[] of = figures.interrupts[w];
            text.append(row(whole(Injections.WORK[w]), whole(of[0]), whole(of[1]), whole(of[2]), two(of[0] / of[2])));
        }
        return text.toString();
    }
}
