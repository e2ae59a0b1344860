package ringside.ui.app.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.Links;
import ringside.model.Links.Connection;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.parts.KindNames;
import ringside.ui.diagram.parts.Labels;
import ringside.ui.diagram.problems.ElementProblem;

/** What the picture of a lab holds at one moment: its elements by kind, what each is connected to, and what is wrong with it. */
final class Topology {

    private final Map<EClass, List<Element>> kinds = new LinkedHashMap<>();
    private final Map<Element, List<String>> connected = new HashMap<>();
    private final Map<String, List<ElementProblem>> problems = new HashMap<>();

    Topology(LabEditor editor) {
        for (Element element : ElementIds.index(editor.lab()).values()) {
            kinds.computeIfAbsent(element.eClass(), kind -> new ArrayList<>()).add(element);
        }
        for (Connection connection : Links.connections(editor.lab())) {
            say(connection.from(), words(connection.kind()), connection.to());
            say(connection.to(), wordsBack(connection.kind()), connection.from());
        }
        for (ElementProblem problem : editor.stage().problems().all()) {
            problems.computeIfAbsent(problem.elementId(), id -> new ArrayList<>()).add(problem);
        }
    }

    private void say(Element one, String words, Element other) {
        connected.computeIfAbsent(one, element -> new ArrayList<>()).add(NLS.bind(words, name(other)));
    }

    /** Kinds and their elements, in the order of the lab. */
    Map<EClass, List<Element>> kinds() {
        return kinds;
    }

    /** What an element is connected to, in words. */
    String connected(Element element) {
        return String.join("; ", connected.getOrDefault(element, List.of()));
    }

    /** The worst problem of an element. */
    Optional<ElementProblem> problem(Element element) {
        return problems.getOrDefault(element.getId(), List.of()).stream().findFirst();
    }

    /** Every problem of an element, in one line. */
    String problems(Element element) {
        return String.join(" ", problems.getOrDefault(element.getId(), List.of()).stream().map(ElementProblem::text).toList());
    }

    static String name(Element element) {
        return Labels.title(element);
    }

    static String kind(Element element) {
        return KindNames.of(element.eClass());
    }

    private static String words(Links.Kind kind) {
        return switch (kind) {
            case CABLE -> Messages.cable;
            case HOST_RUNS_ON, RUNS_ON -> Messages.runsOn;
            case SERVED_AS -> Messages.servedAs;
            case DIRECT -> Messages.directTo;
            case MAPS -> Messages.maps;
            case BUFFERS_IN -> Messages.buffersIn;
            case VISITS -> Messages.visits;
            case LEAVES_FOR -> Messages.leavesFor;
            case SENT_BY -> Messages.sentBy;
        };
    }

    private static String wordsBack(Links.Kind kind) {
        return switch (kind) {
            case CABLE -> Messages.cable;
            case HOST_RUNS_ON, RUNS_ON -> Messages.runs;
            case SERVED_AS -> Messages.serves;
            case DIRECT -> Messages.directFrom;
            case MAPS -> Messages.mappedBy;
            case BUFFERS_IN -> Messages.buffersOf;
            case VISITS -> Messages.visitedBy;
            case LEAVES_FOR -> Messages.outputOf;
            case SENT_BY -> Messages.sends;
        };
    }
}
