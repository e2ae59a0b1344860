package ringside.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage;
import ringside.model.lab.MappingMode;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.VirtualNic;

/**
 * The ids of elements: readable, unique in a lab, and given by one rule. An independent element is called by its kind and the
 * first free number, {@code vm3}; a part that belongs to exactly one element carries that one's id, {@code vm3.rx}.
 */
public final class ElementIds {

    private static final Pattern VALID = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*");

    /** An independent element: its word, and the number of the first; -1 where the first has none. */
    private record Word(String stem, int first) {
    }

    private static final Map<Integer, Word> WORDS = Map.ofEntries(
            Map.entry(LabPackage.SERVER, new Word("machine", -1)),
            Map.entry(LabPackage.SOCKET, new Word("socket", 0)),
            Map.entry(LabPackage.CORE, new Word("core", 0)),
            Map.entry(LabPackage.CLASS_OF_SERVICE, new Word("clos", 1)),
            Map.entry(LabPackage.MEMORY, new Word("memory", -1)),
            Map.entry(LabPackage.NIC, new Word("nic", 0)),
            Map.entry(LabPackage.HOST, new Word("host", -1)),
            Map.entry(LabPackage.VIRTUAL_SWITCH, new Word("switch", -1)),
            Map.entry(LabPackage.FLOW_RULE, new Word("flow", 1)),
            Map.entry(LabPackage.VIRTUAL_MACHINE, new Word("vm", 1)),
            Map.entry(LabPackage.ENDPOINT, new Word("endpoint", 1)),
            Map.entry(LabPackage.LINK, new Word("link", 1)),
            Map.entry(LabPackage.SCENARIO, new Word("scenario", 1)),
            Map.entry(LabPackage.PACKET_SPEC, new Word("p", 1)),
            Map.entry(LabPackage.GENERATOR, new Word("g", 1)),
            Map.entry(LabPackage.TIMED_ACTION, new Word("action", 1)));

    private ElementIds() {
    }

    /** Whether a text can be an id: words of letters, digits and underscores that begin with a letter, joined by dots. */
    public static boolean isValid(String id) {
        return id != null && VALID.matcher(id).matches();
    }

    /** All elements of a lab by their ids, in the order of the lab. */
    public static Map<String, Element> index(Lab lab) {
        Map<String, Element> index = new LinkedHashMap<>();
        for (TreeIterator<EObject> all = lab.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getId() != null) {
                index.putIfAbsent(element.getId(), element);
            }
        }
        return index;
    }

    public static Optional<Element> find(Lab lab, String id) {
        return Optional.ofNullable(index(lab).get(id));
    }

    /** What an element is called in a sentence: its name, or its id where it has no name. */
    public static String label(Element element) {
        return element.getName() == null || element.getName().isBlank() ? element.getId() : element.getName();
    }

    /**
     * Gives ids to an element and its parts before it becomes part of a lab, for example after copying. An id that is valid and
     * free stays; parts follow the element they belong to.
     *
     * @param element not yet in the lab
     */
    public static void assign(Lab lab, Element element) {
        Set<String> used = new HashSet<>(index(lab).keySet());
        Map<String, String> renamed = new TreeMap<>();
        assign(element, used, renamed);
        for (TreeIterator<EObject> all = element.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element part) {
                assign(part, used, renamed);
            }
        }
    }

    private static void assign(Element element, Set<String> used, Map<String, String> renamed) {
        String old = element.getId();
        String owner = owner(element);
        boolean ownerRenamed = owner != null && renamed.containsValue(owner);
        if (!isValid(old) || used.contains(old) || ownerRenamed) {
            element.setId(suggest(element, owner, used));
            if (old != null) {
                renamed.put(old, element.getId());
            }
        }
        used.add(element.getId());
    }

    /** The id of the element that a part belongs to and is called by, null for an independent element. */
    private static String owner(Element element) {
        return switch (element.eClass().getClassifierID()) {
        case LabPackage.CACHE -> element.eContainmentFeature() == LabPackage.Literals.SOCKET__LAST_LEVEL_CACHE ? null : container(element);
        case LabPackage.VIRTQUEUE -> element.eContainer() instanceof VirtualNic nic ? container(nic) : null;
        case LabPackage.ROUTING_RULE -> element.eContainer() instanceof Element transfer ? container(transfer) : null;
        case LabPackage.CLASSIFIER, LabPackage.VIRTUAL_NIC, LabPackage.NETWORK_FUNCTION, LabPackage.TRANSFER_COMPONENT,
                LabPackage.FUNCTION_RULE -> container(element);
        default -> null;
        };
    }

    private static String container(Element element) {
        return element.eContainer() instanceof Element container ? container.getId() : null;
    }

    private static String suggest(Element element, String owner, Set<String> used) {
        EReference place = element.eContainmentFeature();
        boolean numbered = place != null && place.isMany();
        Word word = WORDS.get(element.eClass().getClassifierID());
        if (owner != null) {
            // rules of a list are numbered, vm1.rule2; the others are called by their place, vm1.rx
            return numbered ? free(owner + ".rule", 1, used) : free(owner + "." + place.getName(), -1, used);
        }
        if (word != null) {
            return free(word.stem(), word.first(), used);
        }
        if (element instanceof SharedMemoryRegion region) {
            return free(stem(region.getMapping()), 1, used);
        }
        if (place == LabPackage.Literals.SOCKET__LAST_LEVEL_CACHE) {
            return free("llc", -1, used);
        }
        String kind = element.eClass().getName();
        return free(kind.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + kind.substring(1), 1, used);
    }

    private static String stem(MappingMode mapping) {
        return switch (mapping) {
        case PAIRWISE_WINDOW -> "window";
        case COMMON_POOL -> "pool";
        case SWITCHED_VIEW -> "view";
        };
    }

    private static String free(String stem, int first, Set<String> used) {
        if (first < 0 && !used.contains(stem)) {
            return stem;
        }
        int number = Math.max(first, first < 0 ? 1 : first);
        while (used.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /**
     * What {@link #rename} would do: the new id of the element and of every part that is called by it, {@code vm1.rx} by
     * {@code vm1}.
     *
     * @throws IllegalArgumentException if the new id is not valid or one of the new ids is taken; the message is fit to be shown
     */
    public static Map<Element, String> renaming(Lab lab, Element element, String newId) {
        if (!isValid(newId)) {
            throw new IllegalArgumentException(Messages.text("load.badId", newId));
        }
        String oldId = element.getId();
        Map<String, Element> index = index(lab);
        Map<Element, String> changes = new LinkedHashMap<>();
        index.forEach((id, each) -> {
            if (each == element) {
                changes.put(each, newId);
            } else if (oldId != null && id.startsWith(oldId + ".")) {
                changes.put(each, newId + id.substring(oldId.length()));
            }
        });
        changes.forEach((each, id) -> {
            Element holder = index.get(id);
            if (holder != null && !changes.containsKey(holder)) {
                throw new IllegalArgumentException(Messages.text("id.taken", id));
            }
        });
        return changes;
    }

    /** Renames an element and the parts that are called by it. References follow by themselves. */
    public static void rename(Lab lab, Element element, String newId) {
        renaming(lab, element, newId).forEach(Element::setId);
    }
}
