package ringside.trace;

/**
 * Reads a state of the machine: that of a {@link ringside.trace.history.StateHistory} at a moment, or that of a running engine.
 * The value 0 means empty.
 */
public interface StateReader {

    /** Value of an element of a field; 0 where nothing was ever assigned. */
    long get(int field, int index);

    /** One more than the highest element of a field that may differ from 0. */
    int length(StateField field);

    /** The first element from {@code from} on that is not 0, or -1. Overridden where whole stretches are known to be empty. */
    default int next(StateField field, int from) {
        int length = length(field);
        for (int i = from; i < length; i++) {
            if (get(field.id(), i) != 0) {
                return i;
            }
        }
        return -1;
    }
}
