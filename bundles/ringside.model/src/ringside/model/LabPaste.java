package ringside.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.Link;
import ringside.model.lab.NodeLayout;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualNic;

/**
 * Puts the elements of a clip into a lab, with ids, names and addresses that are free there. References among the elements lead to the
 * copies; others lead to the element of the lab that has the same id and kind, and are empty where there is none. A machine whose core
 * is taken gets a free one, or a new one.
 */
public final class LabPaste {

    private static final int BESIDE = 20;

    private final Lab lab;
    private final LabClip clip;
    private final Element into;
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<EObject, EObject> copies = new HashMap<>();

    /** @param into an element of the lab to put into or beside, null for none */
    public LabPaste(Lab lab, LabClip clip, Element into) {
        this.lab = lab;
        this.clip = clip;
        this.into = into;
    }

    /** Why the elements cannot be put into the lab, as a sentence; empty if they can. */
    public Optional<String> refusal() {
        int machines = count(VirtualMachine.class);
        int cores = count(Core.class);
        if (machines > 0 && lab.getServer().getVirtualMachines().size() + machines > LabLimits.VIRTUAL_MACHINES) {
            return Optional.of(Messages.text("paste.machines", LabLimits.VIRTUAL_MACHINES));
        }
        int free = Math.max(0, machines - Links.freeCores(lab).size());
        if (cores + free > 0 && cores(lab) + Math.max(cores, free) > LabLimits.CORES) {
            return Optional.of(Messages.text("paste.cores", LabLimits.CORES));
        }
        if (count(Socket.class) > 0 && lab.getServer().getSockets().size() + count(Socket.class) > LabLimits.SOCKETS) {
            return Optional.of(Messages.text("paste.sockets", LabLimits.SOCKETS));
        }
        if (count(Endpoint.class) > 0 && lab.getEndpoints().size() + count(Endpoint.class) > LabLimits.ENDPOINTS) {
            return Optional.of(Messages.text("paste.endpoints", LabLimits.ENDPOINTS));
        }
        return clip.elements().stream().filter(element -> container(element).isEmpty()).findFirst().map(this::homeless);
    }

    private int count(Class<?> kind) {
        return (int) clip.elements().stream().flatMap(element -> Stream.concat(Stream.of(element), all(element).stream())).filter(kind::isInstance).count();
    }

    private static int cores(Lab lab) {
        return lab.getServer().getSockets().stream().mapToInt(socket -> socket.getCores().size()).sum();
    }

    private String homeless(Element element) {
        boolean single = !element.eContainmentFeature().isMany();
        return Messages.text(single ? "paste.noRoom" : "paste.noPlace", ElementIds.label(element));
    }

