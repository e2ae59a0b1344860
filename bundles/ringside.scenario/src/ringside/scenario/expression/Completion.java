package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import ringside.scenario.Texts;
import ringside.scenario.expression.parser.ExpressionLexer;
import ringside.trace.ComponentInfo;
import ringside.trace.DropReason;
import ringside.trace.FieldKind;
import ringside.trace.StateSchema;

/** What can stand at a place of an expression that is being written. */
public final class Completion {
    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=", "contains", "in");

    private final Vocabulary vocabulary;
    private final Texts texts;

    /** What a proposal stands for; an icon's key. */
    public enum Sort {
        COLUMN, ARGUMENT, COMPONENT, FIELD, LITERAL, OPERATOR
    }

    /**
     * @param text  what is put in
     * @param from  position of the first character that it replaces
     * @param to    position after the last one
     * @param about a few words on what it is; empty where its name says it
     */
    public record Proposal(String text, int from, int to, Sort sort, String about) {
        /** The text with the proposal put in. */
        public String into(String text) {
            return text.substring(0, from) + this.text + text.substring(to);
        }
    }

    public Completion(StateSchema schema, Locale locale) {
        this.vocabulary = new Vocabulary(schema);
        this.texts = Texts.beside(Condition.class, "expressions", locale);
    }

    /** Proposals at a caret position, which is from 0 to the length of the text; the most likely first. */
    public List<Proposal> at(String text, int caret) {
        List<Token> before = Parsed.tokens(text.substring(0, caret)).stream().filter(t -> t.getType() != Token.EOF).toList();
        int begun = begun(before, caret);
        String path = text.substring(begun, caret);
        Token last = before.stream().filter(t -> t.getStartIndex() < begun).reduce((a, b) -> b).orElse(null);
        List<Proposal> out = new ArrayList<>();
        if (last != null && COMPARISONS.contains(last.getText())) {
            literals(text.substring(0, last.getStartIndex()), last.getText(), begun, path, caret, out);
        } else if (last != null && endsValue(last)) {
            operators(text.substring(0, begun), begun, path, caret, out);
            return out;
        }
        names(begun, path, caret, out);
        return out;
    }

    /** Where the path begins that the caret is in or at the end of; the caret itself where it is in none. */
    private static int begun(List<Token> before, int caret) {
        int begun = caret;
        int end = caret;
        boolean open = false;
        for (int i = before.size() - 1; i >= 0; i--) {
            Token token = before.get(i);
            if (token.getStopIndex() + 1 != end && !open) {
                break;
            }
            int type = token.getType();
            open |= type == ExpressionLexer.SQUARE_CLOSE;
            boolean part = switch (type) {
                case ExpressionLexer.NAME, ExpressionLexer.PACKET, ExpressionLexer.DOT, ExpressionLexer.SQUARE_CLOSE, ExpressionLexer.SQUARE_OPEN, ExpressionLexer.SET,
                        ExpressionLexer.WAY, ExpressionLexer.IN, ExpressionLexer.CONTAINS -> true;
                default -> open;
            };
            if (!part) {
                break;
            }
            open &= type != ExpressionLexer.SQUARE_OPEN;
            begun = token.getStartIndex();
            end = begun;
        }
        return begun;
    }

    private static boolean endsValue(Token token) {
        return switch (token.getType()) {
            case ExpressionLexer.NAME, ExpressionLexer.PACKET, ExpressionLexer.NUMBER, ExpressionLexer.TEXT, ExpressionLexer.ADDRESS, ExpressionLexer.CLOSE,
                    ExpressionLexer.SQUARE_CLOSE -> true;
            default -> false;
        };
    }

