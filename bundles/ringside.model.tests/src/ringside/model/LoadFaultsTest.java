package ringside.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.model.lab.Lab;

/** A file that is not a lab gives one message that says where and what, and stays as it is. */
class LoadFaultsTest {

    private static final String SAMPLE = "04-bypass";

    /** A change of a sample: the text that is replaced, by what, where the fault then is (by the text found there), and its message. */
    static List<Arguments> faults() {
        return List.of(
                fault("exactMatchEntries=\"8\"", "exactMatchEntrys=\"8\"", "8\" insert", "has no attribute 'exactMatchEntrys'"),
                fault("exactMatchEntries=\"8\"", "exactMatchEntries=\"eight\"", "eight",
                        "'eight' is not a value of virtualSwitch.exactMatchEntries: it must be a whole number"),
                fault("exactMatchEntries=\"8\"", "exactMatchEntries=\"99999999999\"", "99999999999", "whole number from -2147483648 to 2147483647"),
                fault("atNanos=\"17320\"", "atNanos=\"soon\"", "soon", "it must be a whole number"),
                fault("action=\"DIRECT\"", "action=\"DIREKT\"", "DIREKT", "it can be TO_SWITCH, DIRECT"),
                fault("ioWaysMask=\"0x3\"", "ioWaysMask=\"0xG\"", "0xG", "not a mask of ways"),
                fault("ioWaysMask=\"0x3\"", "ioWaysMask=\"0x100000000\"", "0x100000000", "ways beyond 0 to 31"),
                fault("preset=\"TEACH\"", "preset=\"\"", "\"/>\n  <scenarios", "it can be DEFAULT, TEACH"),
                fault("<memory", "<memory core=\"core0\"", "core0\" id=\"memory\"", "<memory> has no attribute 'core'"),
                fault("<memory id=\"memory\" name=\"Memory\"/>", "", "<server", "<server> must have a <memory>"),
                fault("<memory id=\"memory\"", "<memory", "<memory", "must have the attribute 'id'"),
                fault("<memory id=\"memory\" name=\"Memory\"/>", "<memory id=\"m1\"/><memory id=\"m2\"/>", "<memory id=\"m2\"",
                        "can have only one <memory>"),
                fault("<memory id=\"memory\" name=\"Memory\"/>", "<memory id=\"m1\"/><ram id=\"m2\"/>", "<ram", "<ram> is not a part of <server>"),
                fault("<memory id=\"memory\" name=\"Memory\"/>", "<memory id=\"m1\"/>memory", "memory\n", "text between the elements"),
                fault("id=\"core2\"", "id=\"core1\"", "core1\">\n        <l1 id=\"core2.l1\"", "the id 'core1' is used twice, first in line 8"),
                fault("id=\"core2\"", "id=\"core 2\"", "core 2", "'core 2' cannot be an id"),
                fault("core=\"core2\"", "core=\"core7\"", "core7", "virtualMachines.core refers to 'core7', but no element has this id"),
                fault("core=\"core2\"", "core=\"vm1\"", "vm1\">", "refers to 'vm1', which is of kind VirtualMachine, not Core"),
                fault("core=\"core2\"", "core=\"core1 core2\"", "core1 core2", "can refer to one element only"),
                fault("core=\"core2\"", "core=\"other.ringside#core2\"", "other.ringside#core2", "no element has this id"),
                fault("members=\"vm1 vm2\"", "members=\"vm1 vm3\"", "vm1 vm3", "refers to 'vm3', but no element has this id"),
                fault("<traffic xsi:type=\"lab:PacketSpec\" id=\"p2\"", "<traffic id=\"p2\"", "<traffic id=\"p2\"",
                        "xsi:type is missing; there are lab:PacketSpec, lab:Generator"),
                fault("<traffic xsi:type=\"lab:PacketSpec\" id=\"p2\"", "<traffic xsi:type=\"lab:Packet\" id=\"p2\"", "lab:Packet\" id=\"p2\"",
                        "'lab:Packet' is not a kind of Traffic"),
                fault("<traffic xsi:type=\"lab:PacketSpec\" id=\"p2\"", "<traffic xsi:type=\"lab:Lab\" id=\"p2\"", "lab:Lab\" id=\"p2\"",
                        "'lab:Lab' is not a kind of Traffic"),
                fault("<costs preset", "<costs href=\"file:/etc/passwd\" preset", "file:", "has no attribute 'href'"),
                fault("<costs preset", "<costs xmlns:o=\"urn:other\" preset", "<costs", "the namespace urn:other is not part of the file format"),
                fault("  </scenarios>\n", "", "</lab:Lab>", "not a lab"),
                fault("formatVersion=\"1\"", "formatVersion=\"2\"", "2\" title", "format version 2, but this version of Ringside knows only versions up to 1"),
                fault("formatVersion=\"1\"", "formatVersion=\"one\"", "one\" title", "'one' is not a format version"),
                fault("formatVersion=\"1\"", "formatVersion=\"-1\"", "-1\" title", "'-1' is not a format version"),
                fault("\n  <server", "\n<<<<<<< HEAD\n  <server", "<<<<<<< HEAD", "a merge conflict that is not resolved"),
                fault("<lab:Lab", "<!DOCTYPE lab [<!ENTITY x SYSTEM \"file:/etc/passwd\">]>\n<lab:Lab", "<!DOCTYPE", "no document type declaration"));
    }

