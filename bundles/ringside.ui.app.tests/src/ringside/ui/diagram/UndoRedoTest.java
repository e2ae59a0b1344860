package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.LabFiles;
import ringside.model.lab.Lab;

/**
 * Thirty random edits of a sample, undo all, save: the original bytes; redo all: the edited ones; undo all again: the original ones.
 * What an edit may be is in {@link RandomEdits}.
 */
class UndoRedoTest {
    private static final int SEEDS = 240;
    private static final int EDITS = 30;

    @TempDir
    private Path folder;

    private static List<Path> samples() throws IOException {
        try (var folders = Files.list(Labs.samples())) {
            return folders.map(sample -> sample.resolve("lab.ringside")).filter(Files::exists).sorted().toList();
        }
    }

    @Test
    void thirtyRandomEditsAreUndoneToTheOriginalBytesAndRedoneToTheEditedOnes() throws Exception {
        List<Path> samples = samples();
        Map<String, Integer> made = new TreeMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Path file = Files.copy(samples.get(seed % samples.size()), folder.resolve("lab" + seed + ".ringside"));
            byte[] original = Files.readAllBytes(file);
            Lab lab = LabFiles.load(file);
            CommandStack stack = new CommandStack();
            List<String> edits = edit(lab, stack, new Random(seed), made);
            String edited = LabFiles.text(lab);
            String where = "seed " + seed + ", " + file + ": " + edits;
            while (stack.canUndo()) {
                stack.undo();
            }
            LabFiles.save(lab, file);
            assertArrayEquals(original, Files.readAllBytes(file), where);
            int redone = 0;
            while (stack.canRedo()) {
                stack.redo();
                redone++;
            }
            assertEquals(edits.size(), redone, where);
            assertEquals(edited, LabFiles.text(lab), where);
            while (stack.canUndo()) {
                stack.undo();
            }
            assertEquals(new String(original, java.nio.charset.StandardCharsets.UTF_8), LabFiles.text(lab), where);
        }
        for (RandomEdits edit : RandomEdits.values()) {
            assertTrue(made.getOrDefault(edit.name(), 0) > SEEDS / 10, () -> edit + " was made too seldom: " + made);
        }
    }

    /** Makes so many edits, each of a kind that is possible in the lab as it is then; what they were. */
    private static List<String> edit(Lab lab, CommandStack stack, Random random, Map<String, Integer> made) {
        List<String> edits = new ArrayList<>();
        while (edits.size() < EDITS) {
            RandomEdits kind = RandomEdits.values()[random.nextInt(RandomEdits.values().length)];
            Optional<Command> command = kind.in(lab, random).filter(Command::canExecute);
            if (command.isPresent()) {
                stack.execute(command.get());
                edits.add(kind + " " + command.get().getLabel());
                made.merge(kind.name(), 1, Integer::sum);
            }
        }
        return edits;
    }
}
