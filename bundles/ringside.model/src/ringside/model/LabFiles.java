package ringside.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ringside.model.lab.Lab;

/**
 * Loads and saves labs. A file is read whole or not at all, and replaced whole or not at all.
 *
 * <p>A lab remembers its file. {@link #save} overwrites that file only while it holds what this lab last read from or wrote to it,
 * and no other file that exists; so a file that could not be read is never overwritten by accident. {@link #saveOver} is for a user
 * who said yes. Comments in a file are not kept.
 *
 * <p>Labs are not safe for use by several threads; loading and saving different labs is.
 */
public final class LabFiles {

    /** The extension of lab files, without the dot. */
    public static final String EXTENSION = "ringside";
    /** How systems say that a disk is full or a quota used up. */
    private static final List<String> NO_SPACE = List.of("no space left", "not enough space", "quota exceeded");

    private LabFiles() {
    }

    /**
     * Reads a lab and remembers its file.
     *
     * @throws LabLoadException if there is no such file, it cannot be read, or is not a lab of a known version
     */
    public static Lab load(Path file) throws LabLoadException {
        String name = String.valueOf(file.getFileName());
        byte[] content = content(file, name);
        Lab lab = LabReader.read(name, content);
        LabOnDisk.remember(lab, file, content);
        return lab;
    }

    /**
     * Reads a lab that is not in a file of its own, for example a sample inside a bundle.
     *
     * @param name what messages call it
     * @throws LabLoadException if the stream cannot be read or is not a lab of a known version
     */
    public static Lab load(InputStream in, String name) throws LabLoadException {
        byte[] content;
        try {
            content = in.readNBytes(LabLimits.FILE_BYTES + 1);
        } catch (IOException e) {
            throw whole(name, Messages.text("load.unreadable", e.getMessage()), e);
        }
        refuseLarge(name, content.length);
        return LabReader.read(name, content);
    }

    /** Reads a lab from text. */
    public static Lab parse(String text, String name) throws LabLoadException {
        return LabReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The lab as a file holds it. The same lab always gives the same text. */
    public static String text(Lab lab) {
        return new String(LabWriter.write(lab), StandardCharsets.UTF_8);
    }

    /**
     * Saves a lab and remembers the file, which is from now on the lab's own.
     *
     * @throws LabSaveException if the file exists and is not the lab's own, was changed by someone else, or cannot be written; it is
     *         then as it was
     */
    public static void save(Lab lab, Path file) throws LabSaveException {
        refuseForeign(lab, file);
        saveOver(lab, file);
    }

    /** Saves a lab as {@link #save} does, whatever the file holds. */
    public static void saveOver(Lab lab, Path file) throws LabSaveException {
        refuseFolder(file);
        String name = String.valueOf(file.getFileName());
        byte[] content = LabWriter.write(lab);
        try {
            LabReader.read(name, content);
        } catch (LabLoadException e) {
            throw new LabSaveException(LabSaveException.Reason.NOT_READABLE, Messages.text("save.notReadable", e.problem()), e);
        }
        try {
            AtomicFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw notWritten(file, e);
        }
        LabOnDisk.remember(lab, file, content);
    }

    /** What an attempt to write a file failed by, in words. */
    static LabSaveException notWritten(Path file, IOException e) {
        Path folder = file.toAbsolutePath().getParent();
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        String problem = e.getMessage();
        if (folder != null && !Files.isDirectory(folder)) {
            problem = Messages.text("save.noFolder", folder);
        } else if (Files.isDirectory(file)) {
            problem = Messages.text("save.folderOfName");
        } else if (NO_SPACE.stream().anyMatch(said::contains)) {
            problem = Messages.text("save.full");
        } else if (e instanceof AccessDeniedException || folder != null && !Files.isWritable(folder)) {
            problem = Messages.text("save.forbidden");
        }
        return new LabSaveException(LabSaveException.Reason.NOT_WRITTEN, Messages.text("save.notWritten", file.getFileName(), problem), e);
    }

    /** The file that the lab was last read from or saved to. */
    public static Optional<Path> file(Lab lab) {
        return Optional.ofNullable(LabOnDisk.of(lab)).map(LabOnDisk::file);
    }

    /** Whether the lab's own file holds something else than the lab last read or wrote. A file that is gone has not changed. */
    public static boolean changedOnDisk(Lab lab) {
        LabOnDisk known = LabOnDisk.of(lab);
        if (known == null || !Files.exists(known.file())) {
            return false;
        }
        try {
            return !known.holds(Files.readAllBytes(known.file()));
        } catch (IOException e) {
            return true;
        }
    }

    /** From now on the lab knows its file with the content that {@code read} was read from; {@link #save} overwrites that. */
    public static void knowAs(Lab lab, Lab read) {
        LabOnDisk.share(read, lab);
    }

    private static void refuseForeign(Lab lab, Path file) throws LabSaveException {
        if (!Files.exists(file)) {
            return;
        }
        refuseFolder(file);
        LabOnDisk known = LabOnDisk.of(lab);
        if (known == null || !known.is(file)) {
            throw new LabSaveException(LabSaveException.Reason.NOT_OURS, Messages.text("save.notOurs", file.getFileName()), null);
        }
        if (changedOnDisk(lab)) {
            throw new LabSaveException(LabSaveException.Reason.CHANGED_ON_DISK, Messages.text("save.changedOnDisk", file.getFileName()), null);
        }
    }

    private static void refuseFolder(Path file) throws LabSaveException {
        if (Files.isDirectory(file)) {
            throw notWritten(file, new FileAlreadyExistsException(file.toString()));
        }
    }

    private static byte[] content(Path file, String name) throws LabLoadException {
        try {
            if (Files.isDirectory(file)) {
                throw whole(name, Messages.text("load.folder"), null);
            }
            refuseLarge(name, Files.size(file));
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw whole(name, Messages.text("load.noFile"), e);
        } catch (AccessDeniedException e) {
            throw whole(name, Messages.text("load.forbidden"), e);
        } catch (LabLoadException e) {
            throw e;
        } catch (IOException e) {
            throw whole(name, Messages.text("load.unreadable", e.getMessage()), e);
        }
    }

    private static void refuseLarge(String name, long bytes) throws LabLoadException {
        if (bytes > LabLimits.FILE_BYTES) {
            throw whole(name, Messages.text("load.tooLarge", LabLimits.FILE_BYTES >> 20), null);
        }
    }

    private static LabLoadException whole(String name, String problem, IOException cause) {
        return new LabLoadException(name, 0, 0, problem, cause);
    }
}
