package ringside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.lab.Lab;

/** Saving replaces a file as a whole or leaves it as it was, and never replaces what somebody else wrote. */
class SaveTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aLabOnDisk() throws IOException {
        file = folder.resolve("lab.ringside");
        LabFiles.save(LabParts.newLab("first"), file);
    }

    @Test
    void savingTwiceGivesTheSameBytes() throws IOException {
        Lab lab = LabFiles.load(file);
        byte[] once = Files.readAllBytes(file);
        LabFiles.save(lab, file);
        LabFiles.save(lab, file);
        assertEquals(new String(once, StandardCharsets.UTF_8), Files.readString(file));
    }

    @Test
    void aLabThatWasSavedOrLoadedMayBeSavedAgain() throws IOException {
        Lab lab = LabFiles.load(file);
        lab.setTitle("second");
        LabFiles.save(lab, file);
        assertEquals("second", LabFiles.load(file).getTitle());
        lab.setTitle("third");
        LabFiles.save(lab, folder.resolve(".").resolve("lab.ringside"));
        assertEquals("third", LabFiles.load(file).getTitle());
        assertEquals(Optional.of(file.toAbsolutePath().normalize()), LabFiles.file(lab));
    }

    @Test
    void aWriteThatFailsHalfWayLeavesTheOldFileWhole() throws IOException {
        String before = Files.readString(file);
        IOException full = new IOException("no space left");
        IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write("<half".getBytes(StandardCharsets.UTF_8));
            out.flush();
            throw full;
        }));
        assertEquals(full, e);
        assertEquals(before, Files.readString(file));
        assertNothingElseIsThere();
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        LabFiles.save(LabFiles.load(file), file);
        assertNothingElseIsThere();
    }

    private void assertNothingElseIsThere() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList());
        }
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws IOException {
        Lab mine = LabFiles.load(file);
        Lab theirs = LabFiles.load(file);
        theirs.setTitle("theirs");
        LabFiles.save(theirs, file);
        mine.setTitle("mine");

        assertTrue(LabFiles.changedOnDisk(mine));
        LabSaveException e = assertThrows(LabSaveException.class, () -> LabFiles.save(mine, file));

        assertEquals(LabSaveException.Reason.CHANGED_ON_DISK, e.reason());
        assertEquals("theirs", LabFiles.load(file).getTitle());
        LabFiles.saveOver(mine, file);
        assertEquals("mine", LabFiles.load(file).getTitle());
        assertFalse(LabFiles.changedOnDisk(mine));
        LabFiles.save(mine, file);
    }

    @Test
    void touchingAFileWithoutChangingItDoesNotMatter() throws IOException {
        Lab lab = LabFiles.load(file);
        Files.write(file, Files.readAllBytes(file));
        assertFalse(LabFiles.changedOnDisk(lab));
        LabFiles.save(lab, file);
    }

    @Test
    void aFileThatWasDeletedIsWrittenAgain() throws IOException {
        Lab lab = LabFiles.load(file);
        Files.delete(file);
        LabFiles.save(lab, file);
        assertTrue(Files.exists(file));
    }

    @Test
    void anotherLabsFileIsNotOverwritten() throws IOException {
        Lab lab = LabFiles.load(file);
        Path other = folder.resolve("other.ringside");
        Files.writeString(other, "notes");
        LabSaveException e = assertThrows(LabSaveException.class, () -> LabFiles.save(lab, other));
        assertEquals(LabSaveException.Reason.NOT_OURS, e.reason());
        assertEquals("notes", Files.readString(other));
    }

    @Test
    void aLabThatCouldNotBeReadAgainIsNotSaved() throws IOException {
        Lab lab = LabFiles.load(file);
        String before = Files.readString(file);
        lab.getServer().getMemory().setId("host");
        LabSaveException e = assertThrows(LabSaveException.class, () -> LabFiles.save(lab, file));
        assertEquals(LabSaveException.Reason.NOT_READABLE, e.reason());
        assertTrue(e.getMessage().contains("'host' is used twice"), e.getMessage());
        assertEquals(before, Files.readString(file));
    }

    @Test
    void aMissingFolderSaysSo() {
        Path nowhere = folder.resolve("nowhere").resolve("lab.ringside");
        LabSaveException e = assertThrows(LabSaveException.class, () -> LabFiles.save(LabParts.newLab("new"), nowhere));
        assertEquals(LabSaveException.Reason.NOT_WRITTEN, e.reason());
        assertTrue(e.getMessage().contains("there is no folder"), e.getMessage());
    }

    /** What the system says when a disk is full, from the device that always is. */
    @Test
    void aFullDiskSaysSoAndTheFileIsAsItWas() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        String before = Files.readString(file);
        IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            try (OutputStream disk = Files.newOutputStream(full)) {
                disk.write(before.getBytes(StandardCharsets.UTF_8));
            }
        }));
        LabSaveException said = LabFiles.notWritten(file, e);
        assertEquals(LabSaveException.Reason.NOT_WRITTEN, said.reason());
        assertEquals("lab.ringside could not be written: the disk is full", said.getMessage());
        assertEquals(before, Files.readString(file));
        assertNothingElseIsThere();
    }

    /** Also who may do everything may not write there. */
    @Test
    void aFolderThatMayNotBeWrittenSaysSo() {
        Path folder = Path.of("/sys");
        assumeTrue(Files.isDirectory(folder));
        LabSaveException e = assertThrows(LabSaveException.class, () -> LabFiles.save(LabParts.newLab("new"), folder.resolve("lab.ringside")));
        assertEquals("lab.ringside could not be written: the folder may not be written", e.getMessage());
    }

    @Test
    void aFolderInPlaceOfTheFileSaysSoAndStays() throws IOException {
        Lab lab = LabFiles.load(file);
        Files.delete(file);
        Files.createDirectory(file);
        for (Executable save : List.<Executable>of(() -> LabFiles.save(lab, file), () -> LabFiles.saveOver(lab, file))) {
            LabSaveException e = assertThrows(LabSaveException.class, save);
            assertEquals("lab.ringside could not be written: there is a folder of this name", e.getMessage());
            assertTrue(Files.isDirectory(file));
        }
    }

    @Test
    void permissionsAndSymbolicLinksStay() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.ringside"), file);

        Lab lab = LabFiles.load(link);
        lab.setTitle("through the link");
        LabFiles.save(lab, link);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("through the link", LabFiles.load(file).getTitle());
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
