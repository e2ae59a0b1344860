package ringside.scenario.expression;

import java.math.BigDecimal;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Something that can be one side of a comparison. Exactly one of the last four is there, for a name with several types several terms. */
record Operand(ParserRuleContext at, List<Term> terms, String word, BigDecimal number, String text, String address) {
    static Operand of(ParserRuleContext at, List<Term> terms) {
        return new Operand(at, terms, null, null, null, null);
    }

    boolean literal() {
        return terms.isEmpty();
    }
}
