package ringside.ui.app.problems;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Lab;
import ringside.ui.app.Messages;
import ringside.ui.diagram.commands.LabCommand;

/** Mends every problem of a kind, each by its best change, as one command. What the changes bring up of that kind is mended, too. */
final class MendAll extends LabCommand {

    private final String rule;

    MendAll(Lab lab, String rule, int count) {
        super(lab, NLS.bind(Messages.Problems_fixAll, count));
        this.rule = rule;
    }

    @Override
    protected void change() {
        Set<String> tried = new HashSet<>();
        for (Optional<Problem> next = next(tried); next.isPresent(); next = next(tried)) {
            tried.add(key(next.get()));
            next.get().fixes().get(0).apply();
        }
    }

    /** The first one that was not tried yet: no change is made twice, so that this ends whatever the changes do. */
    private Optional<Problem> next(Set<String> tried) {
        return Problem.of(lab()).stream().filter(problem -> problem.rule().equals(rule) && !problem.fixes().isEmpty() && !tried.contains(key(problem)))
                .findFirst();
    }

    private static String key(Problem problem) {
        return problem.elementId() + " " + problem.what();
    }
}