    /** Puts copies of the elements into the lab and answers them. There must be no refusal. */
    public List<Element> paste() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Collection<Element> made = copier.copyAll(clip.elements());
        copier.copyReferences();
        copies.putAll(copier);
        List<Element> pasted = new ArrayList<>();
        for (Element original : clip.elements()) {
            Element copy = (Element) copier.get(original);
            EObject container = container(original).orElseThrow();
            outerReferences(copy);
            if (copy instanceof Link link && (link.getEndpoint() == null || link.getNic() == null)) {
                continue;
            }
            fresh(copy);
            if (partOfOther(copy, container)) {
                // Called by what it goes into, and so named in there.
                Stream.concat(Stream.of(copy), all(copy).stream()).filter(Element.class::isInstance).forEach(part -> ((Element) part).setId(null));
                add(container, original.eContainmentFeature(), copy);
            }
            ElementIds.assign(lab, copy);
            if (copy.eContainer() == null) {
                add(container, original.eContainmentFeature(), copy);
            }
            cored(copy);
            placed(original, copy);
            pasted.add(copy);
        }
        made.forEach(this::followAddresses);
        return pasted;
    }

    // ---- where to

    /** What an element goes into: near what is selected, else where it was, else the only place there is. */
    private Optional<EObject> container(Element element) {
        EReference place = element.eContainmentFeature();
        List<EObject> near = new ArrayList<>();
        for (EObject at = into; at != null; at = at.eContainer()) {
            near.add(at);
            near.addAll(at.eContents());
        }
        near.add(lab);
        near.add(lab.getServer());
        if (element.eContainer() instanceof Element owner) {
            ElementIds.find(lab, owner.getId()).ifPresent(near::add);
        }
        Optional<EObject> found = near.stream().filter(candidate -> takes(candidate, place)).findFirst();
        if (found.isPresent()) {
            return found;
        }
        List<EObject> all = all(lab).stream().filter(candidate -> takes(candidate, place)).limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean takes(EObject container, EReference place) {
        return place.getEContainingClass().isInstance(container) && (place.isMany() || container.eGet(place) == null);
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject container, EReference place, Element copy) {
        if (place.isMany()) {
            ((List<Element>) container.eGet(place)).add(copy);
        } else {
            container.eSet(place, copy);
        }
    }

    // ---- what it refers to

    private void outerReferences(Element copy) {
        Map<String, Element> index = ElementIds.index(lab);
        Stream.concat(Stream.of(copy), all(copy).stream()).forEach(object -> {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && reference.isChangeable() && object.eIsSet(reference)) {
                    redirect(object, reference, index);
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private void redirect(EObject object, EReference reference, Map<String, Element> index) {
        if (reference.isMany()) {
            List<EObject> targets = (List<EObject>) object.eGet(reference);
            List<EObject> here = targets.stream().map(target -> here(target, index)).flatMap(Optional::stream).distinct().toList();
            targets.clear();
            targets.addAll(here);
        } else {
            Optional<EObject> here = here((EObject) object.eGet(reference), index);
            here.ifPresentOrElse(target -> object.eSet(reference, target), () -> object.eUnset(reference));
        }
    }

    private Optional<EObject> here(EObject target, Map<String, Element> index) {
        if (copies.containsValue(target) || EcoreUtil.isAncestor(lab, target)) {
            return Optional.of(target);
        }
        Element same = target instanceof Element element ? index.get(element.getId()) : null;
        return same != null && same.eClass() == target.eClass() ? Optional.of(same) : Optional.empty();
    }

    // ---- what must be its own

    /** Whether an element has an id of the kind {@code vm1.rule2} that does not fit what it goes into. */
    private boolean partOfOther(Element copy, EObject container) {
        String id = copy.getId();
        boolean part = id != null && id.indexOf('.') > 0;
        String owner = container instanceof Element element ? element.getId() : null;
        return part && (ElementIds.find(lab, id).isPresent() || owner == null || !id.startsWith(owner.replaceAll("\\.[^.]*$", "") + "."));
    }

    private void fresh(Element copy) {
        copy.setName(ElementNames.free(lab, copy.getName()));
        if (copy instanceof ClassOfService service && into(service) instanceof Socket socket
                && socket.getClassesOfService().stream().anyMatch(other -> other.getNumber() == service.getNumber())) {
            service.setNumber(LabParts.newClassOfService(lab, socket).getNumber());
        }
        Stream.concat(Stream.of(copy), all(copy).stream()).forEach(part -> {
            if (part instanceof VirtualNic || part instanceof Endpoint) {
                LabParts.freshAddresses(lab, (Element) part, addresses);
            }
        });
    }

    /** Where a person had placed the original; beside it where something stands just there. */
    private void placed(Element original, Element copy) {
        Layouts.find((Lab) EcoreUtil.getRootContainer(original), original).ifPresent(from -> {
            if (lab.getLayout() == null) {
                lab.setLayout(LabFactory.eINSTANCE.createDiagramLayout());
            }
            NodeLayout node = EcoreUtil.copy(from);
            node.setElement(copy);
            while (lab.getLayout().getNodes().stream().anyMatch(other -> other.getX() == node.getX() && other.getY() == node.getY())) {
                node.setX(node.getX() + BESIDE);
                node.setY(node.getY() + BESIDE);
            }
            lab.getLayout().getNodes().add(node);
        });
    }

    private EObject into(Element copy) {
        return clip.elements().stream().filter(original -> copies.get(original) == copy).findFirst().flatMap(this::container).orElse(null);
    }

    /** Each core belongs to the host or to one machine. */
    private void cored(Element copy) {
        if (!(copy instanceof VirtualMachine machine)) {
            return;
        }
        Core core = machine.getCore();
        machine.setCore(null);
        if (core != null && (copies.containsValue(core) || Links.allows(lab, Links.Kind.RUNS_ON, machine, core))) {
            machine.setCore(core);
            return;
        }
        Optional<Core> free = Links.freeCores(lab).stream().filter(other -> !copies.containsValue(other)).findFirst();
        machine.setCore(free.orElseGet(this::newCore));
    }

    private Core newCore() {
        if (lab.getServer().getSockets().isEmpty()) {
            return null;
        }
        Core core = LabParts.newCore(lab);
        lab.getServer().getSockets().get(0).getCores().add(core);
        return core;
    }

    /** Headers and matches among the copies mean the copies. */
    private void followAddresses(Element copy) {
        Stream.concat(Stream.of(copy), all(copy).stream()).filter(part -> part instanceof PacketHeader || part instanceof PacketMatch).forEach(part -> {
            for (EAttribute attribute : part.eClass().getEAllAttributes()) {
                if (part.eGet(attribute) instanceof String text && addresses.containsKey(text)) {
                    part.eSet(attribute, addresses.get(text));
                }
            }
        });
    }

    private static List<EObject> all(EObject object) {
        List<EObject> parts = new ArrayList<>();
        for (TreeIterator<EObject> all = object.eAllContents(); all.hasNext();) {
            parts.add(all.next());
        }
        return parts;
    }
}
