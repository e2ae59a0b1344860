package ringside.scenario.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import ringside.scenario.Texts;
import ringside.scenario.expression.Check.Operator;
import ringside.scenario.expression.parser.ExpressionParser.AddressContext;
import ringside.scenario.expression.parser.ExpressionParser.AndContext;
import ringside.scenario.expression.parser.ExpressionParser.ComparisonContext;
import ringside.scenario.expression.parser.ExpressionParser.ElementContext;
import ringside.scenario.expression.parser.ExpressionParser.ExpressionContext;
import ringside.scenario.expression.parser.ExpressionParser.GroupContext;
import ringside.scenario.expression.parser.ExpressionParser.NegativeContext;
import ringside.scenario.expression.parser.ExpressionParser.NotContext;
import ringside.scenario.expression.parser.ExpressionParser.NumberContext;
import ringside.scenario.expression.parser.ExpressionParser.OrContext;
import ringside.scenario.expression.parser.ExpressionParser.SumContext;
import ringside.scenario.expression.parser.ExpressionParser.TextContext;
import ringside.trace.ComponentInfo;
import ringside.trace.Outcome.Level;
import ringside.trace.StateField;

/**
 * From the tree of an expression to something that can be asked at a moment. Types are checked here, so that nothing can go wrong
 * later.
 *
 * <p>{@code level} beside an effect ({@code kind == EVICT && level == LLC}) is the level of the cache in which it happens; elsewhere it
 * is the level that served a line of the event.
 */
final class Compiler {
    private final Vocabulary vocabulary;
    private final IntFunction<String> sentences;
    private final Texts texts;

    Compiler(Vocabulary vocabulary, IntFunction<String> sentences, Texts texts) {
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.texts = texts;
    }

    /** Something that can be one side of a comparison. Exactly one of the last four is there, for a name with several types several terms. */
    private record Operand(ParserRuleContext at, List<Term> terms, String word, BigDecimal number, String text, String address) {
        static Operand of(ParserRuleContext at, List<Term> terms) {
            return new Operand(at, terms, null, null, null, null);
        }

        boolean literal() {
            return terms.isEmpty();
        }
    }

    /** A condition; {@code levels} are those at which its effects have to happen, null where nothing is said of them. */
    Check check(ExpressionContext tree, Set<Level> levels) throws ExpressionException {
        if (tree instanceof GroupContext group) {
            return check(group.expression(), levels);
        }
        if (tree instanceof OrContext or) {
            return Check.any(List.of(check(or.left, levels), check(or.right, levels)));
        }
        if (tree instanceof AndContext and) {
            return all(and, levels);
        }
        Check check;
        if (tree instanceof ComparisonContext comparison) {
            if (levels != null && effect(tree)) {
                return comparison(comparison, levels);
            }
            check = comparison(comparison, null);
        } else if (tree instanceof NotContext not) {
            check = Check.not(check(not.expression(), null));
        } else if (tree instanceof ElementContext element) {
            check = truth(operand(element));
        } else {
            throw problem(tree, "error.no-condition", List.of(), "text", tree.getText());
        }
        return levels == null ? check : Check.all(List.of(check, Check.of(vocabulary.columns().get(Columns.LEVEL_NAME), v -> levels.contains(Level.values()[(int) v]))));
    }

    private Check all(AndContext and, Set<Level> outer) throws ExpressionException {
        List<ExpressionContext> parts = new ArrayList<>();
        flatten(and, parts);
        Set<Level> levels = outer;
        List<ExpressionContext> rest = new ArrayList<>();
        boolean effects = parts.stream().anyMatch(Compiler::effect);
        for (ExpressionContext part : parts) {
            Set<Level> of = effects || outer != null ? levels(part) : null;
            if (of == null) {
                rest.add(part);
            } else {
                levels = levels == null ? of : intersection(levels, of);
            }
        }
        List<Check> checks = new ArrayList<>();
        for (ExpressionContext part : rest) {
            checks.add(check(part, effect(part) ? levels : null));
        }
        if (!effects && levels != null) {
            Set<Level> served = levels;
            checks.add(Check.of(vocabulary.columns().get(Columns.LEVEL_NAME), v -> served.contains(Level.values()[(int) v])));
        }
        return Check.all(checks);
    }

