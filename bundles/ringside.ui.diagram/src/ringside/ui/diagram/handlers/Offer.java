package ringside.ui.diagram.handlers;

/**
 * Something that may be chosen from a list.
 *
 * @param label   what it is called
 * @param refusal why it may not be chosen now, empty where it may
 */
public record Offer<T>(T value, String label, String refusal) {
    public Offer(T value, String label) {
        this(value, label, "");
    }

    boolean isFree() {
        return refusal.isEmpty();
    }
}
