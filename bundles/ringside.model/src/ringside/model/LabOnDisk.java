package ringside.model;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import ringside.model.lab.Lab;

/** What a lab remembers of its file: which one it is, and the digest of the content that was last read from or written to it. */
final class LabOnDisk extends AdapterImpl {

    private final Path file;
    private final String digest;

    private LabOnDisk(Path file, String digest) {
        this.file = file.toAbsolutePath().normalize();
        this.digest = digest;
    }

    static void remember(Lab lab, Path file, byte[] content) {
        lab.eAdapters().removeIf(LabOnDisk.class::isInstance);
        lab.eAdapters().add(new LabOnDisk(file, digest(content)));
    }

    /** What the one lab remembers, the other does from now on. */
    static void share(Lab from, Lab to) {
        LabOnDisk known = of(from);
        to.eAdapters().removeIf(LabOnDisk.class::isInstance);
        if (known != null) {
            to.eAdapters().add(new LabOnDisk(known.file, known.digest));
        }
    }

    /** What the lab remembers, or null if it was never read or saved. */
    static LabOnDisk of(Lab lab) {
        return (LabOnDisk) lab.eAdapters().stream().filter(LabOnDisk.class::isInstance).findFirst().orElse(null);
    }

    Path file() {
        return file;
    }

    boolean is(Path other) {
        return file.equals(other.toAbsolutePath().normalize());
    }

    boolean holds(byte[] content) {
        return digest.equals(digest(content));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
