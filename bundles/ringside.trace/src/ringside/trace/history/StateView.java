package ringside.trace.history;

import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;

/** The state of the machine at one moment; read only, safe to keep and to read from any thread. */
public final class StateView implements StateReader {
    private final StateSchema schema;
    private final PagedState state;
    private final int event;
    private final int line;

    StateView(StateSchema schema, PagedState state, int event, int line) {
        this.schema = schema;
        this.state = state;
        this.event = event;
        this.line = line;
    }

    public StateSchema schema() {
        return schema;
    }

    /** The event this is the state after; 0 is the initial state. */
    public int event() {
        return event;
    }

    /** The line of that event's burst, 0 where the whole event has been made. */
    public int line() {
        return line;
    }

    @Override
    public long get(int field, int index) {
        return state.get(field, index);
    }

    /** Value of a plain field of a component. */
    public long get(int component, FieldKind kind) {
        return get(component, kind, 0);
    }

    /** Value of an element of a component's field; 0 where the component has no such field. */
    public long get(int component, FieldKind kind, int index) {
        StateField field = schema.field(component, kind);
        return field == null ? 0 : state.get(field.id(), index);
    }

    @Override
    public int length(StateField field) {
        return field.length() > 0 ? field.length() : state.length(field.id());
    }

    @Override
    public int next(StateField field, int from) {
        return state.next(field.id(), from);
    }
}
