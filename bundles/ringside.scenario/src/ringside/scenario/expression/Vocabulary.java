package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Mesi;
import ringside.trace.StateField;
import ringside.trace.StateSchema;

/** Every name that an expression may use for a machine, and the term that it stands for. */
final class Vocabulary {
    /** What a way of a cache consists of. */
    private static final List<String> OF_WAY = List.of("state", "dirty", "tag", "owner", "valid", "prefetched");
    /** The way that a packet went out of a VM last, and how long it has been on its way. */
    private static final List<String> OF_PACKET = List.of("path", "age");

    private final StateSchema schema;
    private final Columns columns;
    private final ComponentInfo packets;

    Vocabulary(StateSchema schema) {
        this.schema = schema;
        this.columns = new Columns(schema.referenceMHz());
        this.packets = schema.components().stream().filter(c -> c.kind() == ComponentKind.PACKETS).findFirst().orElse(schema.component(0));
    }

    StateSchema schema() {
        return schema;
    }

    /** Columns of events by their names. */
    Map<String, Term> columns() {
        return columns.all();
    }

    /** What a name without a point stands for, several where the argument has several types; empty where nothing is called so. */
    List<Term> simple(String name) {
        Term column = columns.all().get(name);
        ComponentInfo component = schema.component(name);
        return column != null ? List.of(column) : component != null ? List.of(component(component)) : Columns.argument(name);
    }

    static Term component(ComponentInfo component) {
        return Term.constant(Type.COMPONENT, component.id());
    }

    /** Names that can stand alone or begin a path. */
    List<String> roots() {
        return Stream.of(columns.all().keySet().stream(), components().filter(c -> !c.path().contains(".")).map(ComponentInfo::path),
                Columns.argumentNames().stream()).flatMap(s -> s).distinct().toList();
    }

    Stream<ComponentInfo> components() {
        return schema.components().stream().filter(c -> !c.path().isEmpty());
    }

