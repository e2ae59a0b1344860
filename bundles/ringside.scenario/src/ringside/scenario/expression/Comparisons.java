package ringside.scenario.expression;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import ringside.scenario.expression.Check.Operator;
import ringside.scenario.expression.parser.ExpressionParser.ComparisonContext;
import ringside.trace.ComponentInfo;
import ringside.trace.Outcome.Level;

/** From a comparison to something that can be asked, if its sides can be compared. */
final class Comparisons {
    private final Vocabulary vocabulary;
    private final IntFunction<String> sentences;
    private final Operands operands;
    private final Complaints complaints;

    Comparisons(Vocabulary vocabulary, IntFunction<String> sentences, Operands operands, Complaints complaints) {
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.operands = operands;
        this.complaints = complaints;
    }

    /** A comparison; {@code levels} as in {@link Compiler#check}. */
    Check check(ComparisonContext tree, Set<Level> levels) throws ExpressionException {
        String sign = tree.operator.getText();
        Operand left = operands.of(tree.left);
        Operand right = operands.of(tree.right);
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
                if (side.word() != null && Complaints.isUnknown(side.word())) {
                    throw complaints.unknown(side.at(), side.word());
                }
            }
            throw complaints.problem(left.at(), "error.two-literals", List.of(), "text", left.at().getText());
        }
        for (Term term : left.terms()) {
            if (term.type().sort() == Type.Sort.WAY) {
                throw complaints.problem(left.at(), "error.way", List.of(), "path", Complaints.text(left.at()));
            }
        }
        Check check = right.literal() ? withLiteral(operator, left, right, levels) : withTerm(operator, left, right);
        if (operator.orders() && !left.terms().stream().anyMatch(t -> t.type().sort() == Type.Sort.NUMBER)) {
            throw complaints.problem(left.at(), "error.order", List.of(), "name", Complaints.text(left.at()), "type", complaints.type(left.terms().get(0).type()), "sign", sign);
        }
        return check;
    }

    private Check withTerm(Operator operator, Operand left, Operand right) throws ExpressionException {
        for (Term a : left.terms()) {
            for (Term b : right.terms()) {
                if (a.type().fits(b.type()) && a.type().sort() != Type.Sort.WAY) {
                    boolean swap = b.many() && !a.many();
                    return a.type().scale() != b.type().scale() ? Check.compare(operator, Operands.scaled(a, b.type()), Operands.scaled(b, a.type()))
                            : swap ? Check.compare(operator.flipped(), b, a) : Check.compare(operator, a, b);
                }
            }
        }
        throw complaints.problem(right.at(), "error.types", List.of(), "left", Complaints.text(left.at()), "leftType", complaints.type(left.terms().get(0).type()), "right", Complaints.text(right.at()), "rightType",
                complaints.type(right.terms().get(0).type()));
    }

    private Check withLiteral(Operator operator, Operand left, Operand right, Set<Level> levels) throws ExpressionException {
        for (Term term : left.terms()) {
            Type type = term.type();
            if (right.word() != null && type.sort() == Type.Sort.WORD && type.literals().contains(right.word())) {
                long literal = type.literals().indexOf(right.word());
                Effect effect = type == Columns.KIND ? Columns.effect(literal) : null;
                if (effect != null) {
                    Check check = effect.check(vocabulary.schema(), levels == null ? EnumSet.allOf(Level.class) : levels);
                    return operator == Operator.EQUAL ? check : Check.not(check);
                }
                return Check.compare(operator, term, Term.constant(type, literal));
            }
            if (right.word() != null && type.sort() == Type.Sort.BOOLEAN && List.of("TRUE", "FALSE").contains(right.word())) {
                return Check.compare(operator, term, Term.constant(type, right.word().equals("TRUE") ? 1 : 0));
            }
            if (right.word() != null && right.word().equals("NONE") && (type.sort() == Type.Sort.PACKET || type.sort() == Type.Sort.COMPONENT)) {
                return Check.compare(operator, term, Term.constant(type, 0));
            }
            if (right.number() != null && type.sort() == Type.Sort.NUMBER) {
                return Check.compare(operator, term, operands.number(right, type, operator));
            }
            if (right.number() != null && type.sort() == Type.Sort.PACKET) {
                Term name = Term.of(Type.PACKET, List.of(term), (v, m) -> m.nameOf(v[0]) >>> 16);
                return Check.compare(operator, name, Term.constant(Type.PACKET, operands.whole(right)));
            }
            if (right.address() != null && right.address().startsWith("p") && type.sort() == Type.Sort.PACKET) {
                Term name = Term.of(Type.PACKET, List.of(term), (v, m) -> m.nameOf(v[0]));
                return Check.compare(operator, name, Term.constant(Type.PACKET, Addresses.packet(right.address())));
            }
            boolean mac = right.address() != null && right.address().contains(":");
            if (right.address() != null && !right.address().startsWith("p") && type.sort() == (mac ? Type.Sort.MAC : Type.Sort.IPV4) && !right.address().contains("/")) {
                return Check.compare(operator, term, Term.constant(type, operands.address(right)));
            }
        }
        throw complaints.wrongLiteral(left, right);
    }

    private Check contains(Operand left, Operand right) throws ExpressionException {
        if (right.text() == null) {
            throw complaints.problem(right.at(), "error.contains-text", List.of(), "text", right.at().getText());
        }
        String wanted = right.text().toLowerCase(Locale.ROOT);
        Term term = left.literal() ? null : left.terms().get(0);
        Type.Sort sort = term == null ? Type.Sort.NUMBER : term.type().sort();
        return switch (sort) {
            case TEXT -> Check.ofEvent(true, m -> sentences.apply(m.event.number()).toLowerCase(Locale.ROOT).contains(wanted));
            case WORD -> Check.of(term, v -> term.type().literals().get((int) v).toLowerCase(Locale.ROOT).contains(wanted));
            case COMPONENT -> Check.of(term, v -> {
                ComponentInfo of = vocabulary.schema().component((int) v);
                return (of.path() + " " + of.label()).toLowerCase(Locale.ROOT).contains(wanted);
            });
            default -> throw complaints.problem(left.at(), "error.contains", List.of(), "name", Complaints.text(left.at()));
        };
    }

    /** A component or one of its parts; an address in a network. */
    private Check in(Operand left, Operand right) throws ExpressionException {
        for (Term term : left.terms()) {
            if (term.type().sort() == Type.Sort.IPV4 && right.address() != null && right.address().contains("/")) {
                long[] network = Addresses.network(right.address());
                if (network == null) {
                    throw complaints.problem(right.at(), "error.address", List.of(), "text", right.address());
                }
                return Check.of(term, v -> (v & network[1]) == network[0]);
            }
            if (term.type().sort() == Type.Sort.COMPONENT && !right.literal() && right.terms().get(0).type().sort() == Type.Sort.COMPONENT && !right.terms().get(0).costly()) {
                long whole = right.terms().get(0).at(null);
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
        throw complaints.problem(right.at(), "error.in", List.of(), "text", right.at().getText());
    }
}
