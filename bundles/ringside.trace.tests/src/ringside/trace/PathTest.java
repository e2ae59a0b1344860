package ringside.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathTest {
    private final StateSchema schema = everyField();

    /** A machine with a component of each kind that has every field of that kind. */
    private static StateSchema everyField() {
        StateSchema schema = new StateSchema();
        for (ComponentKind kind : ComponentKind.values()) {
            if (kind != ComponentKind.NONE) {
                schema.addComponent("the." + kind.name().toLowerCase(), kind.name(), kind, 0, "");
            }
        }
        schema.addComponent("the.cache2", "Another", ComponentKind.CACHE, 0, "");
        for (FieldKind kind : FieldKind.values()) {
            for (ComponentInfo component : schema.components()) {
                if (component.kind() == kind.owner()) {
                    int length = kind == FieldKind.DROPPED ? DropReason.values().length : kind.axes() == 0 ? 1 : 24;
                    schema.addField(component, kind, length, kind.axes() == 2 ? 3 : 0);
                }
            }
        }
        return schema;
    }

    @Test
    void everyElementHasAPathOfItsOwnAndIsFoundByIt() {
        Map<String, StateSchema.Element> seen = new HashMap<>();
        for (StateField field : schema.fields()) {
            for (int i = 0; i < field.length(); i++) {
                StateSchema.Element element = new StateSchema.Element(field, i);
                assertNull(seen.put(element.path(), element), element.path());
                assertEquals(element, schema.element(element.path()));
            }
        }
    }

    @Test
    void pathsReadAsPeopleWriteThem() {
        StateField line = schema.field(schema.component("the.cache").id(), FieldKind.LINE);
        assertEquals("the.cache[set 5,way 2]", line.path(17));
        assertEquals("the.virtqueue.used.ring[3].id", schema.field(schema.component("the.virtqueue").id(), FieldKind.USED_ID).path(3));
        assertEquals("the.run.dropped[NO_ROUTE]", schema.field(schema.component("the.run").id(), FieldKind.DROPPED).path(DropReason.NO_ROUTE.ordinal()));
    }

    @Test
    void whatIsNoPathIsNotFound() {
        for (String wrong : List.of("", "the", "the.cache", "the.cache[set 5,way 3]", "the.cache[set 8,way 0]", "the.cache[set 5]", "the.cache[set ,way 1]",
                "the.cache[set 5,way 2] ", "the.cache[set -1,way 0]", "the.run.dropped[7]", "the.run.dropped[GONE]", "the.virtqueue.used.ring[24].id",
                "the.virtqueue.used.ring[99999999999].id", "the.virtqueue.used.ring[3]", "the.cache3.hits", "nic.head")) {
            assertNull(schema.element(wrong), wrong);
        }
    }
}
