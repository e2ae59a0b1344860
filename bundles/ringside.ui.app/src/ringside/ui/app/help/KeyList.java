package ringside.ui.app.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.keys.IBindingService;

/** Every key of the window with what it does, read from the bindings themselves, in groups as the menus have them. */
final class KeyList {

    private static final int MOST = 3;

    /** One line: keys that do the same are listed together. */
    record Line(String keys, String does) {
    }

    private KeyList() {
    }

    /** Groups by name, each with its lines. */
    static Map<String, List<Line>> of(IBindingService service) {
        Map<String, Map<String, List<String>>> groups = new TreeMap<>();
        for (Binding binding : service.getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command == null || !binding.getSchemeId().equals(service.getActiveScheme().getId())) {
                continue;
            }
            try {
                groups.computeIfAbsent(command.getCommand().getCategory().getName(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(name(command), name -> new ArrayList<>())
                        .add(binding.getTriggerSequence().format());
            } catch (NotDefinedException e) {
                // A command that is not there has no key.
            }
        }
        Map<String, List<Line>> lists = new LinkedHashMap<>();
        groups.forEach((group, lines) -> lists.put(group, lines.entrySet().stream()
                .map(line -> new Line(keys(line.getValue()), line.getKey()))
                .sorted(Comparator.comparing(Line::does)).toList()));
        return lists;
    }

    /** The name of a command for numbered lines is that of the command, without the number. */
    private static String name(ParameterizedCommand command) throws NotDefinedException {
        return command.getId().equals("ringside.command.fix") ? command.getCommand().getName() : command.getName();
    }

    private static String keys(List<String> keys) {
        List<String> sorted = keys.stream().sorted(Comparator.comparing(String::length).thenComparing(key -> key)).toList();
        return sorted.size() <= MOST ? String.join(", ", sorted)
                : sorted.get(0) + " \u2026 " + sorted.get(sorted.size() - 1);
    }
}
