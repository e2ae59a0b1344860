package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.cli.Shell.Result;

/** What is ordered of the program that draws, and what is refused before it is asked. */
class ExportCommandTest {
    private static final Path LAB = Shell.sample("01-first-packet");

    @TempDir
    private Path folder;

    @AfterEach
    void nobodyDraws() {
        System.clearProperty(ExportCommand.DRAWER_PROPERTY);
    }

    /** A program that draws so: it keeps the order, and leaves these pages. */
    private void drawer(String script) throws IOException {
        Path program = folder.resolve("drawer");
        Files.writeString(program, "#!/bin/sh\ncp \"$2/order.properties\" \"" + folder + "/order\"\n" + script + "\n");
        assertTrue(program.toFile().setExecutable(true));
        System.setProperty(ExportCommand.DRAWER_PROPERTY, program.toString());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).filter(name -> !name.equals("drawer") && !name.equals("order")).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--at 9999", "--at x", "--at 7.99", "--scale 3", "--scale x", "--theme pink", "--layers path,smells", "--overlay smell", "--storyboard 3-1", "--storyboard 1,,2",
            "--storyboard -4", "--at 1 --storyboard 1", "--only nobody", "--format gif", "--set host.copyTarget=NOWHERE", "--storyboard 2 --only vm1"})
    void whatCannotBeIsRefusedInOneLineAndNothingIsWritten(String options) throws IOException {
        drawer("exit 0");
        Object[] words = Stream.concat(Stream.of("export", LAB, "--out", folder.resolve("a.svg")), Arrays.stream(options.split(" "))).toArray();
        Result result = Shell.run(words);
        assertEquals(2, result.status(), () -> options + ": " + result);
        assertEquals(1, result.errorLines().size(), () -> options + ": " + result.err());
        assertEquals(List.of(), left());
        assertFalse(Files.exists(folder.resolve("order")), "nobody was asked to draw");
    }

    @Test
    void theLabIsNeverOverwritten() throws IOException {
        drawer("echo x > \"$2/page.svg\"");
        Path lab = Files.copy(LAB, folder.resolve("lab.ringside"));
        byte[] before = Files.readAllBytes(lab);
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), lab);
        for (Path to : List.of(lab, link)) {
            assertEquals(2, Shell.run("export", lab, "--format", "svg", "--out", to).status());
            assertEquals(2, Shell.run("export", folder, "--format", "svg", "--out", to).status());
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(lab)));
    }

    @Test
    void whatIsAskedForIsOrdered() throws IOException {
        drawer("echo one > \"$2/page.png\"");
        Result result = Shell.run("export", LAB, "--at", "7.2", "--scale", "2", "--theme", "dark", "--layers", "path,caches", "--overlay", "clos", "--out", folder.resolve("a.png"));
        assertEquals(0, result.status(), result::toString);
        assertEquals("one\n", Files.readString(folder.resolve("a.png")));
        List<String> order = Files.readAllLines(folder.resolve("order"));
        assertTrue(order.containsAll(List.of("format=png", "scale=2", "theme=dark", "layers=path,caches", "overlay=clos", "moments=7.2")), order::toString);
    }

    @Test
    void aStoryboardHasTheseStepsAndItsPagesHaveNumbers() throws IOException {
        drawer("for i in -10 -9 -2 -1; do echo $i > \"$2/page$i.svg\"; done");
        Result result = Shell.run("export", LAB, "--storyboard", "1,5,9-11", "--out", folder.resolve("b.svg"));
        assertEquals(0, result.status(), result::toString);
        assertTrue(Files.readAllLines(folder.resolve("order")).contains("moments=1.0,5.0,9.0,10.0,11.0"));
        assertEquals(List.of("b-2.svg", "b-3.svg", "b-4.svg", "b.svg"), left());
        assertEquals("-1\n", Files.readString(folder.resolve("b.svg")));
        assertEquals("-10\n", Files.readString(folder.resolve("b-4.svg")));
    }

    @Test
    void withoutStepsAStoryboardHasTheChaptersOfTheFirstPacket() throws IOException {
        drawer("echo x > \"$2/page.svg\"");
        assertEquals(0, Shell.run("export", LAB, "--out", folder.resolve("b.svg"), "--storyboard").status());
        String moments = Files.readAllLines(folder.resolve("order")).stream().filter(line -> line.startsWith("moments=")).findFirst().orElseThrow();
        assertTrue(moments.startsWith("moments=1.0,") && moments.split(",").length >= 5, moments);
    }

    @Test
    void whereDrawingFailsNothingIsWritten() throws IOException {
        drawer("echo half > \"$2/page.svg\"; exit 1");
        Files.writeString(folder.resolve("a.svg"), "old");
        Result result = Shell.run("export", LAB, "--out", folder.resolve("a.svg"));
        assertEquals(2, result.status(), result::toString);
        assertEquals("old", Files.readString(folder.resolve("a.svg")));
        drawer("exit 0");
        assertEquals(2, Shell.run("export", LAB, "--out", folder.resolve("a.svg")).status());
        assertEquals(List.of("a.svg"), left());
    }

    @Test
    void aLabWithProblemsHasAPictureButNoMoments() throws IOException {
        drawer("echo x > \"$2/page.svg\"");
        String broken = Shell.text("01-first-packet").replace(" core=\"core1\"", "");
        assertEquals(0, Shell.runWith(broken, "export", "-", "--out", folder.resolve("a.svg")).status());
        assertEquals(1, Shell.runWith(broken, "export", "-", "--at", "1", "--out", folder.resolve("b.svg")).status());
        assertEquals(List.of("a.svg"), left());
    }
}
