package ringside.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.NodeLayout;

/**
 * Elements of a lab on their way to a place in this lab or another one. As text, for a clipboard, they are a small lab: the elements,
 * what they refer to, and what every lab must have, with a processing instruction that names those that are meant. So the text of an
 * older program is migrated and a damaged one refused as a file is.
 */
public final class LabClip {

    private static final String INSTRUCTION = "ringside-clip";
    private static final Pattern MEANT = Pattern.compile("<\\?" + INSTRUCTION + " ([^?]*)\\?>");

    private final Lab lab;
    private final List<Element> elements;

    private LabClip(Lab lab, List<Element> elements) {
        this.lab = lab;
        this.elements = elements;
    }

    /**
     * A copy of elements of a lab, as they are now. An element within another one of them comes with that one, a cable with its
     * endpoint; what a lab must have exactly once is left out.
     */
    public static LabClip of(Lab lab, Collection<? extends Element> chosen) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Lab small = (Lab) copier.copy(lab);
        copier.copyReferences();
        List<Element> elements = new ArrayList<>();
        for (Element element : withCables(lab, outermost(chosen))) {
            if (mayBeCopied(element)) {
                elements.add((Element) copier.get(element));
            }
        }
        prune(small, elements);
        return new LabClip(small, elements);
    }

    /** The elements that a text holds; empty where it holds none, as when it is not of Ringside. */
    public static Optional<LabClip> parse(String text) {
        Matcher meant = MEANT.matcher(text == null ? "" : text);
        if (!meant.find()) {
            return Optional.empty();
        }
        try {
            Lab lab = LabFiles.parse(text, INSTRUCTION);
            Map<String, Element> index = ElementIds.index(lab);
            List<Element> elements = Stream.of(meant.group(1).trim().split("\\s+")).map(index::get).filter(Objects::nonNull)
                    .filter(LabClip::mayBeCopied).toList();
            return elements.isEmpty() ? Optional.empty() : Optional.of(new LabClip(lab, elements));
        } catch (LabLoadException e) {
            return Optional.empty();
        }
    }

    /** Whether there can be another one of the kind: it is not the one and only part that its container must have. */
    public static boolean mayBeCopied(Element element) {
        EReference place = element.eContainmentFeature();
        return place != null && place.getLowerBound() == 0;
    }

    /** The elements, in the order in which they were chosen. They belong to the clip: copy them before they go into a lab. */
    public List<Element> elements() {
        return elements;
    }

    /** The elements that a person would name: without cables that come with their endpoints. */
    public List<Element> named() {
        List<Element> named = elements.stream().filter(element -> !(element instanceof Link link && elements.contains(link.getEndpoint()))).toList();
        return named.isEmpty() ? elements : named;
    }

    /** The clip as a clipboard holds it. */
    public String text() {
        String file = LabFiles.text(lab);
        int second = file.indexOf('\n') + 1;
        return file.substring(0, second) + "<?" + INSTRUCTION + elements.stream().map(element -> " " + element.getId()).collect(Collectors.joining())
                + "?>\n" + file.substring(second);
    }

    private static List<Element> outermost(Collection<? extends Element> chosen) {
        return chosen.stream().distinct()
                .filter(element -> chosen.stream().noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Element> withCables(Lab lab, List<Element> chosen) {
        for (Link link : lab.getLinks()) {
            if (chosen.contains(link.getEndpoint()) && !chosen.contains(link)) {
                chosen.add(link);
            }
        }
        return chosen;
    }

    /** Takes away what is neither meant nor referred to nor necessary. */
    private static void prune(Lab small, List<Element> elements) {
        Set<EObject> meant = new HashSet<>();
        Set<EObject> kept = new HashSet<>();
        for (Element element : elements) {
            Stream.concat(Stream.of(element), stream(element)).forEach(part -> {
                meant.add(part);
                keep(part, kept);
                part.eCrossReferences().forEach(target -> keep(target, kept));
            });
        }
        List<EObject> superfluous = new ArrayList<>();
        for (TreeIterator<EObject> all = small.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            boolean placed = object instanceof NodeLayout node && meant.contains(node.getElement());
            if (!kept.contains(object) && !placed && object instanceof Element element && mayBeCopied(element)
                    || object instanceof NodeLayout && !placed) {
                superfluous.add(object);
                all.prune();
            }
        }
        superfluous.forEach(EcoreUtil::remove);
    }

    private static void keep(EObject object, Set<EObject> kept) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            kept.add(at);
        }
    }

    private static Stream<EObject> stream(Element element) {
        List<EObject> parts = new ArrayList<>();
        element.eAllContents().forEachRemaining(parts::add);
        return parts.stream();
    }
}
