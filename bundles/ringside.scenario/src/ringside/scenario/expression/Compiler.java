package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.antlr.v4.runtime.tree.ParseTree;
import ringside.scenario.Texts;
import ringside.scenario.expression.parser.ExpressionParser.AndContext;
import ringside.scenario.expression.parser.ExpressionParser.ComparisonContext;
import ringside.scenario.expression.parser.ExpressionParser.ElementContext;
import ringside.scenario.expression.parser.ExpressionParser.ExpressionContext;
import ringside.scenario.expression.parser.ExpressionParser.GroupContext;
import ringside.scenario.expression.parser.ExpressionParser.NotContext;
import ringside.scenario.expression.parser.ExpressionParser.OrContext;
import ringside.trace.ArgumentType;
import ringside.trace.Outcome.Level;

/**
 * From the tree of an expression to something that can be asked at a moment. Types are checked here, so that nothing can go wrong
 * later.
 *
 * <p>{@code level} beside an effect ({@code kind == EVICT && level == LLC}) is the level of the cache in which it happens; elsewhere it
 * is the level that served a line of the event.
 */
final class Compiler {
    private final Vocabulary vocabulary;
    private final Complaints complaints;
    private final Operands operands;
    private final Comparisons comparisons;

    Compiler(Vocabulary vocabulary, IntFunction<String> sentences, Texts texts) {
        this.vocabulary = vocabulary;
        complaints = new Complaints(vocabulary, texts);
        operands = new Operands(vocabulary, complaints);
        comparisons = new Comparisons(vocabulary, sentences, operands, complaints);
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
                return comparisons.check(comparison, levels);
            }
            check = comparisons.check(comparison, null);
        } else if (tree instanceof NotContext not) {
            check = Check.not(check(not.expression(), null));
        } else if (tree instanceof ElementContext element) {
            check = truth(operands.of(element));
        } else {
            throw complaints.problem(tree, "error.no-condition", List.of(), "text", tree.getText());
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
        Term term = of.literal() ? null : of.terms().get(0);
        if (of.word() != null && Complaints.isUnknown(of.word())) {
            throw complaints.unknown(of.at(), of.word());
        }
        if (term == null || term.type().sort() != Type.Sort.BOOLEAN && !flag(of)) {
            throw complaints.problem(of.at(), "error.no-condition", List.of(), "text", of.at().getText());
        }
        return Check.of(term, v -> v != 0);
    }

    /** Flags are numbers, and conditions, too. */
    private boolean flag(Operand of) {
        var element = vocabulary.schema().element(Complaints.text(of.at()));
        return element != null && element.field().kind().type() == ArgumentType.FLAG;
    }
}
