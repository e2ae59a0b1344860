package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.Links;
import ringside.model.WayMasks;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.scenario.NumberRanges;
import ringside.scenario.rules.AddressTexts;
import ringside.ui.app.Messages;
import ringside.ui.app.properties.Property.Option;
import ringside.ui.diagram.parts.Labels;

/** The values of features as texts, and back: numbers grouped in threes, references as ids, lists with commas. */
public final class FeatureText {

    private FeatureText() {
    }

    static boolean isNumber(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return feature.getEType() != Literals.WAY_MASK && (type == int.class || type == long.class || type == Integer.class || type == Long.class);
    }

    /** Seeds are names rather than quantities. */
    private static boolean isGrouped(EStructuralFeature feature) {
        return isNumber(feature) && !feature.getName().endsWith("eed") && !feature.getName().endsWith("Port");
    }

    static String of(EObject holder, EStructuralFeature feature) {
        Object value = holder.eGet(feature);
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(each -> one(feature, each)).toList());
        }
        return value == null ? "" : one(feature, value);
    }

    /** A single value as text. */
    static String one(EStructuralFeature feature, Object value) {
        if (value instanceof Element element) {
            return String.valueOf(element.getId());
        }
        return isGrouped(feature) ? String.format(Locale.ENGLISH, "%,d", ((Number) value).longValue())
                : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    /** What is wrong with a text for this feature; empty where it may be written. */
    static Optional<String> problem(EObject holder, EStructuralFeature feature, String text) {
        String allowed = allowed(feature);
        if (feature instanceof EAttribute attribute && attribute.isID()) {
            return idProblem((Element) holder, text);
        }
        if (text.isEmpty()) {
            return feature.isRequired() ? Optional.of(Messages.Properties_needed) : Optional.empty();
        }
        if (isNumber(feature)) {
            String digits = plain(text);
            boolean number = digits.matches("-?\\d{1,18}");
            boolean fits = number && NumberRanges.of(feature).map(range -> range.holds(Long.parseLong(digits))).orElse(true)
                    && (feature.getEType().getInstanceClass() == long.class || (int) Long.parseLong(digits) == Long.parseLong(digits));
            return fits ? Optional.empty() : Optional.of(allowed);
        }
        return feature instanceof EAttribute attribute && !AddressTexts.allows(attribute, text) ? Optional.of(allowed) : Optional.empty();
    }

    private static Optional<String> idProblem(Element element, String id) {
        try {
            ElementIds.renaming((Lab) EcoreUtil.getRootContainer(element), element, id);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("(?<=\\d)[,_ ](?=\\d)", "");
    }

    /** What may be written: a range, or what an address looks like. */
    static String allowed(EStructuralFeature feature) {
        Optional<NumberRanges.Range> range = NumberRanges.of(feature);
        if (range.isPresent() && range.get().most() < Integer.MAX_VALUE) {
            return NLS.bind(Messages.Properties_range, one(feature, range.get().least()), one(feature, range.get().most()));
        }
        if (range.isPresent()) {
            return NLS.bind(Messages.Properties_orMore, one(feature, range.get().least()));
        }
        if (isNumber(feature)) {
            return Messages.Properties_wholeNumber;
        }
        return feature instanceof EAttribute attribute ? AddressTexts.example(attribute).map(example -> NLS.bind(Messages.Properties_suchAs, example)).orElse("") : "";
    }

    /** The value that a text without a problem stands for; null unsets. */
    static Object parse(EObject holder, EStructuralFeature feature, String text) {
        if (text.isEmpty() && !feature.isMany()) {
            return null;
        }
        if (feature instanceof EReference) {
            Lab lab = (Lab) EcoreUtil.getRootContainer(holder);
            List<Element> found = words(text).stream().map(id -> ElementIds.find(lab, id).orElseThrow()).toList();
            return feature.isMany() ? found : found.get(0);
        }
        if (feature.isMany()) {
            return words(text);
        }
        return EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), isNumber(feature) ? plain(text) : text);
    }

    private static List<String> words(String text) {
        return List.of(text.split(",")).stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** Gives a feature the value that a text stands for. */
    @SuppressWarnings("unchecked")
    static void write(EObject holder, EStructuralFeature feature, String text) {
        Object value = parse(holder, feature, text);
        if (feature instanceof EAttribute attribute && attribute.isID()) {
            ElementIds.rename((Lab) EcoreUtil.getRootContainer(holder), (Element) holder, text);
        } else if (value == null) {
            holder.eUnset(feature);
        } else if (feature.isMany()) {
            EList<Object> list = (EList<Object>) holder.eGet(feature);
            list.clear();
            list.addAll((List<Object>) value);
        } else {
            holder.eSet(feature, value);
        }
    }

    /** What may be chosen for a feature, none first where nothing may be. */
    static List<Option> options(EObject holder, EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum options) {
            return options.getELiterals().stream().map(literal -> new Option(literal.getLiteral(), AttributeWords.option(literal.getLiteral()))).toList();
        }
        if (!(feature instanceof EReference reference)) {
            return List.of();
        }
        List<Option> found = new ArrayList<>(targets(holder, reference).stream().map(target -> new Option(String.valueOf(target.getId()), name(target))).toList());
        if (!feature.isMany() && !found.isEmpty()) {
            found.add(0, new Option("", Messages.Properties_none));
        }
        return found;
    }

    private static String name(Element target) {
        return target instanceof Core core ? Labels.core(core) : Labels.name(target);
    }

    /** What a reference may lead to: what it leads to now, and what {@link Links} allow. */
    private static List<Element> targets(EObject holder, EReference reference) {
        Lab lab = (Lab) EcoreUtil.getRootContainer(holder);
        List<Element> targets = new ArrayList<>();
        for (Element candidate : ElementIds.index(lab).values()) {
            boolean fits = reference.getEReferenceType().isInstance(candidate);
            boolean there = holder.eGet(reference) instanceof List<?> list ? list.contains(candidate) : holder.eGet(reference) == candidate;
            List<Links.Kind> kinds = fits && holder instanceof Element from ? Links.kinds(from, candidate) : List.of();
            if (fits && (there || kinds.isEmpty() || kinds.stream().anyMatch(kind -> Links.allows(lab, kind, (Element) holder, candidate)))) {
                targets.add(candidate);
            }
        }
        return targets;
    }

    /** A mask as the ways it names: {@code ways 0, 1}. */
    public static String ways(long mask) {
        List<String> ways = new ArrayList<>();
        for (int way = 0; way < WayMasks.MAX_WAYS; way++) {
            if ((mask >> way & 1) == 1) {
                ways.add(Integer.toString(way));
            }
        }
        return ways.isEmpty() ? Messages.Properties_noWays : NLS.bind(Messages.Properties_ways, String.join(", ", ways));
    }
}
