package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import ringside.scenario.explain.RulesRead;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.StateSchema.Element;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.panel.TextBlock;

/**
 * A table of rules as the step went through it: field, value in the packet, value in the rule, equal or not; the one taken is framed.
 * Values that are too wide for their columns stand below the field's name.
 */
final class RulesFace implements Face {
    private static final int ROW = 21;
    private static final int PACKET = 88;
    private static final int RULE = 160;
    private static final int EQUAL = 256;

    private final RulesRead table;
    private final ComponentInfo owner;
    private final int packet;
    private final int packets;
    private final String because;
    private Pen pen;
    private Spots spots;
    private int left;
    private int right;
    private int bottom;

    /** @param event the event that went through the rules */
    RulesFace(Near near, TraceEvent event) {
        this.table = near.run().narration().rules(event.number()).orElseThrow();
        this.because = near.run().narration().because(event.number(), 0);
        this.owner = event.component();
        this.packet = event.packet();
        ComponentInfo all = event.log().schema().component("packet");
        this.packets = all == null ? 0 : all.id();
    }

    @Override
    public FaceKind kind() {
        return FaceKind.RULES;
    }

    @Override
    public StageSelection place() {
        return new StageSelection(owner.path(), StageSelection.WHOLE);
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
    public int bottom() {
        return bottom;
    }

    @Override
    public void paint(Pen on, Spots into, int from, int to) {
        pen = on;
        spots = into;
        left = from;
        right = to;
        Color quiet = SECOND_INK.color();
        pen.left(Messages.CloseUp_Field, left, 54, TextStyle.TEXT, quiet);
        pen.left(Messages.CloseUp_InPacket, left + PACKET, 54, TextStyle.TEXT, quiet);
        pen.left(Messages.CloseUp_InRule, left + RULE, 54, TextStyle.TEXT, quiet);
        pen.left(Messages.CloseUp_Equal, left + EQUAL, 54, TextStyle.TEXT, quiet);
        pen.fill(left, 62, right - left, 1, 0, SEPARATOR.color());
        int y = 66;
        for (RulesRead.Rule rule : table.rules()) {
            y = rule(y, rule);
        }
        if (table.rules().stream().noneMatch(r -> r.outcome() == RulesRead.Outcome.TAKEN)) {
            y = none(y + 8);
        }
        bottom = checks(y + 8);
    }

    private int none(int y) {
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        pen.left(Messages.Rules_None, left, y + 21, TextStyle.BOLD, INK.color());
        int lines = new TextBlock(pen, TextStyle.TEXT, right - left).paint(because, left, y + 42, 19, 3, INK.color());
        spots.add(left - 4, y + 4, right - left + 8, 24 + 19 * lines, List.of(), "none", Messages.Rules_None + " " + because);
        return y + 28 + 19 * lines;
    }

    private boolean wide(RulesRead.Field field, TextStyle style) {
        return pen.width(field.name(), style) > PACKET - 6 || pen.width(field.inPacket(), style) > RULE - PACKET - 6 || pen.width(field.inRule(), style) > EQUAL - RULE - 6;
    }

    private int rule(int y, RulesRead.Rule rule) {
        boolean read = rule.outcome().read();
        boolean taken = rule.outcome() == RulesRead.Outcome.TAKEN;
        int rows = rule.fields().isEmpty() ? 1 : rule.fields().stream().mapToInt(f -> wide(f, TextStyle.TEXT) ? 3 : 1).sum();
        int height = 28 + ROW * rows;
        if (taken) {
            pen.box(left - 7, y + 4, right - left + 14, height + 2, 4, STAGE.color(), INK.color(), 2);
        }
        int top = y + (taken ? 5 : 2);
        Color ink = (read ? INK : SECOND_INK).color();
        String outcome = switch (rule.outcome()) {
            case TAKEN -> Messages.CloseUp_Taken;
            case NO_MATCH -> "";
            case SWITCHED_OFF -> Messages.CloseUp_Off;
            case NOT_READ -> Messages.CloseUp_NotRead;
        };
        String name = rule.row() + " " + rule.action();
        pen.left(pen.fit(name, TextStyle.BOLD, EQUAL - 8), left, top + 18, TextStyle.BOLD, ink);
        pen.left(outcome, left + EQUAL, top + 18, taken ? TextStyle.BOLD : TextStyle.TEXT, ink);
        spots.add(left - 4, top + 2, right - left + 8, ROW, rule(rule.row()), "rule " + rule.row(),
                NLS.bind(Messages.Rules_Rule, name, outcome.isEmpty() ? Messages.Rules_NoMatch : outcome));
        int baseline = top + 40;
        if (rule.fields().isEmpty()) {
            pen.left(Messages.Rules_Any, left, baseline, TextStyle.TEXT, ink);
        }
        for (RulesRead.Field field : rule.fields()) {
            baseline += ROW * field(rule, field, baseline);
        }
        return y + height + (taken ? 10 : 0);
    }

    /** Draws a field that a rule asks for; returns in how many rows. */
    private int field(RulesRead.Rule rule, RulesRead.Field field, int baseline) {
        boolean read = rule.outcome().read();
        boolean wide = wide(field, TextStyle.TEXT);
        Color cells = (rule.outcome() == RulesRead.Outcome.TAKEN ? INK : SECOND_INK).color();
        String equal = read ? field.equal() ? Messages.CloseUp_Yes : Messages.CloseUp_No : "";
        pen.left(field.name(), left, baseline, TextStyle.TEXT, cells);
        pen.left(equal, left + EQUAL, baseline, TextStyle.TEXT, INK.color());
        if (wide) {
            below(Messages.CloseUp_InPacket, field.inPacket(), baseline + ROW, cells);
            below(Messages.CloseUp_InRule, field.inRule(), baseline + 2 * ROW, cells);
        } else {
            pen.left(field.inPacket(), left + PACKET, baseline, TextStyle.TEXT, cells);
            pen.left(field.inRule(), left + RULE, baseline, TextStyle.TEXT, cells);
        }
        int rows = wide ? 3 : 1;
        spots.add(left - 4, baseline - 15, right - left + 8, ROW * rows, header(field.kind()), "rule " + rule.row() + " " + field.kind(),
                NLS.bind(Messages.Rules_Field, new Object[] {field.name(), field.inPacket(), field.inRule(), equal.isEmpty() ? outcome(rule) : equal}));
        return rows;
    }

    private static String outcome(RulesRead.Rule rule) {
        return rule.outcome() == RulesRead.Outcome.SWITCHED_OFF ? Messages.CloseUp_Off : Messages.CloseUp_NotRead;
    }

    private void below(String name, String value, int baseline, Color ink) {
        pen.left(name, left + 14, baseline, TextStyle.TEXT, SECOND_INK.color());
        double at = left + 14 + pen.width(name, TextStyle.TEXT) + 10;
        pen.left(pen.fit(value, TextStyle.TEXT, right - at), at, baseline, TextStyle.TEXT, ink);
    }

    /** What somebody may have written of a rule; nothing of one that the lab has and that nobody counts. */
    private List<Element> rule(int row) {
        return switch (owner.kind()) {
            case SWITCH -> spots.elements(owner.id(), row, FieldKind.RULE_HITS, FieldKind.FLOW_RULE_ENABLED);
            case TRANSFER -> spots.elements(owner.id(), row, FieldKind.ROUTING_RULE_HITS, FieldKind.ROUTING_RULE_ENABLED, FieldKind.ROUTE_TARGET);
            default -> List.of();
        };
    }

    private List<Element> header(FieldKind field) {
        return switch (field) {
            case DST_IP -> spots.elements(packets, packet, FieldKind.DST_IP, FieldKind.DST_IP6_LO, FieldKind.DST_IP6_HI);
            case SRC_IP -> spots.elements(packets, packet, FieldKind.SRC_IP, FieldKind.SRC_IP6_LO, FieldKind.SRC_IP6_HI);
            default -> spots.elements(packets, packet, field);
        };
    }

    private int checks(int y) {
        if (table.checks().isEmpty()) {
            return y;
        }
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        pen.left(NLS.bind(Messages.CloseUp_Checks, table.owner()), left, y + 21, TextStyle.BOLD, INK.color());
        int baseline = y + 42;
        for (RulesRead.Check check : table.checks()) {
            pen.left(check.what(), left, baseline, TextStyle.TEXT, INK.color());
            pen.right(check.answer(), right, baseline, TextStyle.TEXT, INK.color());
            spots.add(left - 4, baseline - 15, right - left + 8, ROW, List.of(), "check " + check.what(), check.what() + ": " + check.answer());
            baseline += ROW;
        }
        return baseline - 8;
    }
}
