package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import ringside.scenario.Texts;
import ringside.trace.ComponentInfo;
import ringside.trace.StateField;

/** Says what is wrong in an expression, where, and what may have been meant. */
final class Complaints {
    private final Vocabulary vocabulary;
    private final Texts texts;

    Complaints(Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** What is wrong at a part, with names that may have been meant. */
    ExpressionException problem(ParserRuleContext at, String key, List<String> near, Object... values) {
        int column = at.getStart().getStartIndex() + 1;
        String message = texts.text(key, values);
        String more = near.isEmpty() ? "" : " " + texts.text("mean", "names", String.join(", ", near).replaceAll(", ([^,]*)$", " " + texts.pattern("or") + " $1"));
        return new ExpressionException(column, at.getText(), "", near, texts.text("error", "column", column, "what", message) + more);
    }

    /** Nothing has this name: says what of it there is. */
    ExpressionException unknown(ParserRuleContext tree, String path) {
        StateField beyond = vocabulary.beyond(path);
        if (beyond != null && beyond.length() > 0) {
            return problem(tree, "error.index", List.of(), "path", path, "first", beyond.path(0), "last", beyond.path(beyond.length() - 1));
        }
        ComponentInfo owner = vocabulary.owner(path);
        if (owner == null || path.equals(owner.path())) {
            List<String> near = path.contains(".") ? elsewhere(path) : near(path, vocabulary.roots());
            String first = path.replaceAll("[.\\[].*", "");
            return problem(tree, "error.unknown", near.isEmpty() ? near(first, vocabulary.roots()) : near, "path", path);
        }
        String rest = Vocabulary.pattern(path.substring(owner.path().length()).replaceFirst("^\\.", ""));
        List<String> members = vocabulary.members(owner.path());
        List<String> near = near(rest, members);
        if (near.isEmpty()) {
            String begun = rest.replaceAll("[.\\[].*", "");
            near = begun.isEmpty() ? near : members.stream().filter(m -> m.startsWith(begun)).limit(3).toList();
        }
        return problem(tree, "error.member", near.stream().map(n -> owner.path() + (n.startsWith("[") ? "" : ".") + n).toList(), "path", path, "owner", owner.path(),
                "name", rest);
    }

    /** A literal that a name is never equal to. */
    ExpressionException wrongLiteral(Operand left, Operand right) {
        Type type = left.terms().get(0).type();
        if (right.word() != null && type.sort() != Type.Sort.WORD && isUnknown(right.word())) {
            return unknown(right.at(), right.word());
        }
        if (right.word() == null || type.sort() != Type.Sort.WORD) {
            String hint = type.sort() == Type.Sort.COMPONENT && right.word() != null ? near(right.word(), components()).stream().findFirst().orElse("") : "";
            return problem(right.at(), "error.literal", hint.isEmpty() ? List.of() : List.of(hint), "name", text(left.at()), "type", type(type), "text", right.at().getText());
        }
        List<String> all = left.terms().stream().flatMap(t -> t.type().literals().stream()).toList();
        return problem(right.at(), "error.word", near(right.word(), all), "name", text(left.at()), "text", right.word(), "some",
                String.join(", ", all.size() > 8 ? all.subList(0, 8) : all) + (all.size() > 8 ? " …" : ""));
    }

    /** A word in capitals may be a literal, any other one should have been a name. */
    static boolean isUnknown(String word) {
        return !word.matches("[A-Z][A-Z0-9_]*");
    }

    /** The same element of components whose names are like the one that does not exist. */
    private List<String> elsewhere(String path) {
        List<String> near = new ArrayList<>();
        for (int point = path.lastIndexOf('.'); point > 0 && near.isEmpty(); point = path.lastIndexOf('.', point - 1)) {
            String rest = path.substring(point);
            near(path.substring(0, point), components()).stream().map(c -> c + rest)
                    .filter(p -> vocabulary.path(p) != null || vocabulary.schema().component(p) != null).forEach(near::add);
        }
        return near;
    }

    private List<String> components() {
        return vocabulary.components().map(ComponentInfo::path).toList();
    }

    private static List<String> near(String name, Collection<String> names) {
        return Nearest.of(name, names);
    }

    /** What a type is called. */
    String type(Type type) {
        return texts.pattern("type." + type.sort());
    }

    /** The text of a part as paths are written. */
    static String text(ParserRuleContext tree) {
        return tree.getText().replaceAll("\\[set(\\d+)(?:,way(\\d+))?]", "[set $1,way $2]").replace(",way ]", "]");
    }
}
