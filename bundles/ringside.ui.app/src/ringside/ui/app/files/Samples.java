package ringside.ui.app.files;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;

/**
 * The sample labs: folders {@code NN-name} with a {@code lab.ringside} in them. They stand where the system property
 * {@value #PROPERTY} says, else in a folder {@code samples} beside the installation or beside a folder around it.
 */
public final class Samples {

    static final String PROPERTY = "ringside.samples";
    private static final String FOLDER = "samples";
    private static final String LAB = "lab.ringside";

    private Samples() {
    }

    /** The first sample in the order of their names. */
    public static Optional<Path> first() {
        return all().stream().findFirst();
    }

    /** Every sample's lab, in the order of their names. */
    public static List<Path> all() {
        return folder().map(Samples::in).orElse(List.of());
    }

    /** Whether a file belongs to the samples, which stay as they are. */
    public static boolean isSample(Path file) {
        return folder().filter(samples -> file.startsWith(samples.toAbsolutePath().normalize())).isPresent();
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> samples = Files.list(folder)) {
            return samples.map(sample -> sample.resolve(LAB)).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Path> folder() {
        String said = System.getProperty(PROPERTY);
        if (said != null) {
            return Optional.of(Path.of(said)).filter(Files::isDirectory);
        }
        return installation().flatMap(place -> Stream.iterate(place, at -> at != null, Path::getParent)
                .map(at -> at.resolve(FOLDER)).filter(folder -> !in(folder).isEmpty()).findFirst());
    }

    private static Optional<Path> installation() {
        URL place = Platform.getInstallLocation() == null ? null : Platform.getInstallLocation().getURL();
        return Optional.ofNullable(place).filter(url -> "file".equals(url.getProtocol()))
                .map(url -> Path.of(url.getPath()).toAbsolutePath().normalize());
    }
}
