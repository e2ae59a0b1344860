package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ringside.cli.Shell.Result;

/** The list of problems in each of its forms. */
class CheckCommandTest {
    private static final String WRONG = Shell.text("07-header-only").replace("<rx id=\"vm1.rx\" size=\"4\"", "<rx id=\"vm1.rx\" size=\"12\"");

    @Test
    void oneLineAProblemErrorsFirst() {
        Result result = Shell.runWith(WRONG, "check", "-");
        List<String> lines = result.out().lines().toList();
        assertEquals(1, result.status(), result.toString());
        assertEquals("standard input: error: vm1.rx: VM 1 rx has 12 descriptors; a split ring needs a power of two. (Set the size to 16; or: Set the size to 8)",
                lines.get(0));
        assertEquals(3, lines.size(), result.out());
        assertTrue(lines.get(1).startsWith("standard input: hint: vm1: "), lines.get(1));
    }

    /** The specification's reason stands below the line, which itself stays as it is. */
    @Test
    void explanationsStandBelow() {
        List<String> plain = Shell.runWith(WRONG, "check", "-").out().lines().toList();
        List<String> explained = Shell.runWith(WRONG, "check", "-", "--explain").out().lines().toList();
        assertEquals(plain, explained.stream().filter(line -> !line.startsWith("    ")).toList());
        String why = String.join(" ", explained.stream().skip(1).takeWhile(line -> line.startsWith("    ")).map(String::strip).toList());
        assertTrue(why.contains("virtio 1.x, 2.7"), why);
        assertTrue(explained.stream().filter(line -> line.startsWith("    ")).allMatch(line -> line.length() <= 100), explained.toString());
    }

    @Test
    void theSameAsJson() {
        Result result = Shell.runWith(WRONG, "check", "-", "--format", "json");
        assertEquals(1, result.status());
        Map<String, Object> all = Json.object(result.out());
        List<Map<String, Object>> problems = Json.list(all, "problems");
        List<String> lines = Shell.runWith(WRONG, "check", "-").out().lines().toList();
        assertEquals("1 0 2", all.get("errors") + " " + all.get("warnings") + " " + all.get("hints"));
        assertEquals(lines.size(), problems.size());
        for (int i = 0; i < lines.size(); i++) {
            Map<String, Object> problem = problems.get(i);
            assertTrue(lines.get(i).startsWith("standard input: " + problem.get("severity") + ": " + problem.get("element") + ": " + problem.get("message")),
                    lines.get(i));
            assertTrue(((String) problem.get("why")).length() > 80, problem.toString());
        }
        assertEquals(List.of("Set the size to 16", "Set the size to 8"), problems.get(0).get("fixes"));
        assertEquals("RingSizeNotPowerOfTwo", problems.get(0).get("rule"));
    }

    @Test
    void aLabInOrderHasNone() {
        Result result = Shell.run("check", Shell.sample("01-first-packet"), "--explain");
        assertEquals("no problems\n", result.out());
        assertEquals(0, result.status());
        assertEquals(List.of(), Json.list(Json.object(Shell.run("check", Shell.sample("01-first-packet"), "--format", "json").out()), "problems"));
    }
}
