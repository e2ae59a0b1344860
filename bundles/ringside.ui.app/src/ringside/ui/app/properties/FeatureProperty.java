package ringside.ui.app.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.osgi.util.NLS;
import ringside.model.WayMasks;
import ringside.model.lab.Cache;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.Socket;
import ringside.ui.app.Messages;
import ringside.ui.diagram.commands.ChangeLab;

/**
 * A feature of one or several elements of a lab.
 *
 * @param label   what it is called
 * @param owner   whose it is, as labels of commands say it: {@code VM 1}, or {@code 3 elements}
 * @param holders what has the feature; at least one
 */
public record FeatureProperty(String label, String owner, List<EObject> holders, EStructuralFeature feature, CommandStack commands) implements Property {

    private EObject first() {
        return holders.get(0);
    }

    @Override
    public Object key() {
        return List.of(holders, feature);
    }

    @Override
    public String unit() {
        return AttributeWords.unit(feature);
    }

    @Override
    public Form form() {
        if (feature.getEType() == Literals.WAY_MASK) {
            return Form.WAYS;
        }
        if (feature instanceof EReference) {
            return feature.isMany() ? Form.LIST : Form.CHOICE;
        }
        return feature.getEType() instanceof EEnum ? Form.CHOICE : feature.getEType().getInstanceClass() == boolean.class ? Form.FLAG : Form.TEXT;
    }

    @Override
    public String help() {
        String documentation = EcoreUtil.getDocumentation(feature);
        return documentation == null ? "" : documentation;
    }

    @Override
    public Optional<String> value() {
        List<String> values = holders.stream().map(holder -> FeatureText.of(holder, feature)).distinct().toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    @Override
    public String fallback() {
        Object value = feature.getDefaultValue();
        if (form() == Form.WAYS) {
            return FeatureText.ways((Long) value);
        }
        if (form() == Form.FLAG) {
            return Boolean.TRUE.equals(value) ? Messages.Properties_on : Messages.Properties_off;
        }
        return value == null || feature.isMany() ? "" : words(FeatureText.one(feature, value));
    }

    @Override
    public boolean isSet() {
        return !feature.isRequired() && holders.stream().anyMatch(holder -> holder.eIsSet(feature));
    }

    @Override
    public String allowed() {
        return FeatureText.allowed(feature);
    }

    @Override
    public Optional<String> problem(String text) {
        return holders.stream().flatMap(holder -> FeatureText.problem(holder, feature, text).stream()).findFirst();
    }

    @Override
    public List<Option> options() {
        return FeatureText.options(first(), feature);
    }

    @Override
    public int ways() {
        EObject of = first();
        Cache cache = of instanceof Cache own ? own : of instanceof ClassOfService && of.eContainer() instanceof Socket socket ? socket.getLastLevelCache() : null;
        return cache == null ? WayMasks.MAX_WAYS : Math.max(1, Math.min(WayMasks.MAX_WAYS, cache.getWays()));
    }

    @Override
    public void write(String text) {
        if (value().filter(text::equals).isPresent() || problem(text).isPresent()) {
            return;
        }
        run(text.isEmpty() ? NLS.bind(Messages.Properties_clear, what(), owner)
                : NLS.bind(Messages.Properties_set, new Object[] {what(), owner, said(text)}), holder -> FeatureText.write(holder, feature, text));
    }

    private String what() {
        return AttributeWords.inside(label);
    }

    private String said(String text) {
        return switch (form()) {
            case FLAG -> Boolean.parseBoolean(text) ? Messages.Properties_on : Messages.Properties_off;
            case WAYS -> FeatureText.ways(WayMasks.parse(text));
            case LIST -> String.join(", ", List.of(text.split(", ")).stream().map(this::words).toList());
            default -> words(text);
        };
    }

    @Override
    public void reset() {
        if (isSet()) {
            run(fallback().isEmpty() ? NLS.bind(Messages.Properties_clear, what(), owner)
                    : NLS.bind(Messages.Properties_reset, new Object[] {what(), owner, fallback()}), holder -> holder.eUnset(feature));
        }
    }

    private void run(String name, java.util.function.Consumer<EObject> change) {
        Lab lab = (Lab) EcoreUtil.getRootContainer(first());
        commands.execute(new ChangeLab(lab, name, () -> holders.forEach(change)));
    }
}
