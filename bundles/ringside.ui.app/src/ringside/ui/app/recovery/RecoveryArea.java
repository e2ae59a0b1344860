package ringside.ui.app.recovery;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where unsaved labs are kept: a folder for each running window, which holds the lock of a file beside it for as long as it lives, however
 * it ends. What lies in a folder whose lock is free was left behind; whoever takes the lock may offer it, and nobody else does.
 */
final class RecoveryArea implements AutoCloseable {

    private static final String ALIVE = ".alive";
    private static final String TEXT = ".ringside";
    private static final String ABOUT = ".about";
    private static final String FILE = "file";
    private static final String STATE = "state";

    private final Path root;
    private final Path own;
    private final Map<Path, FileChannel> locks = new HashMap<>();

    private RecoveryArea(Path root, Path own) {
        this.root = root;
        this.own = own;
    }

    /** A folder of its own below {@code root} for a window that begins. */
    static RecoveryArea in(Path root) throws IOException {
        Files.createDirectories(root);
        RecoveryArea area = new RecoveryArea(root, root.resolve(UUID.randomUUID().toString()));
        // The lock is there before anybody can find the folder.
        area.lock(area.own);
        Files.createDirectory(area.own);
        return area;
    }

    private static Path alive(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ALIVE);
    }

    /** Takes the lock of a folder; false where somebody has it. */
    private boolean lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(alive(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                locks.put(folder, channel);
                return true;
            }
        } catch (OverlappingFileLockException e) {
            // This very process has it.
        }
        channel.close();
        return false;
    }

    /**
     * Keeps the text of a lab under a name of this window's choice, in the place of what was kept under it before.
     *
     * @param state of the lab's own file; empty where it does not hold what the lab was read from
     */
    void keep(String name, Path lab, String state, String text) throws IOException {
        Properties about = new Properties();
        about.setProperty(FILE, lab.toString());
        about.setProperty(STATE, state);
        StringWriter words = new StringWriter();
        about.store(words, null);
        write(own.resolve(name + ABOUT), words.toString());
        write(own.resolve(name + TEXT), text);
    }

    private static void write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was kept under this name is no longer needed. */
    void forget(String name) throws IOException {
        Files.deleteIfExists(own.resolve(name + TEXT));
        Files.deleteIfExists(own.resolve(name + ABOUT));
    }

    /** What windows that are no more have left, oldest first. From now on it is this window's to offer, until it ends. */
    List<Draft> left() throws IOException {
        List<Draft> left = new ArrayList<>();
        for (Path folder : list(root)) {
            if (Files.isDirectory(folder) && !locks.containsKey(folder) && lock(folder)) {
                left.addAll(drafts(folder));
                removeIfEmpty(folder);
            }
        }
        left.sort((a, b) -> a.when().compareTo(b.when()));
        return left;
    }

    private static List<Draft> drafts(Path folder) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (Path text : list(folder)) {
            String name = text.getFileName().toString();
            if (name.endsWith(TEXT)) {
                Properties about = about(folder.resolve(name.substring(0, name.length() - TEXT.length()) + ABOUT));
                Optional<Path> lab = Optional.ofNullable(about.getProperty(FILE)).map(Path::of);
                drafts.add(new Draft(text, lab, about.getProperty(STATE, ""), Files.getLastModifiedTime(text).toInstant()));
            }
        }
        return drafts;
    }

    /** Empty where it cannot be read: then the text alone is offered. */
    private static Properties about(Path file) {
        Properties about = new Properties();
        try {
            about.load(new StringReader(Files.readString(file)));
            about.stringPropertyNames().stream().filter(FILE::equals).map(about::getProperty).forEach(Path::of);
        } catch (IOException | IllegalArgumentException e) {
            about.clear();
        }
        return about;
    }

    /** This draft is recovered or not wanted. */
    void remove(Draft draft) throws IOException {
        String name = draft.text().getFileName().toString();
        Files.deleteIfExists(draft.text());
        Files.deleteIfExists(draft.text().resolveSibling(name.substring(0, name.length() - TEXT.length()) + ABOUT));
        removeIfEmpty(draft.text().getParent());
    }

    private void removeIfEmpty(Path folder) throws IOException {
        List<Path> files = list(folder);
        if (files.stream().noneMatch(file -> file.toString().endsWith(TEXT))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
            unlock(folder);
            Files.deleteIfExists(alive(folder));
        }
    }

    private void unlock(Path folder) throws IOException {
        FileChannel lock = locks.remove(folder);
        if (lock != null) {
            lock.close();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** The window ends in peace; what it has not forgotten stays. */
    @Override
    public void close() throws IOException {
        removeIfEmpty(own);
        for (Path folder : List.copyOf(locks.keySet())) {
            unlock(folder);
        }
    }
}
