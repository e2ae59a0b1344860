package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** Which key does what. */
class KeysTest {

    private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);

    /** Bindings of the scheme that is active, by context. */
    private List<Binding> active() {
        String scheme = service.getActiveScheme().getId();
        List<Binding> active = new ArrayList<>();
        for (Binding binding : service.getBindings()) {
            if (binding.getSchemeId().equals(scheme) && binding.getParameterizedCommand() != null) {
                active.add(binding);
            }
        }
        return active;
    }

    @Test
    void theSchemeIsOurOwnAndStandsAlone() throws Exception {
        assertEquals("ringside.keys", service.getActiveScheme().getId());
        assertEquals(null, service.getActiveScheme().getParentId());
    }

    @Test
    void noKeyIsBoundTwiceInTheSameContext() {
        Map<String, Binding> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Binding binding : active()) {
            String where = binding.getContextId() + " " + binding.getTriggerSequence();
            Binding other = seen.put(where, binding);
            if (other != null && !other.getParameterizedCommand().equals(binding.getParameterizedCommand())) {
                twice.add(where);
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void noKeyOfTheWindowIsHiddenByOneOfTheStage() {
        Map<String, String> window = new TreeMap<>();
        active().stream().filter(binding -> binding.getContextId().equals("org.eclipse.ui.contexts.window"))
                .forEach(binding -> window.put(binding.getTriggerSequence().format(), command(binding)));
        assertEquals(List.of(), active().stream()
                .filter(binding -> binding.getContextId().startsWith("ringside.context."))
                .filter(binding -> window.containsKey(binding.getTriggerSequence().format()))
                .map(binding -> binding.getTriggerSequence().format()).toList());
    }

    @Test
    void steppingIsOnF5ToF9AndNothingOfThePlatformIs() throws ParseException {
        Map<String, String> wanted = new TreeMap<>(Map.of("F5", "stepInto", "F6", "stepOver", "F7", "stepOut",
                "F8", "runOrPause", "F9", "toggleBreakpoint", "SHIFT+F5", "backInto", "SHIFT+F6", "backOver",
                "SHIFT+F7", "backOut", "SHIFT+F8", "runBack"));
        Map<String, String> found = new TreeMap<>();
        for (String key : wanted.keySet()) {
            KeySequence sequence = KeySequence.getInstance(key);
            active().stream().filter(binding -> binding.getTriggerSequence().equals(sequence))
                    .forEach(binding -> found.merge(key, command(binding).replace("ringside.command.", ""),
                            (a, b) -> a + ", " + b));
        }
        assertEquals(wanted, found);
    }

    @Test
    void everyKeyLeadsToACommandThatExists() {
        assertEquals(List.of(), active().stream().map(Binding::getParameterizedCommand)
                .filter(command -> !command.getCommand().isDefined()).map(command -> command.getId()).distinct().toList());
    }

    @Test
    void noSingleLetterActsOutsideTheStage() {
        assertTrue(active().stream().filter(binding -> binding.getContextId().equals("org.eclipse.ui.contexts.window"))
                .noneMatch(binding -> binding.getTriggerSequence().format().length() == 1));
    }

    private static String command(Binding binding) {
        return binding.getParameterizedCommand().getId();
    }
}
