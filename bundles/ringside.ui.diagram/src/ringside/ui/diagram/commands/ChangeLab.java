package ringside.ui.diagram.commands;

import ringside.model.lab.Lab;

/** A change of a lab that needs no more than a few lines, such as a value set in several elements at once. */
public final class ChangeLab extends LabCommand {
    private final Runnable change;

    /**
     * @param label  what it does, in words of a menu
     * @param change changes the lab's own objects and nothing else
     */
    public ChangeLab(Lab lab, String label, Runnable change) {
        super(lab, label);
        this.change = change;
    }

    @Override
    protected void change() {
        change.run();
    }
}
