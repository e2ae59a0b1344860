package ringside.ui.diagram.commands;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import ringside.model.Links;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.Nic;

/**
 * A connection that still seeks one of its ends: a new one from an element, or a cable of which one end was taken.
 *
 * @param element the end that it has
 * @param cable   null for a new connection
 */
public record OpenEnd(Lab lab, Element element, Link cable) {

    /** A new connection from an element. */
    public static OpenEnd of(Lab lab, Element element) {
        return new OpenEnd(lab, element, null);
    }

    /** Whether an element can be an end of any connection. */
    public static boolean mayHave(Element element) {
        return Arrays.stream(Links.Kind.values()).anyMatch(kind -> kind.source().isInstance(element) || kind.target().isInstance(element));
    }

    /** The command that leads it to an element; empty where that may not be. */
    public Optional<? extends LabCommand> command(Element target) {
        if (cable == null) {
            return ConnectElements.between(lab, element, target);
        }
        boolean there = target == cable.getEndpoint() || target == cable.getNic();
        return there || !fits(target) || cableRefusal(target).isPresent() ? Optional.empty() : Optional.of(new MoveCableEnd(lab, cable, target));
    }

    private boolean fits(Element target) {
        return element instanceof Nic ? target instanceof Endpoint : target instanceof Nic;
    }

    private Optional<Links.Refusal> cableRefusal(Element target) {
        Element from = target instanceof Endpoint ? target : cable.getEndpoint();
        Element to = target instanceof Endpoint ? cable.getNic() : target;
        Links.Connection replaced = new Links.Connection(Links.Kind.CABLE, cable.getEndpoint(), cable.getNic(), cable);
        return Links.refusal(lab, Links.Kind.CABLE, from, to, replaced);
    }

    /** Whether there is a kind of connection that leads there at all, be it refused or not. */
    public boolean couldLeadTo(Element target) {
        return cable != null ? fits(target) : !Links.kinds(element, target).isEmpty() || !Links.kinds(target, element).isEmpty();
    }

    /** Why it may not lead to an element, as a sentence. */
    public String refusal(Element target) {
        if (cable != null) {
            Links.Refusal refusal = fits(target) ? cableRefusal(target).orElse(Links.Refusal.ALREADY) : Links.Refusal.WRONG_KIND;
            return target instanceof Endpoint ? refusal.sentence(target, element) : refusal.sentence(element, target);
        }
        Stream<String> forth = Links.kinds(element, target).stream()
                .flatMap(kind -> Links.refusal(lab, kind, element, target).map(why -> why.sentence(element, target)).stream());
        Stream<String> back = Links.kinds(target, element).stream()
                .flatMap(kind -> Links.refusal(lab, kind, target, element).map(why -> why.sentence(target, element)).stream());
        Links.Refusal otherwise = element == target ? Links.Refusal.SAME : Links.Refusal.WRONG_KIND;
        return Stream.concat(forth, back).findFirst().orElseGet(() -> otherwise.sentence(element, target));
    }
}
