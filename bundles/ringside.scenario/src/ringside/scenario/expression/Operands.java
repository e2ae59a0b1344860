package ringside.scenario.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import ringside.scenario.expression.Check.Operator;
import ringside.scenario.expression.parser.ExpressionParser.AddressContext;
import ringside.scenario.expression.parser.ExpressionParser.ElementContext;
import ringside.scenario.expression.parser.ExpressionParser.ExpressionContext;
import ringside.scenario.expression.parser.ExpressionParser.GroupContext;
import ringside.scenario.expression.parser.ExpressionParser.NegativeContext;
import ringside.scenario.expression.parser.ExpressionParser.NumberContext;
import ringside.scenario.expression.parser.ExpressionParser.SumContext;
import ringside.scenario.expression.parser.ExpressionParser.TextContext;

/** From a part of the tree to something that can be compared: a name, a number, a text, an address, or what is counted from them. */
final class Operands {
    private final Vocabulary vocabulary;
    private final Complaints complaints;

    Operands(Vocabulary vocabulary, Complaints complaints) {
        this.vocabulary = vocabulary;
        this.complaints = complaints;
    }

    Operand of(ExpressionContext tree) throws ExpressionException {
        if (tree instanceof GroupContext group) {
            return of(group.expression());
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
            Operand of = of(negative.expression());
            return of.number() != null ? new Operand(tree, List.of(), null, of.number().negate(), null, null)
                    : Operand.of(tree, List.of(Term.of(numeric(of).type(), List.of(numeric(of)), (v, m) -> -v[0])));
        }
        if (tree instanceof SumContext sum) {
            return sum(sum);
        }
        throw complaints.problem(tree, "error.no-value", List.of(), "text", tree.getText());
    }

    private Operand sum(SumContext tree) throws ExpressionException {
        Operand left = of(tree.left);
        Operand right = of(tree.right);
        boolean minus = tree.operator.getText().equals("-");
        if (left.number() != null && right.number() != null) {
            return new Operand(tree, List.of(), null, minus ? left.number().subtract(right.number()) : left.number().add(right.number()), null, null);
        }
        Term a = left.number() == null ? numeric(left) : null;
        Term b = right.number() == null ? numeric(right) : number(right, a.type(), Operator.EQUAL);
        Term first = a == null ? number(left, b.type(), Operator.EQUAL) : a;
        Term second = scaled(b, first.type());
        first = scaled(first, second.type());
        return Operand.of(tree, List.of(Term.of(second.type().scale() > first.type().scale() ? second.type() : first.type(), List.of(first, second),
                minus ? (v, m) -> v[0] - v[1] : (v, m) -> v[0] + v[1])));
    }

    Term numeric(Operand of) throws ExpressionException {
        if (of.word() != null && Complaints.isUnknown(of.word())) {
            throw complaints.unknown(of.at(), of.word());
        }
        for (Term term : of.terms()) {
            if (term.type().sort() == Type.Sort.NUMBER) {
                return term;
            }
        }
        throw complaints.problem(of.at(), "error.no-number", List.of(), "text", Complaints.text(of.at()));
    }

    /** In the finer of the two units. */
    static Term scaled(Term term, Type other) {
        return other.scale() <= term.type().scale() ? term : Term.of(other, List.of(term), (v, m) -> v[0] * other.scale());
    }

    /** A number in the units of a type; one with more decimals than those have lies between two of its values. */
    Term number(Operand literal, Type type, Operator operator) throws ExpressionException {
        BigDecimal units = literal.number().multiply(BigDecimal.valueOf(type.scale()));
        boolean up = operator == Operator.AT_LEAST || operator == Operator.BELOW;
        BigDecimal whole = units.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
        if (!operator.orders() && whole.compareTo(units) != 0 || whole.toBigInteger().bitLength() > 62) {
            throw complaints.problem(literal.at(), "error.number", List.of(), "text", literal.at().getText());
        }
        return Term.constant(type, whole.longValueExact());
    }

    long whole(Operand literal) throws ExpressionException {
        return number(literal, Type.NUMBER, Operator.EQUAL).at(null);
    }

    long address(Operand literal) throws ExpressionException {
        long address = Addresses.address(literal.address());
        if (address < 0) {
            throw complaints.problem(literal.at(), "error.address", List.of(), "text", literal.address());
        }
        return address;
    }

    private Operand element(ElementContext tree) throws ExpressionException {
        String path = Complaints.text(tree);
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
        throw complaints.unknown(tree, path);
    }
}
