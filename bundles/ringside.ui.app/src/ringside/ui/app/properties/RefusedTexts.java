package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Widget;
import ringside.ui.diagram.LabEditor;

/** What was written in fields of a lab and not taken, until it is mended or given up; as long as the lab's editor is there. */
final class RefusedTexts {

    private static final String KEY = RefusedTexts.class.getName();

    private final Map<Object, Refused> texts = new LinkedHashMap<>();

    /**
     * A text that was not taken.
     *
     * @param elements whose property was written
     * @param label    of the property
     * @param problem  what is wrong with it
     */
    record Refused(List<? extends EObject> elements, String label, String text, String problem) {
    }

    private RefusedTexts() {
    }

    static RefusedTexts of(LabEditor editor) {
        Widget stage = editor.stage().control();
        if (stage == null) {
            return new RefusedTexts();
        }
        if (!(stage.getData(KEY) instanceof RefusedTexts)) {
            stage.setData(KEY, new RefusedTexts());
        }
        return (RefusedTexts) stage.getData(KEY);
    }

    /** What was not taken for a property; empty where nothing waits. */
    Optional<Refused> of(Property property) {
        return Optional.ofNullable(texts.get(property.key()));
    }

    void keep(Property property, Refused refused) {
        texts.put(property.key(), refused);
    }

    void forget(Property property) {
        texts.remove(property.key());
    }

    /** What waits at other elements than these, as far as all of them are in the lab. */
    List<Refused> elsewhere(List<? extends EObject> elements) {
        EObject lab = EcoreUtil.getRootContainer(elements.get(0));
        List<Refused> found = new ArrayList<>(texts.values());
        found.removeIf(each -> each.elements().equals(elements) || each.elements().stream().anyMatch(one -> EcoreUtil.getRootContainer(one) != lab));
        return found;
    }
}