    private static Set<Level> intersection(Set<Level> a, Set<Level> b) {
        Set<Level> both = EnumSet.copyOf(a);
        both.retainAll(b);
        return both;
    }

    private static void flatten(ExpressionContext tree, List<ExpressionContext> into) {
        if (tree instanceof AndContext and) {
            flatten(and.left, into);
            flatten(and.right, into);
        } else if (tree instanceof GroupContext group && group.expression() instanceof AndContext) {
            flatten(group.expression(), into);
        } else {
            into.add(tree);
        }
    }

    /** Whether a part speaks of an effect on a cache, outside of a negation. */
    private static boolean effect(ParseTree tree) {
        if (tree instanceof NotContext) {
            return false;
        }
        if (tree instanceof ComparisonContext c) {
            return c.left.getText().equals("kind") && isEffect(c.right.getText()) || c.right.getText().equals("kind") && isEffect(c.left.getText());
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (effect(tree.getChild(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEffect(String word) {
        return List.of(Effect.values()).stream().anyMatch(e -> e.name().equals(word));
    }

    /** The levels that a comparison of the level allows, also several joined by or; null where the part is something else. */
    private static Set<Level> levels(ExpressionContext tree) {
        if (tree instanceof GroupContext group) {
            return levels(group.expression());
        }
        if (tree instanceof OrContext or) {
            Set<Level> left = levels(or.left);
            Set<Level> right = levels(or.right);
            if (left == null || right == null) {
                return null;
            }
            left.addAll(right);
            return left;
        }
        if (tree instanceof ComparisonContext c && c.left.getText().equals(Columns.LEVEL_NAME)) {
            int literal = Columns.LEVEL.literals().indexOf(c.right.getText());
            if (literal >= 0 && c.operator.getText().equals("==")) {
                return EnumSet.of(Level.values()[literal]);
            }
            if (literal >= 0 && c.operator.getText().equals("!=")) {
                return EnumSet.complementOf(EnumSet.of(Level.values()[literal]));
            }
        }
        return null;
    }

    private Check truth(Operand of) throws ExpressionException {
        Term term = of.literal() ? null : of.terms.get(0);
        if (of.word != null && unknown(of.word)) {
            throw unknown(of.at, of.word);
        }
        if (term == null || term.type().sort() != Type.Sort.BOOLEAN && !flag(of)) {
            throw problem(of.at, "error.no-condition", List.of(), "text", of.at.getText());
        }
        return Check.of(term, v -> v != 0);
    }

    /** Flags are numbers, and conditions, too. */
    private boolean flag(Operand of) {
        var element = vocabulary.schema().element(text(of.at));
        return element != null && element.field().kind().type() == ringside.trace.ArgumentType.FLAG;
    }

    private Check comparison(ComparisonContext tree, Set<Level> levels) throws ExpressionException {
        String sign = tree.operator.getText();
        Operand left = operand(tree.left);
        Operand right = operand(tree.right);
        if (sign.equals("contains")) {
            return contains(left, right);
        }
        if (sign.equals("in")) {
            return in(left, right);
        }
        Operator operator = switch (sign) {
            case "==" -> Operator.EQUAL;
            case "!=" -> Operator.UNEQUAL;
            case "<" -> Operator.BELOW;
            case "<=" -> Operator.AT_MOST;
            case ">" -> Operator.ABOVE;
            default -> Operator.AT_LEAST;
        };
        if (left.literal()) {
            Operand other = left;
            left = right;
            right = other;
            operator = operator.flipped();
        }
        if (left.literal()) {
            for (Operand side : new Operand[] {right, left}) {
                if (side.word != null && unknown(side.word)) {
                    throw unknown(side.at, side.word);
                }
            }
            throw problem(left.at, "error.two-literals", List.of(), "text", left.at.getText());
        }
        for (Term term : left.terms) {
            if (term.type().sort() == Type.Sort.WAY) {
                throw problem(left.at, "error.way", List.of(), "path", text(left.at));
            }
        }
        Check check = right.literal() ? withLiteral(operator, left, right, levels) : withTerm(operator, left, right);
        if (operator.orders() && !left.terms.stream().anyMatch(t -> t.type().sort() == Type.Sort.NUMBER)) {
            throw problem(left.at, "error.order", List.of(), "name", text(left.at), "type", type(left.terms.get(0).type()), "sign", sign);
        }
        return check;
    }

    private Check withTerm(Operator operator, Operand left, Operand right) throws ExpressionException {
        for (Term a : left.terms) {
            for (Term b : right.terms) {
                if (a.type().fits(b.type()) && a.type().sort() != Type.Sort.WAY) {
                    boolean swap = b.many() && !a.many();
                    return a.type().scale() != b.type().scale() ? Check.compare(operator, scaled(a, b.type()), scaled(b, a.type()))
                            : swap ? Check.compare(operator.flipped(), b, a) : Check.compare(operator, a, b);
                }
            }
        }
        throw problem(right.at, "error.types", List.of(), "left", text(left.at), "leftType", type(left.terms.get(0).type()), "right", text(right.at), "rightType",
                type(right.terms.get(0).type()));
    }

    private Check withLiteral(Operator operator, Operand left, Operand right, Set<Level> levels) throws ExpressionException {
        for (Term term : left.terms) {
            Type type = term.type();
            if (right.word != null && type.sort() == Type.Sort.WORD && type.literals().contains(right.word)) {
                long literal = type.literals().indexOf(right.word);
                Effect effect = type == Columns.KIND ? Columns.effect(literal) : null;
                if (effect != null) {
                    Check check = effect.check(vocabulary.schema(), levels == null ? EnumSet.allOf(Level.class) : levels);
                    return operator == Operator.EQUAL ? check : Check.not(check);
                }
                return Check.compare(operator, term, Term.constant(type, literal));
            }
            if (right.word != null && type.sort() == Type.Sort.BOOLEAN && List.of("TRUE", "FALSE").contains(right.word)) {
                return Check.compare(operator, term, Term.constant(type, right.word.equals("TRUE") ? 1 : 0));
            }
            if (right.word != null && right.word.equals("NONE") && (type.sort() == Type.Sort.PACKET || type.sort() == Type.Sort.COMPONENT)) {
                return Check.compare(operator, term, Term.constant(type, 0));
            }
            if (right.number != null && type.sort() == Type.Sort.NUMBER) {
                return Check.compare(operator, term, number(right, type, operator));
            }
            if (right.number != null && type.sort() == Type.Sort.PACKET) {
                Term name = Term.of(Type.PACKET, List.of(term), (v, m) -> m.nameOf(v[0]) >>> 16);
                return Check.compare(operator, name, Term.constant(Type.PACKET, whole(right)));
            }
            if (right.address != null && right.address.startsWith("p") && type.sort() == Type.Sort.PACKET) {
                Term name = Term.of(Type.PACKET, List.of(term), (v, m) -> m.nameOf(v[0]));
                return Check.compare(operator, name, Term.constant(Type.PACKET, Addresses.packet(right.address)));
            }
            boolean mac = right.address != null && right.address.contains(":");
            if (right.address != null && !right.address.startsWith("p") && type.sort() == (mac ? Type.Sort.MAC : Type.Sort.IPV4) && !right.address.contains("/")) {
                return Check.compare(operator, term, Term.constant(type, address(right)));
            }
        }
        throw wrongLiteral(left, right);
    }

    private ExpressionException wrongLiteral(Operand left, Operand right) {
        Type type = left.terms.get(0).type();
        if (right.word != null && type.sort() != Type.Sort.WORD && unknown(right.word)) {
            return unknown(right.at, right.word);
        }
        if (right.word == null || type.sort() != Type.Sort.WORD) {
            String hint = type.sort() == Type.Sort.COMPONENT && right.word != null ? near(right.word, components()).stream().findFirst().orElse("") : "";
            return problem(right.at, "error.literal", hint.isEmpty() ? List.of() : List.of(hint), "name", text(left.at), "type", type(type), "text", right.at.getText());
        }
        List<String> all = left.terms.stream().flatMap(t -> t.type().literals().stream()).toList();
        return problem(right.at, "error.word", near(right.word, all), "name", text(left.at), "text", right.word, "some",
                String.join(", ", all.size() > 8 ? all.subList(0, 8) : all) + (all.size() > 8 ? " …" : ""));
    }

    private Check contains(Operand left, Operand right) throws ExpressionException {
        if (right.text == null) {
            throw problem(right.at, "error.contains-text", List.of(), "text", right.at.getText());
        }
        String wanted = right.text.toLowerCase(Locale.ROOT);
        Term term = left.literal() ? null : left.terms.get(0);
        Type.Sort sort = term == null ? Type.Sort.NUMBER : term.type().sort();
        return switch (sort) {
            case TEXT -> Check.ofEvent(true, m -> sentences.apply(m.event.number()).toLowerCase(Locale.ROOT).contains(wanted));
            case WORD -> Check.of(term, v -> term.type().literals().get((int) v).toLowerCase(Locale.ROOT).contains(wanted));
            case COMPONENT -> Check.of(term, v -> {
                ComponentInfo of = vocabulary.schema().component((int) v);
                return (of.path() + " " + of.label()).toLowerCase(Locale.ROOT).contains(wanted);
            });
            default -> throw problem(left.at, "error.contains", List.of(), "name", text(left.at));
        };
    }

    /** A component or one of its parts; an address in a network. */
    private Check in(Operand left, Operand right) throws ExpressionException {
        for (Term term : left.terms) {
            if (term.type().sort() == Type.Sort.IPV4 && right.address != null && right.address.contains("/")) {
                long[] network = Addresses.network(right.address);
                if (network == null) {
                    throw problem(right.at, "error.address", List.of(), "text", right.address);
                }
                return Check.of(term, v -> (v & network[1]) == network[0]);
            }
            if (term.type().sort() == Type.Sort.COMPONENT && !right.literal() && right.terms.get(0).type().sort() == Type.Sort.COMPONENT && !right.terms.get(0).costly()) {
                long whole = right.terms.get(0).at(null);
                return Check.of(term, v -> {
                    for (long at = v; at != 0; at = vocabulary.schema().component((int) at).parent()) {
                        if (at == whole) {
                            return true;
                        }
                    }
                    return false;
                });
            }
        }
        throw problem(right.at, "error.in", List.of(), "text", right.at.getText());
    }

    private Operand operand(ExpressionContext tree) throws ExpressionException {
        if (tree instanceof GroupContext group) {
            return operand(group.expression());
        }
        if (tree instanceof NumberContext number) {
            return new Operand(tree, List.of(), null, Addresses.number(number.NUMBER().getText()), null, null);
        }
        if (tree instanceof TextContext text) {
            String quoted = text.TEXT().getText();
            return new Operand(tree, List.of(), null, null, quoted.substring(1, quoted.length() - 1), null);
        }
        if (tree instanceof AddressContext address) {
            return new Operand(tree, List.of(), null, null, null, address.ADDRESS().getText());
        }
        if (tree instanceof ElementContext element) {
            return element(element);
        }
        if (tree instanceof NegativeContext negative) {
            Operand of = operand(negative.expression());
            return of.number != null ? new Operand(tree, List.of(), null, of.number.negate(), null, null)
                    : Operand.of(tree, List.of(Term.of(numeric(of).type(), List.of(numeric(of)), (v, m) -> -v[0])));
        }
        if (tree instanceof SumContext sum) {
            return sum(sum);
        }
        throw problem(tree, "error.no-value", List.of(), "text", tree.getText());
    }

    private Operand sum(SumContext tree) throws ExpressionException {
        Operand left = operand(tree.left);
        Operand right = operand(tree.right);
        boolean minus = tree.operator.getText().equals("-");
        if (left.number != null && right.number != null) {
            return new Operand(tree, List.of(), null, minus ? left.number.subtract(right.number) : left.number.add(right.number), null, null);
        }
        Term a = left.number == null ? numeric(left) : null;
        Term b = right.number == null ? numeric(right) : number(right, a.type(), Operator.EQUAL);
        Term first = a == null ? number(left, b.type(), Operator.EQUAL) : a;
        Term second = scaled(b, first.type());
        first = scaled(first, second.type());
        return Operand.of(tree, List.of(Term.of(second.type().scale() > first.type().scale() ? second.type() : first.type(), List.of(first, second),
                minus ? (v, m) -> v[0] - v[1] : (v, m) -> v[0] + v[1])));
    }

    private Term numeric(Operand of) throws ExpressionException {
        if (of.word != null && unknown(of.word)) {
            throw unknown(of.at, of.word);
        }
        for (Term term : of.terms) {
            if (term.type().sort() == Type.Sort.NUMBER) {
                return term;
            }
        }
        throw problem(of.at, "error.no-number", List.of(), "text", text(of.at));
    }

    /** In the finer of the two units. */
    private static Term scaled(Term term, Type other) {
        return other.scale() <= term.type().scale() ? term : Term.of(other, List.of(term), (v, m) -> v[0] * other.scale());
    }

    /** A number in the units of a type; one with more decimals than those have lies between two of its values. */
    private Term number(Operand literal, Type type, Operator operator) throws ExpressionException {
        BigDecimal units = literal.number.multiply(BigDecimal.valueOf(type.scale()));
        boolean up = operator == Operator.AT_LEAST || operator == Operator.BELOW;
        BigDecimal whole = units.setScale(0, up ? java.math.RoundingMode.CEILING : java.math.RoundingMode.FLOOR);
        if (!operator.orders() && whole.compareTo(units) != 0 || whole.toBigInteger().bitLength() > 62) {
            throw problem(literal.at, "error.number", List.of(), "text", literal.at.getText());
        }
        return Term.constant(type, whole.longValueExact());
    }

    private long whole(Operand literal) throws ExpressionException {
        return number(literal, Type.NUMBER, Operator.EQUAL).at(null);
    }

    private long address(Operand literal) throws ExpressionException {
        long address = Addresses.address(literal.address);
        if (address < 0) {
            throw problem(literal.at, "error.address", List.of(), "text", literal.address);
        }
        return address;
    }

    private Operand element(ElementContext tree) throws ExpressionException {
        String path = text(tree);
        boolean simple = path.indexOf('.') < 0 && path.indexOf('[') < 0;
        if (simple || vocabulary.schema().component(path) != null) {
            List<Term> terms = simple ? vocabulary.simple(path) : List.of(Vocabulary.component(vocabulary.schema().component(path)));
            if (!terms.isEmpty()) {
                return Operand.of(tree, terms);
            }
        }
        if (path.matches("p\\d+(\\.\\d+)?")) {
            return new Operand(tree, List.of(), null, null, null, path);
        }
        if (simple) {
            return new Operand(tree, List.of(), path, null, null, null);
        }
        Term term = vocabulary.path(path);
        if (term != null) {
            return Operand.of(tree, List.of(term));
        }
        throw unknown(tree, path);
    }

    /** A word in capitals may be a literal, any other one should have been a name. */
    private static boolean unknown(String word) {
        return !word.matches("[A-Z][A-Z0-9_]*");
    }

    private ExpressionException unknown(ParserRuleContext tree, String path) {
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

    private String type(Type type) {
        return texts.pattern("type." + type.sort());
    }

    /** The text of a part as paths are written. */
    private static String text(ParserRuleContext tree) {
        return tree.getText().replaceAll("\\[set(\\d+)(?:,way(\\d+))?]", "[set $1,way $2]").replace(",way ]", "]");
    }

    private ExpressionException problem(ParserRuleContext at, String key, List<String> near, Object... values) {
        int column = at.getStart().getStartIndex() + 1;
        String message = texts.text(key, values);
        String more = near.isEmpty() ? "" : " " + texts.text("mean", "names", String.join(", ", near).replaceAll(", ([^,]*)$", " " + texts.pattern("or") + " $1"));
        return new ExpressionException(column, at.getText(), "", near, texts.text("error", "column", column, "what", message) + more);
    }
}
