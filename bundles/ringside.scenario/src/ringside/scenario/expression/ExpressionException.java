package ringside.scenario.expression;

import java.util.List;

/** An expression that cannot be understood: where, what stands there, what could stand there. The message is one line. */
public final class ExpressionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final String found;
    private final String expected;
    private final transient List<String> suggestions;

    ExpressionException(int column, String found, String expected, List<String> suggestions, String message) {
        super(message);
        this.column = column;
        this.found = found;
        this.expected = expected;
        this.suggestions = List.copyOf(suggestions);
    }

    /** Position of the first character of what is wrong, from 1. */
    public int column() {
        return column;
    }

    /** What stands there; empty at the end of the text. */
    public String found() {
        return found;
    }

    /** What could stand there, in words; empty where that cannot be said in short. */
    public String expected() {
        return expected;
    }

    /** Names that were perhaps meant, the nearest first. */
    public List<String> suggestions() {
        return suggestions == null ? List.of() : suggestions;
    }
}
