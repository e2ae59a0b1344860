package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import ringside.scenario.explain.RulesRead;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;

/** A table of rules as the step went through it: field, value in the packet, value in the rule, equal or not; the one taken is framed. */
final class RulesFace implements Face {
    private static final int BOTTOM = 342;
    private static final int PACKET = 88;
    private static final int RULE = 160;
    private static final int EQUAL = 256;

    private final RulesRead table;
    private final StageSelection place;

    RulesFace(RulesRead table, String owner) {
        this.table = table;
        this.place = new StageSelection(owner, StageSelection.WHOLE);
    }

    @Override
    public FaceKind kind() {
        return FaceKind.RULES;
    }

    @Override
    public StageSelection place() {
        return place;
    }

    @Override
    public String title() {
        return table.title();
    }

    @Override
    public String note() {
        return Messages.CloseUp_FirstMatch;
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        Color quiet = SECOND_INK.color();
        pen.left(Messages.CloseUp_Field, left, 54, TextStyle.TEXT, quiet);
        pen.left(Messages.CloseUp_InPacket, left + PACKET, 54, TextStyle.TEXT, quiet);
        pen.left(Messages.CloseUp_InRule, left + RULE, 54, TextStyle.TEXT, quiet);
        pen.left(Messages.CloseUp_Equal, left + EQUAL, 54, TextStyle.TEXT, quiet);
        pen.fill(left, 62, right - left, 1, 0, SEPARATOR.color());
        int y = 66;
        for (RulesRead.Rule rule : table.rules()) {
            if (y + 24 + 21 * rule.fields().size() > BOTTOM) {
                break;
            }
            y = rule(pen, left, right, y, rule);
        }
        checks(pen, left, right, y + 8);
    }

    private static int rule(Pen pen, int left, int right, int y, RulesRead.Rule rule) {
        boolean read = rule.outcome() == RulesRead.Outcome.TAKEN || rule.outcome() == RulesRead.Outcome.NO_MATCH;
        boolean taken = rule.outcome() == RulesRead.Outcome.TAKEN;
        int height = 28 + 21 * rule.fields().size();
        if (taken) {
            pen.box(left - 7, y + 4, right - left + 14, height + 2, 4, STAGE.color(), INK.color(), 2);
        }
        int top = y + (taken ? 5 : 2);
        Color ink = (read ? INK : SECOND_INK).color();
        String name = rule.row() + " " + rule.action();
        pen.left(pen.fit(name, TextStyle.BOLD, right - left - 60), left, top + 18, TextStyle.BOLD, ink);
        if (taken) {
            pen.right(Messages.CloseUp_Taken, right - 4, top + 18, TextStyle.BOLD, ink);
        } else if (!read) {
            boolean off = rule.outcome() == RulesRead.Outcome.SWITCHED_OFF;
            pen.left(off ? Messages.CloseUp_Off : Messages.CloseUp_NotRead, left + EQUAL, top + 18, TextStyle.TEXT, ink);
        }
        if (rule.fields().isEmpty()) {
            pen.left(Messages.CloseUp_Any, left + RULE, top + 18, TextStyle.TEXT, ink);
        }
        int baseline = top + 40;
        for (RulesRead.Field field : rule.fields()) {
            Color cells = (taken ? INK : SECOND_INK).color();
            pen.left(field.name(), left, baseline, TextStyle.TEXT, cells);
            pen.left(pen.fit(field.inPacket(), TextStyle.TEXT, RULE - PACKET - 4), left + PACKET, baseline, TextStyle.TEXT, cells);
            pen.left(pen.fit(field.inRule(), TextStyle.TEXT, EQUAL - RULE - 4), left + RULE, baseline, TextStyle.TEXT, cells);
            if (read) {
                pen.left(field.equal() ? Messages.CloseUp_Yes : Messages.CloseUp_No, left + EQUAL, baseline, TextStyle.TEXT, INK.color());
            }
            baseline += 21;
        }
        return y + height + (taken ? 10 : 0);
    }

    private void checks(Pen pen, int left, int right, int y) {
        if (table.checks().isEmpty() || y + 44 > BOTTOM) {
            return;
        }
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        pen.left(NLS.bind(Messages.CloseUp_Checks, table.owner()), left, y + 21, TextStyle.BOLD, INK.color());
        int baseline = y + 42;
        for (RulesRead.Check check : table.checks()) {
            pen.left(check.what(), left, baseline, TextStyle.TEXT, INK.color());
            pen.right(check.answer(), right, baseline, TextStyle.TEXT, INK.color());
            baseline += 21;
        }
    }
}
