package ringside.ui.app.table;

import java.util.List;
import java.util.function.Function;

import org.eclipse.gef.commands.Command;

/**
 * How a cell is edited.
 *
 * @param text    what stands in it now
 * @param options what may stand in it; empty where any text may be written
 * @param change  the command that puts a text into it; throws an {@link IllegalArgumentException} that says why where it cannot
 */
record Cell(String text, List<String> options, Function<String, Command> change) {
}