    /** The component whose path is the longest beginning of this path; null where none is. */
    ComponentInfo owner(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
            String beginning = path.substring(0, end);
            int square = beginning.indexOf('[');
            ComponentInfo component = schema.component(square < 0 ? beginning : beginning.substring(0, square));
            if (component != null) {
                return component;
            }
        }
        return null;
    }

    /** The term that a path with a point or an index stands for; null where there is no such element. */
    Term path(String path) {
        if (path.startsWith("packet.")) {
            return ofPacket(path.substring("packet.".length()));
        }
        StateSchema.Element element = schema.element(path);
        if (element != null) {
            return cell(element);
        }
        int point = path.lastIndexOf('.');
        element = point < 0 ? null : schema.element(path.substring(0, point));
        if (element != null && element.field().kind() == FieldKind.LINE) {
            return ofWay(element, path.substring(point + 1));
        }
        ComponentInfo owner = point < 0 ? null : schema.component(path.substring(0, point));
        for (Derived derived : owner == null ? new Derived[0] : Derived.values()) {
            if (derived.owner() == owner.kind() && derived.label().equals(path.substring(point + 1))) {
                return derived.of(schema, owner);
            }
        }
        return null;
    }

    private static Term cell(StateSchema.Element element) {
        StateField field = element.field();
        Term cell = new Term.Cell(Type.of(field.kind().type()).get(0), field, element.index());
        return bytes(field, cell);
    }

    /** Addresses are compared as they are shown, in bytes. */
    private static Term bytes(StateField field, Term term) {
        return field.kind().type() == ringside.trace.ArgumentType.LINE ? Term.of(Type.NUMBER, List.of(term), (v, m) -> v[0] * 64) : term;
    }

    private static Term ofWay(StateSchema.Element way, String name) {
        StateField field = way.field();
        List<Term> word = List.of(new Term.Cell(Type.NUMBER, field, way.index()));
        int sets = Math.max(1, field.length() / field.ways());
        return switch (name) {
            case "state" -> Term.of(Type.words(Mesi.values()), word, (v, m) -> LineWord.state(v[0]).ordinal());
            case "dirty" -> Term.of(Type.BOOLEAN, word, (v, m) -> LineWord.dirty(v[0]) ? 1 : 0);
            case "tag" -> Term.of(Type.NUMBER, word, (v, m) -> LineWord.valid(v[0]) ? LineWord.line(v[0]) / sets : Term.ABSENT);
            case "owner" -> Term.of(Type.COMPONENT, word, (v, m) -> LineWord.owner(v[0]));
            case "valid" -> Term.of(Type.BOOLEAN, word, (v, m) -> LineWord.valid(v[0]) ? 1 : 0);
            case "prefetched" -> Term.of(Type.BOOLEAN, word, (v, m) -> LineWord.prefetched(v[0]) ? 1 : 0);
            default -> null;
        };
    }

    private Term ofPacket(String name) {
        if (name.equals("path")) {
            return Term.column(Type.words(ringside.trace.Path.values()), Vocabulary::lastPath);
        }
        StateField born = schema.field(packets.id(), FieldKind.BORN);
        if (name.equals("age") && born != null) {
            return Term.of(Type.NUMBER, List.of(Term.ofPacket(Type.NUMBER, born)), (v, m) -> m.event.tick() - v[0]);
        }
        for (StateField field : schema.fields()) {
            if (field.component() == packets && field.kind().pattern().equals("[#]." + name)) {
                return bytes(field, Term.ofPacket(Type.of(field.kind().type()).get(0), field));
            }
        }
        return null;
    }

    /** The path of the last decision about the packet up to this event. */
    private static long lastPath(Moment moment) {
        if (moment.event.packet() == 0) {
            return Term.ABSENT;
        }
        int here = moment.event.number();
        try {
            while (moment.event.number() > 0) {
                if (moment.event.kind() == EventKind.DECIDE) {
                    return moment.event.argument(0);
                }
                moment.event.moveTo(moment.event.previousOfPacket());
            }
            return 0;
        } finally {
            moment.event.moveTo(here);
        }
    }

    /** What can follow a path and a point: fields with {@code #} for an index, parts of the component, what follows from its fields. */
    List<String> members(String path) {
        List<String> out = new ArrayList<>();
        if (path.equals("packet")) {
            OF_PACKET.forEach(out::add);
            schema.fields().stream().filter(f -> f.component() == packets).forEach(f -> out.add(f.kind().pattern().substring("[#].".length())));
            return out;
        }
        StateSchema.Element element = schema.element(path);
        if (element != null && element.field().kind() == FieldKind.LINE) {
            return OF_WAY;
        }
        ComponentInfo component = schema.component(path);
        if (component == null) {
            return fieldsBelow(path);
        }
        schema.fields().stream().filter(f -> f.component() == component).forEach(f -> out.add(f.kind().pattern()));
        for (Derived derived : Derived.values()) {
            if (derived.owner() == component.kind()) {
                out.add(derived.label());
            }
        }
        components().filter(c -> c.path().startsWith(path + ".")).forEach(c -> out.add(c.path().substring(path.length() + 1)));
        return out;
    }

    /** What follows a path that ends within the name of a field, such as {@code vm1.rx.used}. */
    private List<String> fieldsBelow(String path) {
        ComponentInfo owner = owner(path);
        String begun = owner == null || path.length() <= owner.path().length() ? "" : pattern(path.substring(owner.path().length() + 1)) + ".";
        return owner == null || begun.isEmpty() ? List.of()
                : schema.fields().stream().filter(f -> f.component() == owner && f.kind().pattern().startsWith(begun))
                        .map(f -> f.kind().pattern().substring(begun.length())).toList();
    }

    /** A path with {@code #} for each index. */
    static String pattern(String path) {
        return path.replaceAll("\\[set \\d+,way \\d+]", "[set #,way #]").replaceAll("\\[set \\d+]", "[set #]").replaceAll("\\[(?!set )[^]]*]", "[#]");
    }

    /** The field that a path names but for its index, which is beyond the field's end; null where there is none. */
    StateField beyond(String path) {
        ComponentInfo owner = owner(path);
        String whole = owner == null ? "" : pattern(path.substring(owner.path().length())).replaceFirst("^\\.", "");
        String pattern = whole.replaceFirst("(\\[set #,way #])\\..*", "$1");
        return schema.fields().stream().filter(f -> f.component() == owner && f.kind().pattern().equals(pattern)).findFirst().orElse(null);
    }
}