    private static Arguments fault(String old, String broken, String at, String message) {
        return Arguments.of(old, broken, at, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theFaultIsSaidWithItsPlace(String old, String broken, String at, String message) throws IOException {
        String sound = Samples.text(SAMPLE);
        assertTrue(sound.contains(old), old);
        String text = sound.replaceFirst(java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(broken));

        LabLoadException e = assertThrows(LabLoadException.class, () -> LabFiles.parse(text, "lab.ringside"));

        assertTrue(e.problem().contains(message), e.getMessage());
        if (message.equals("not a lab")) {
            // where the parser stops reading depends on the parser; the line does not
            assertEquals(new TextPositions(text).line(text.indexOf(at)), e.line(), e.getMessage());
            return;
        }
        TextPositions positions = new TextPositions(text);
        int offset = text.indexOf(at);
        assertEquals(positions.line(offset) + ":" + positions.column(offset), e.line() + ":" + e.column(), e.getMessage());
        assertEquals("lab.ringside, line " + e.line() + ", column " + e.column() + ": " + e.problem(), e.getMessage());
    }

    @Test
    void anEmptyFileSaysSo() {
        for (String empty : List.of("", " \n\t\n")) {
            LabLoadException e = assertThrows(LabLoadException.class, () -> LabFiles.parse(empty, "lab.ringside"));
            assertEquals("lab.ringside, line 1, column 1: the file is empty", e.getMessage());
        }
    }

    @Test
    void foreignXmlSaysWhatItIs() {
        LabLoadException e = assertThrows(LabLoadException.class,
                () -> LabFiles.parse("<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", "page.ringside"));
        assertEquals("page.ringside, line 2, column 1: this is XML, but not a lab: it begins with <html>", e.getMessage());
    }

    @Test
    void aLabOfAnotherNamespaceIsForeign() {
        LabLoadException e = assertThrows(LabLoadException.class, () -> LabFiles.parse("<Lab formatVersion='1'/>", "lab.ringside"));
        assertEquals("this is XML, but not a lab: it begins with <Lab>", e.problem());
    }

    @Test
    void proseIsNotALab() {
        LabLoadException e = assertThrows(LabLoadException.class, () -> LabFiles.parse("Dear reader,\nthis is a letter.", "letter.ringside"));
        assertEquals("1:1", e.line() + ":" + e.column());
        assertTrue(e.problem().startsWith("the file is not a lab: "), e.problem());
    }

    @Test
    void bytesThatAreNotUtf8SayWhere() {
        byte[] bytes = "<lab>\n\u00e4".getBytes(StandardCharsets.ISO_8859_1);
        LabLoadException e = assertThrows(LabLoadException.class, () -> LabFiles.load(new ByteArrayInputStream(bytes), "lab.ringside"));
        assertEquals("lab.ringside, line 2, column 1: the file is not text in UTF-8", e.getMessage());
    }

    @Test
    void aMissingFileAndAFolderSaySo(@TempDir Path folder) {
        LabLoadException none = assertThrows(LabLoadException.class, () -> LabFiles.load(folder.resolve("none.ringside")));
        assertEquals("none.ringside: there is no such file", none.getMessage());
        assertEquals(0, none.line());
        LabLoadException isFolder = assertThrows(LabLoadException.class, () -> LabFiles.load(folder));
        assertEquals("this is a folder, not a file", isFolder.problem());
    }

    /** A file that the system lets nobody read from, whatever he may do: the first bytes of a process's memory. */
    @Test
    void aFileThatCannotBeReadSaysSo() {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(memory));
        LabLoadException e = assertThrows(LabLoadException.class, () -> LabFiles.load(memory));
        assertTrue(e.getMessage().startsWith("mem: the file could not be read") || e.getMessage().equals("mem: the file may not be read"), e.getMessage());
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsDoNotMatter() throws IOException {
        Lab lab = LabFiles.parse("\uFEFF" + Samples.text(SAMPLE).replace("\n", "\r\n"), "lab.ringside");
        assertEquals(Samples.text(SAMPLE), LabFiles.text(lab));
    }

    @Test
    void everyTruncationGivesOneMessageAtTheEnd() throws IOException {
        String text = Samples.text(SAMPLE).strip();
        for (int length = 1; length < text.length(); length += 7) {
            String cut = text.substring(0, length);
            LabLoadException e = assertThrows(LabLoadException.class, () -> LabFiles.parse(cut, "cut"), cut);
            assertTrue(e.line() >= 1 && e.column() >= 1 && e.line() <= cut.lines().count() + 1, e.getMessage());
        }
        LabLoadException e = assertThrows(LabLoadException.class,
                () -> LabFiles.parse(text.substring(0, text.indexOf("  </server>")), "cut"));
        assertEquals("the file ends before <server> is closed", e.problem());
    }

    /** Whatever line is lost or doubled, the file is refused with a place or is a sound lab; nothing else ever comes out. */
    @Test
    void aLostOrDoubledLineIsRefusedOrHarmless() throws IOException {
        List<String> lines = Samples.text(SAMPLE).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> lost = new ArrayList<>(lines);
            lost.remove(i);
            refusedOrSound(String.join("\n", lost));
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, lines.get(i));
            refusedOrSound(String.join("\n", doubled));
        }
    }

    private static void refusedOrSound(String text) throws LabLoadException {
        Lab lab;
        try {
            lab = LabFiles.parse(text, "changed");
        } catch (LabLoadException e) {
            assertTrue(e.line() >= 1 && e.column() >= 1, e.getMessage());
            return;
        }
        String saved = LabFiles.text(lab);
        assertEquals(saved, LabFiles.text(LabFiles.parse(saved, "saved")));
    }

    @Test
    void aFileThatCannotBeReadIsNotTouched(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("lab.ringside");
        byte[] damaged = Samples.text(SAMPLE).substring(0, 500).getBytes(StandardCharsets.UTF_8);
        Files.write(file, damaged);
        assertThrows(LabLoadException.class, () -> LabFiles.load(file));

        LabSaveException e = assertThrows(LabSaveException.class, () -> LabFiles.save(LabParts.newLab("new"), file));

        assertEquals(LabSaveException.Reason.NOT_OURS, e.reason());
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }
}
