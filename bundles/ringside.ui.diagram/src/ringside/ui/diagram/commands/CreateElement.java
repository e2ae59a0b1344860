package ringside.ui.diagram.commands;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementNames;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.parts.KindNames;

/** Adds a new element to a container. Automatic layout finds its place. */
public final class CreateElement extends LabCommand {
    private final EObject container;
    private final EReference feature;
    private final Supplier<? extends Element> maker;
    private Element created;

    /**
     * @param feature the containment that takes it
     * @param maker   makes the element when the command is executed, since ids depend on what is there
     */
    public CreateElement(Lab lab, EObject container, EReference feature, Supplier<? extends Element> maker) {
        super(lab, NLS.bind(Texts.newElement, kind(feature)));
        this.container = container;
        this.feature = feature;
        this.maker = maker;
    }

    private static String kind(EReference feature) {
        return feature == Literals.CORE__L2 ? Texts.itemCache : KindNames.of(feature.getEReferenceType());
    }

    @Override
    protected void change() {
        created = maker.get();
        if (created instanceof Endpoint) {
            created.setName(ElementNames.numbered(lab(), Texts.itemEndpoint));
        }
        add(container, feature, created);
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject to, EStructuralFeature feature, Element element) {
        if (feature.isMany()) {
            ((Collection<Element>) to.eGet(feature)).add(element);
        } else {
            to.eSet(feature, element);
        }
    }

    @Override
    public Optional<Element> made() {
        return Optional.ofNullable(created);
    }

    /** The new element, null before the command was executed. */
    public Element created() {
        return created;
    }
}
