package ringside.scenario.explain;

import java.util.List;
import ringside.trace.FieldKind;

/**
 * A table of rules as one event went through it, first match wins.
 *
 * @param title  what they are: {@code Rules of VM 1}
 * @param owner  whose rules they are
 * @param rules  in the order in which they are looked at
 * @param checks further conditions after a rule matched; often none
 */
public record RulesRead(String title, String owner, List<Rule> rules, List<Check> checks) {
    public RulesRead {
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
    }

    /** What became of a rule. */
    public enum Outcome {
        TAKEN, NO_MATCH, SWITCHED_OFF, NOT_READ;

        /** Whether its fields were compared. */
        public boolean read() {
            return this == TAKEN || this == NO_MATCH;
        }

        /**
         * What became of the rule in a row, from 1.
         *
         * @param taken the row that was taken, 0 for none
         * @param on    whether the rule was in force
         */
        static Outcome of(int row, int taken, boolean on, List<Field> fields) {
            boolean matches = fields.stream().allMatch(Field::equal);
            boolean passedBy = taken > 0 && (row > taken || on && matches);
            return row == taken ? TAKEN : passedBy ? NOT_READ : on && !matches ? NO_MATCH : SWITCHED_OFF;
        }
    }

    /**
     * @param row    from 1
     * @param name   what the lab calls it
     * @param action what it says to do: {@code DIRECT to VM 2}
     * @param fields what it asks for; none where it is for every packet
     */
    public record Rule(int row, String name, String action, Outcome outcome, List<Field> fields) {
        public Rule {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that a rule asks for.
     *
     * @param kind the packet's field; of an address of IPv6 that of its version 4
     */
    public record Field(FieldKind kind, String name, String inPacket, String inRule, boolean equal) {
    }

    /** A further condition, its answer in words, and whether it holds. */
    public record Check(String what, String answer, boolean holds) {
    }
}
