package ringside.scenario.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** JSON with a line for each member of the outer objects and for each element of their arrays, and none within those. */
final class Lines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private final int deepest;
    private int depth;

    /** @param deepest objects and arrays nested deeper than this stay on one line */
    Lines(int deepest) {
        this.deepest = deepest;
    }

    private void line(JsonGenerator to) throws IOException {
        if (depth <= deepest) {
            to.writeRaw('\n');
            for (int i = 0; i < depth; i++) {
                to.writeRaw("  ");
            }
        }
    }

    @Override
    public void writeStartObject(JsonGenerator to) throws IOException {
        to.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator to) throws IOException {
        line(to);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator to) throws IOException {
        to.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator to) throws IOException {
        to.writeRaw(depth <= deepest ? "," : ", ");
        line(to);
    }

    @Override
    public void writeEndObject(JsonGenerator to, int entries) throws IOException {
        end(to, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator to) throws IOException {
        to.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator to) throws IOException {
        line(to);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator to) throws IOException {
        to.writeRaw(depth <= deepest ? "," : ", ");
        line(to);
    }

    @Override
    public void writeEndArray(JsonGenerator to, int values) throws IOException {
        end(to, values, ']');
    }

    private void end(JsonGenerator to, int entries, char close) throws IOException {
        boolean own = depth <= deepest && entries > 0;
        depth--;
        if (own) {
            line(to);
        }
        to.writeRaw(close);
    }
}
