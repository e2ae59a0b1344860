package ringside.ui.diagram.commands;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import ringside.model.lab.DiagramLayout;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.Link;
import ringside.model.lab.Scenario;
import ringside.model.lab.Server;
import ringside.model.lab.SharedMemoryRegion;

/**
 * Exchanges all that a lab holds for what another lab holds. The lab stays the same object; undo brings back the very elements that
 * were there, so that earlier commands can be undone as well.
 */
public final class ReplaceContents extends Command {
    private final Lab lab;
    private final Lab other;

    /** @param other is used up: afterwards it holds what was replaced */
    public ReplaceContents(Lab lab, Lab other, String label) {
        super(label);
        this.lab = lab;
        this.other = other;
    }

    /** What refers to other elements goes first and comes last, so that no picture ever sees a reference to what is not there. */
    @Override
    public void execute() {
        DiagramLayout layout = other.getLayout();
        List<SharedMemoryRegion> regions = List.copyOf(other.getSharedRegions());
        List<Link> links = List.copyOf(other.getLinks());
        List<Scenario> scenarios = List.copyOf(other.getScenarios());
        Lab before = LabFactory.eINSTANCE.createLab();
        before.setLayout(lab.getLayout());
        before.getSharedRegions().addAll(lab.getSharedRegions());
        before.getLinks().addAll(lab.getLinks());
        before.getScenarios().addAll(lab.getScenarios());

        exchange(lab.getEndpoints(), other.getEndpoints());
        exchangeServers();
        var costs = lab.getCosts();
        lab.setCosts(other.getCosts());
        other.setCosts(costs);
        exchangeWords();

        lab.getScenarios().addAll(scenarios);
        lab.getLinks().addAll(links);
        lab.getSharedRegions().addAll(regions);
        lab.setLayout(layout);
        other.getScenarios().addAll(before.getScenarios());
        other.getLinks().addAll(before.getLinks());
        other.getSharedRegions().addAll(before.getSharedRegions());
        other.setLayout(before.getLayout());
    }

    private static <E extends EObject> void exchange(EList<E> one, EList<E> two) {
        List<E> first = List.copyOf(one);
        List<E> second = List.copyOf(two);
        one.clear();
        one.addAll(second);
        two.addAll(first);
    }

    /** A lab is never without a server. */
    private void exchangeServers() {
        Server server = lab.getServer();
        lab.setServer(other.getServer());
        other.setServer(server);
    }

    private void exchangeWords() {
        String title = lab.getTitle();
        String description = lab.getDescription();
        lab.setTitle(other.getTitle());
        lab.setDescription(other.getDescription());
        other.setTitle(title);
        other.setDescription(description);
    }

    @Override
    public void undo() {
        execute();
    }

    @Override
    public void redo() {
        execute();
    }
}
