package ringside.ui.playback.panel;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.playback.PlaybackCommand;

/** The keys of commands, as they are bound now, and what pressing them does. */
public final class KeyText {
    private KeyText() {
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(type) : null;
    }

    /** The key of a command, for example {@code F6}; empty where it has none. */
    public static String key(String command) {
        IBindingService bindings = service(IBindingService.class);
        if (bindings == null) {
            return "";
        }
        TriggerSequence keys = bindings.getBestActiveBindingFor(command);
        return keys == null ? keyElsewhere(bindings, command) : keys.format();
    }

    /** Where the window of the workbench is not in front, its keys are not active. */
    private static String keyElsewhere(IBindingService bindings, String command) {
        for (Binding binding : bindings.getBindings()) {
            ParameterizedCommand bound = binding.getParameterizedCommand();
            if (bound != null && bound.getId().equals(command) && bound.getParameterMap().isEmpty()
                    && binding.getSchemeId().equals(bindings.getActiveScheme().getId())) {
                return binding.getTriggerSequence().format();
            }
        }
        return "";
    }

    /** The key of a layer, for example {@code Alt+3}. */
    public static String key(Layer layer) {
        return key(PlaybackCommand.LAYER, Map.of(PlaybackCommand.LAYER_PARAMETER, layer.name()));
    }

    /** The key of a command with these parameters; empty where it has none. */
    public static String key(String id, Map<String, String> parameters) {
        ICommandService commands = service(ICommandService.class);
        IBindingService bindings = service(IBindingService.class);
        Command command = commands == null ? null : commands.getCommand(id);
        if (bindings == null || command == null || !command.isDefined()) {
            return "";
        }
        TriggerSequence[] keys = bindings.getActiveBindingsFor(ParameterizedCommand.generateCommand(command, parameters));
        return keys.length == 0 ? "" : keys[0].format();
    }

    /** The name people see of a command. */
    public static String name(String command) {
        ICommandService commands = service(ICommandService.class);
        try {
            return commands == null ? command : commands.getCommand(command).getName();
        } catch (NotDefinedException e) {
            return command;
        }
    }

    /** A text with the keys that do it, for example {@code Step Over (F6)}. */
    public static String withKeys(String text, String... keys) {
        String all = Arrays.stream(keys).filter(k -> !k.isEmpty()).collect(Collectors.joining(", "));
        return all.isEmpty() ? text : text + " (" + all + ")";
    }

    /** Does what the key of the command with these parameters does. */
    public static void execute(IWorkbenchWindow window, String command, Map<String, String> parameters) {
        Command found = window.getService(ICommandService.class).getCommand(command);
        try {
            window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
        } catch (CommandException e) {
            // The command is not enabled here: a key would do nothing either.
        }
    }

    /** Does what the key of the command does. */
    public static void execute(IWorkbenchWindow window, String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            // The command is not enabled here: a key would do nothing either.
        }
    }
}
