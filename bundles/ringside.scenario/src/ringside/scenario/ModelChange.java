package ringside.scenario;

/**
 * A change of the lab that a person may choose. It sets features of the lab's own objects and does nothing else, so that a
 * recorder of EMF notifications ({@code ChangeRecorder}) makes one undoable command of it. Apply it to the lab it was made for,
 * and only while that lab is as it was.
 */
public final class ModelChange {
    private final String label;
    private final Runnable change;

    public ModelChange(String label, Runnable change) {
        this.label = label;
        this.change = change;
    }

    /** What it does, in words of a menu: {@code Run VM 1 on Core 1}. */
    public String label() {
        return label;
    }

    public void apply() {
        change.run();
    }

    @Override
    public String toString() {
        return label;
    }
}
