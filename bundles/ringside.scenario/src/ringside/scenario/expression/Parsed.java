package ringside.scenario.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import ringside.scenario.Texts;
import ringside.scenario.expression.parser.ExpressionLexer;
import ringside.scenario.expression.parser.ExpressionParser;

/** An expression as the grammar reads it. */
final class Parsed {
    private Parsed() {
    }

    /** The tokens of a text that need not be complete. */
    static List<Token> tokens(String text) {
        ExpressionLexer lexer = new ExpressionLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        return tokens.getTokens();
    }

    /** The tree of a whole expression. */
    static ExpressionParser.ExpressionContext tree(String text, Texts texts) throws ExpressionException {
        ExpressionLexer lexer = new ExpressionLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        ExpressionParser parser = new ExpressionParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        First first = new First(texts);
        parser.addErrorListener(first);
        ExpressionParser.ConditionContext condition = parser.condition();
        if (first.problem != null) {
            throw first.problem;
        }
        return condition.expression();
    }

    /** Keeps the first thing that is wrong. */
    private static final class First extends BaseErrorListener {
        private final Texts texts;
        private ExpressionException problem;

        First(Texts texts) {
            this.texts = texts;
        }

        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object offending, int line, int column, String message, RecognitionException e) {
            if (problem == null) {
                Token token = (Token) offending;
                boolean end = token.getType() == Token.EOF;
                String found = end ? texts.pattern("found.end") : texts.text("found", "text", token.getText());
                String expected = expected(e != null ? e.getExpectedTokens() : ((Parser) recognizer).getExpectedTokens(), token);
                int at = token.getStartIndex() + 1;
                problem = new ExpressionException(at, end ? "" : token.getText(), expected, List.of(),
                        texts.text("error.syntax", "column", at, "found", found, "expected", expected));
            }
        }

        private String expected(IntervalSet types, Token found) {
            if (List.of("=", "&", "|", "<>").contains(found.getText())) {
                return texts.pattern("expected." + (found.getText().equals("=") ? "equal" : found.getText().equals("&") ? "and" : "or"));
            }
            Set<String> groups = new LinkedHashSet<>();
            boolean value = types.contains(ExpressionParser.OPEN);
            for (int type : types.toList()) {
                if (value && List.of(ExpressionParser.MINUS, ExpressionParser.IN, ExpressionParser.CONTAINS).contains(type)) {
                    continue;
                }
                groups.add(texts.pattern("expected." + group(type)));
            }
            return String.join(", ", groups).replaceAll(", ([^,]*)$", " " + texts.pattern("or") + " $1");
        }

        private static String group(int type) {
            return switch (type) {
                case ExpressionParser.NAME, ExpressionParser.SET, ExpressionParser.WAY, ExpressionParser.PACKET, ExpressionParser.ADDRESS -> "name";
                case ExpressionParser.NUMBER -> "number";
                case ExpressionParser.TEXT -> "text";
                case ExpressionParser.NOT -> "not";
                case ExpressionParser.OPEN -> "open";
                case ExpressionParser.CLOSE -> "close";
                case ExpressionParser.SQUARE_CLOSE -> "square";
                case ExpressionParser.MINUS, ExpressionParser.PLUS, ExpressionParser.EQUAL, ExpressionParser.UNEQUAL, ExpressionParser.BELOW, ExpressionParser.AT_MOST,
                        ExpressionParser.ABOVE, ExpressionParser.AT_LEAST, ExpressionParser.AND, ExpressionParser.OR, ExpressionParser.CONTAINS, ExpressionParser.IN -> "operator";
                case ExpressionParser.DOT, ExpressionParser.SQUARE_OPEN -> "path";
                default -> "end";
            };
        }
    }
}