    private void names(int begun, String path, int caret, List<Proposal> out) {
        int point = path.lastIndexOf('.');
        if (point >= 0) {
            String owner = path.substring(0, point);
            for (String member : vocabulary.members(owner)) {
                boolean part = vocabulary.schema().component(owner + "." + member) != null;
                // What stands in square brackets follows the component without a point.
                int from = member.startsWith("[") ? begun + point : begun + point + 1;
                add(member.equals(FieldKind.DROPPED.pattern()) ? "dropped[" + DropReason.NO_ROUTE + "]" : member.replace("#", "0"), from, caret, path.substring(point + 1), part ? Sort.COMPONENT : Sort.FIELD, about(owner + "." + member), out);
            }
            return;
        }
        vocabulary.columns().keySet().forEach(name -> add(name, begun, caret, path, Sort.COLUMN, texts.pattern("column." + name), out));
        vocabulary.components().forEach(c -> add(c.path(), begun, caret, path, Sort.COMPONENT, c.label(), out));
        Columns.argumentNames().stream().filter(n -> !vocabulary.columns().containsKey(n))
                .forEach(name -> add(name, begun, caret, path, Sort.ARGUMENT, texts.pattern("completion.argument"), out));
    }

    private String about(String path) {
        ComponentInfo component = vocabulary.schema().component(path);
        Term term = component == null ? vocabulary.path(path.replace("#", "0").replace(".[", "[")) : null;
        return component != null ? component.label() : term == null ? "" : texts.pattern("type." + term.type().sort());
    }

    private void literals(String left, String operator, int begun, String path, int caret, List<Proposal> out) {
        for (Term term : of(left)) {
            Stream<String> words = switch (term.type().sort()) {
                case WORD -> operator.equals("contains") ? Stream.empty() : term.type().literals().stream();
                case COMPONENT -> Stream.concat(vocabulary.components().map(ComponentInfo::path), Stream.of("NONE"));
                case PACKET -> Stream.of("NONE");
                case BOOLEAN -> Stream.of("TRUE", "FALSE");
                default -> Stream.empty();
            };
            words.forEach(word -> {
                ComponentInfo component = vocabulary.schema().component(word);
                add(word, begun, caret, path, component == null ? Sort.LITERAL : Sort.COMPONENT, component == null ? "" : component.label(), out);
            });
        }
    }

    private void operators(String left, int begun, String typed, int caret, List<Proposal> out) {
        List<Type.Sort> sorts = of(left).stream().map(t -> t.type().sort()).toList();
        if (!sorts.isEmpty()) {
            for (String operator : COMPARISONS) {
                boolean fits = switch (operator) {
                    case "==", "!=" -> !sorts.contains(Type.Sort.TEXT);
                    case "contains" -> sorts.stream().anyMatch(s -> s == Type.Sort.TEXT || s == Type.Sort.WORD || s == Type.Sort.COMPONENT);
                    case "in" -> sorts.stream().anyMatch(s -> s == Type.Sort.COMPONENT || s == Type.Sort.IPV4);
                    default -> sorts.contains(Type.Sort.NUMBER);
                };
                if (fits) {
                    add(operator, begun, caret, typed, Sort.OPERATOR, texts.pattern("operator." + operator), out);
                }
            }
        } else {
            add("&&", begun, caret, typed, Sort.OPERATOR, texts.pattern("operator.&&"), out);
            add("||", begun, caret, typed, Sort.OPERATOR, texts.pattern("operator.||"), out);
        }
    }

    /** What the path at the end of a text stands for; nothing where a comparison is complete with it. */
    private List<Term> of(String text) {
        String left = text.stripTrailing();
        List<Token> tokens = Parsed.tokens(left).stream().filter(t -> t.getType() != Token.EOF).toList();
        int begun = begun(tokens, left.length());
        String before = left.substring(0, begun).stripTrailing();
        if (begun == left.length() || COMPARISONS.stream().anyMatch(before::endsWith)) {
            return List.of();
        }
        String path = left.substring(begun);
        List<Term> simple = vocabulary.simple(path);
        Term term = simple.isEmpty() ? vocabulary.path(path) : null;
        return term == null ? simple : List.of(term);
    }

    /** Names that begin as typed come first, then those that only contain it. */
    private static void add(String text, int from, int to, String typed, Sort sort, String about, List<Proposal> out) {
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = typed.toLowerCase(Locale.ROOT);
        boolean there = out.stream().anyMatch(p -> p.text().equals(text));
        if (!there && (lower.startsWith(wanted) || wanted.length() > 1 && lower.contains(wanted))) {
            int at = out.size();
            while (lower.startsWith(wanted) && at > 0 && !out.get(at - 1).text().toLowerCase(Locale.ROOT).startsWith(wanted)) {
                at--;
            }
            out.add(at, new Proposal(text, from, to, sort, about));
        }
    }
}
