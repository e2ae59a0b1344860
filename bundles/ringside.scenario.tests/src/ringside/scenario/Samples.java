package ringside.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ringside.model.LabFiles;
import ringside.model.lab.Generator;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.PacketSpec;

/** The samples of the repository, which every test bundle finds above itself. */
public final class Samples {
    private Samples() {
    }

    /** Folder of every sample, in order. */
    public static List<Path> all() {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(f -> Files.exists(f.resolve("lab.ringside"))).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path named(String name) {
        return folder().resolve(name);
    }

    /** A fresh lab of the sample. */
    public static Lab lab(Path sample) {
        try {
            return LabFiles.load(sample.resolve("lab.ringside"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Lab lab(String name) {
        return lab(named(name));
    }

    /** A sample whose traffic is one series of packets like its first one. */
    public static Lab series(String name, long packets, long packetsPerSecond) {
        Lab lab = lab(name);
        PacketSpec first = (PacketSpec) lab.getScenarios().get(0).getTraffic().get(0);
        Generator series = LabFactory.eINSTANCE.createGenerator();
        series.setId("series");
        series.setEndpoint(first.getEndpoint());
        series.setHeader(first.getHeader());
        series.setCount(packets);
        series.setPacketsPerSecond(packetsPerSecond);
        lab.getScenarios().get(0).getTraffic().clear();
        lab.getScenarios().get(0).getTraffic().add(series);
        return lab;
    }

    /** A finished run of the sample as it stands. */
    public static ScenarioRun run(Path sample) {
        return run(lab(sample), RunOptions.DEFAULT);
    }

    public static ScenarioRun run(Lab lab, RunOptions options) {
        try {
            return ScenarioRun.of(lab, options).run();
        } catch (LabProblemException e) {
            throw new IllegalStateException(e.diagnostics().toString(), e);
        }
    }

    private static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("samples")) && Files.isDirectory(at.resolve("bundles"))) {
                return at.resolve("samples");
            }
        }
        throw new IllegalStateException("no samples above " + Path.of("").toAbsolutePath());
    }
}
