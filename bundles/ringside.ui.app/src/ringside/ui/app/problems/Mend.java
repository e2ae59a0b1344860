package ringside.ui.app.problems;

import ringside.model.lab.Lab;
import ringside.scenario.ModelChange;
import ringside.ui.diagram.commands.LabCommand;

/** A change that mends one problem, as a command. */
final class Mend extends LabCommand {

    private final ModelChange change;

    Mend(Lab lab, ModelChange change) {
        super(lab, change.label());
        this.change = change;
    }

    @Override
    protected void change() {
        change.apply();
    }
}
