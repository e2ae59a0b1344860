package ringside.ui.app.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.Links;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.parts.KindNames;

/** A column for one feature of a kind of element, or of the one part that it is described by, such as what a rule matches; {@code part} is null for the element itself. */
record FeatureColumn(EReference part, EStructuralFeature feature) implements Column {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("ringside.ui.app.properties.options", Locale.ENGLISH,
            FeatureColumn.class.getClassLoader());
    private static final int WIDTH = 150;

    /** The columns of a kind, in the order of the model. */
    static List<FeatureColumn> of(EClass kind) {
        List<FeatureColumn> columns = new ArrayList<>();
        for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
            boolean described = feature instanceof EReference reference && reference.isContainment() && !reference.isMany()
                    && !Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
            if (described) {
                ((EReference) feature).getEReferenceType().getEAllAttributes().forEach(attribute -> columns.add(new FeatureColumn((EReference) feature, attribute)));
            } else if (isShown(feature)) {
                columns.add(new FeatureColumn(null, feature));
            }
        }
        return columns;
    }

    private static boolean isShown(EStructuralFeature feature) {
        boolean own = feature != Literals.ELEMENT__ID && feature != Literals.ELEMENT__NAME;
        return own && feature.isChangeable() && !feature.isMany() && !(feature instanceof EReference reference && reference.isContainment());
    }

    boolean isReference() {
        return feature instanceof EReference;
    }

    /** Whether the value was chosen for the element, or is what it is by default. */
    boolean isSet(Element element) {
        return holder(element) != null && holder(element).eIsSet(feature);
    }

    private EObject holder(Element element) {
        return part == null ? element : (EObject) element.eGet(part);
    }

    @Override
    public String title() {
        return KindNames.spaced(feature.getName());
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public String text(Element element, Topology topology) {
        return text(element);
    }

    String text(Element element) {
        EObject holder = holder(element);
        Object value = holder == null ? null : holder.eGet(feature);
        if (value == null) {
            return "";
        }
        if (value instanceof Element other) {
            return Topology.name(other);
        }
        if (value instanceof Boolean flag) {
            return flag ? Messages.yes : Messages.no;
        }
        String literal = EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
        return feature.getEType() instanceof EEnum ? words(literal) : literal;
    }

    private static String words(String literal) {
        return WORDS.containsKey(literal) ? WORDS.getString(literal) : literal.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public Optional<Cell> cell(Element element) {
        EObject holder = holder(element);
        return holder == null ? Optional.empty()
                : Optional.of(new Cell(text(element), options(element), text -> new SetFeature(holder, feature, value(element, text))));
    }

    private List<String> options(Element element) {
        if (isReference()) {
            return Stream.concat(Stream.of(Messages.none), targets(element).stream().map(Topology::name)).toList();
        }
        if (feature.getEType() instanceof EEnum options) {
            return options.getELiterals().stream().map(literal -> words(literal.getLiteral())).toList();
        }
        return feature.getEType().getInstanceClass() == boolean.class ? Arrays.asList(Messages.no, Messages.yes) : List.of();
    }

    /** What a reference may lead to: what it leads to now, and what the links allow. */
    private List<Element> targets(Element element) {
        Lab lab = (Lab) EcoreUtil.getRootContainer(element);
        return ElementIds.index(lab).values().stream().filter(other -> ((EReference) feature).getEReferenceType().isInstance(other))
                .filter(other -> element.eGet(feature) == other || Links.kinds(element, other).isEmpty()
                        || Links.kinds(element, other).stream().anyMatch(kind -> Links.allows(lab, kind, element, other)))
                .toList();
    }

    private Object value(Element element, String text) {
        if (isReference()) {
            return targets(element).stream().filter(other -> Topology.name(other).equals(text)).findFirst().orElse(null);
        }
        if (feature.getEType() instanceof EEnum options) {
            return options.getELiterals().stream().filter(literal -> words(literal.getLiteral()).equals(text)).map(EEnumLiteral::getInstance)
                    .findFirst().orElseThrow(() -> bad(text));
        }
        if (feature.getEType().getInstanceClass() == boolean.class) {
            return text.equals(Messages.yes);
        }
        if (text.isBlank()) {
            return null;
        }
        try {
            return EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), text.strip());
        } catch (RuntimeException e) {
            throw bad(text);
        }
    }

    private IllegalArgumentException bad(String text) {
        return new IllegalArgumentException(NLS.bind(Messages.badValue, text, title()));
    }
}
