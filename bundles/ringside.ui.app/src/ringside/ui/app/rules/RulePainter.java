package ringside.ui.app.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import ringside.scenario.explain.RuleTester;
import ringside.scenario.explain.RulesRead;
import ringside.scenario.explain.RulesRead.Field;
import ringside.scenario.explain.RulesRead.Outcome;
import ringside.ui.app.Messages;
import ringside.ui.app.properties.Property;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.figures.TroubleMark;

/** Draws a table of rules, and says its cells. What a rule asks for and the packet has is ticked, what it has not is crossed. */
final class RulePainter {

    private static final RuleColumn[] COLUMNS = RuleColumn.values();
    private static final int PAD = 8;
    private static final int BASELINE = 20;
    private static final int MARK = 18;

    private final RuleGrid grid;
    private final RuleTester tester = new RuleTester(Locale.ENGLISH);

    RulePainter(RuleGrid grid) {
        this.grid = grid;
    }

    void paint(Pen pen) {
        int width = grid.getClientArea().width;
        int height = grid.getClientArea().height;
        for (int row = grid.rules().size() + 1; row > grid.firstInSight(); row--) {
            if (grid.y(row) < height) {
                row(pen, row, width);
            }
        }
        pen.fill(0, 0, width, RuleGrid.TITLES + 1 + RuleGrid.ROW + 1, 0, Role.PANEL.color());
        for (int i = 0; i < COLUMNS.length; i++) {
            String title = pen.fit(COLUMNS[i].title(grid.table().isOfSwitch()), TextStyle.TEXT, grid.width(i) - PAD);
            pen.left(title, grid.x(i) + PAD, BASELINE - 1, TextStyle.TEXT, Role.SECOND_INK.color());
        }
        pen.fill(0, RuleGrid.TITLES, width, 1, 0, Role.SEPARATOR.color());
        pen.fill(0, grid.y(0), width, RuleGrid.ROW, 0, Role.STAGE.color());
        row(pen, 0, width);
        pen.fill(0, grid.y(0) + RuleGrid.ROW, width, 1, 0, Role.BORDER.color());
        if (grid.dropAt() >= 0) {
            pen.fill(0, grid.y(grid.dropAt() + 1) - 1, width, 2, 0, Role.LINK.color());
        }
    }

    private void row(Pen pen, int row, int width) {
        int y = grid.y(row);
        boolean current = row == grid.row();
        if (current) {
            pen.fill(0, y, width, RuleGrid.ROW, 0, Role.SELECTED.color());
        }
        if (row > grid.rules().size()) {
            pen.left(Messages.Rules_new, grid.x(0) + PAD, y + BASELINE, TextStyle.TEXT, Role.LINK.color());
        } else {
            Optional<RulesRead.Rule> read = row == 0 ? Optional.empty() : Optional.of(grid.read().rules().get(row - 1));
            boolean taken = read.map(rule -> rule.outcome() == Outcome.TAKEN).orElse(row == 0);
            boolean off = row > 0 && !Boolean.parseBoolean(value(row, RuleColumn.ENABLED));
            if (row > 0 && taken) {
                pen.fill(0, y + 1, 4, RuleGrid.ROW - 2, 0, Role.INK.color());
            }
            for (int i = 0; i < COLUMNS.length; i++) {
                cell(pen, row, i, read, taken, off);
            }
        }
        if (current && (grid.isFocusControl() || grid.problem().isPresent())) {
            int x = grid.x(grid.column().ordinal());
            pen.frame(x + 1, y + 1, grid.width(grid.column().ordinal()) - 2, RuleGrid.ROW - 2, 0, Role.LINK.color(), 2);
        }
    }

    private void cell(Pen pen, int row, int i, Optional<RulesRead.Rule> read, boolean strong, boolean off) {
        RuleColumn column = COLUMNS[i];
        int x = grid.x(i);
        int y = grid.y(row);
        if (column == RuleColumn.ENABLED) {
            if (row > 0) {
                box(pen, x + PAD, y + 8, !off);
            }
            return;
        }
        boolean wrong = column == RuleColumn.RESULT && row == grid.row() && grid.problem().isPresent();
        if (wrong) {
            TroubleMark.error(pen, x + PAD + 8, y + RuleGrid.ROW / 2.0);
        }
        int from = wrong ? MARK + 4 : 0;
        Optional<Field> asked = read.filter(rule -> rule.outcome() != Outcome.NOT_READ).flatMap(rule -> asked(rule, column));
        TextStyle style = strong && !wrong && (column == RuleColumn.NUMBER || column == RuleColumn.RESULT) ? TextStyle.BOLD : TextStyle.TEXT;
        int room = grid.width(i) - 2 * PAD - from - (asked.isPresent() ? MARK - PAD : 0);
        String text = column == RuleColumn.RESULT && !wrong ? brief(row) : text(row, column);
        pen.left(pen.fit(text, style, room), x + PAD + from, y + BASELINE, style,
                (wrong ? Role.TROUBLE : off ? Role.SECOND_INK : Role.INK).color());
        asked.ifPresent(field -> mark(pen, x + grid.width(i) - MARK + 4, y + RuleGrid.ROW / 2, field.equal()));
    }

    private static void box(Pen pen, int x, int y, boolean on) {
        pen.box(x + 0.5, y + 0.5, 14, 14, 3, Role.STAGE.color(), Role.BORDER.color(), 1);
        if (on) {
            pen.line(x + 3, y + 8, x + 6, y + 11, Role.INK.color(), 2);
            pen.line(x + 6, y + 11, x + 12, y + 4, Role.INK.color(), 2);
        }
    }

    private static void mark(Pen pen, int x, int y, boolean equal) {
        if (equal) {
            pen.line(x, y + 1, x + 3, y + 4, Role.INK.color(), 2);
            pen.line(x + 3, y + 4, x + 9, y - 4, Role.INK.color(), 2);
        } else {
            pen.line(x + 1, y - 4, x + 9, y + 4, Role.INK.color(), 2);
            pen.line(x + 1, y + 4, x + 9, y - 4, Role.INK.color(), 2);
        }
    }

    private Optional<Field> asked(RulesRead.Rule rule, RuleColumn column) {
        return column.field() == null ? Optional.empty()
                : rule.fields().stream().filter(field -> field.name().equals(tester.fieldName(column.field()))).findFirst();
    }

    private String value(int row, RuleColumn column) {
        return grid.cell(row, column).flatMap(Property::value).orElse("");
    }

    /** What stands in a cell. */
    String text(int row, RuleColumn column) {
        if (column == RuleColumn.NUMBER) {
            return row == 0 ? NLS.bind(Messages.Rules_packetNamed, grid.packet().name()) : row > grid.rules().size() ? Messages.Rules_new : Integer.toString(row);
        }
        if (column == RuleColumn.RESULT) {
            return row == grid.row() && grid.problem().isPresent() ? NLS.bind(Messages.Properties_wrong, grid.problem().get()) : result(row);
        }
        Optional<Property> property = grid.cell(row, column);
        String value = value(row, column);
        if (property.isEmpty() || value.isEmpty() || column == RuleColumn.PROTOCOL && value.equals("ANY") && row > 0) {
            return "";
        }
        return property.get().form() == Property.Form.LIST ? String.join(", ", List.of(value.split(", ")).stream().map(property.get()::words).toList())
                : property.get().words(value);
    }

    /** The result without the values, which stand in the columns. */
    private String brief(int row) {
        boolean differs = row > 0 && row <= grid.rules().size() && grid.read().rules().get(row - 1).outcome() == Outcome.NO_MATCH;
        return differs ? NLS.bind(Messages.Rules_differ, String.join(", ", grid.read().rules().get(row - 1).fields().stream().filter(field -> !field.equal())
                .map(Field::name).toList())) : result(row);
    }

    private String result(int row) {
        if (row > grid.rules().size()) {
            return "";
        }
        if (row == 0) {
            return grid.read().checks().isEmpty() ? "" : grid.read().checks().get(0).what() + ": " + grid.read().checks().get(0).answer();
        }
        RulesRead.Rule rule = grid.read().rules().get(row - 1);
        return switch (rule.outcome()) {
            case TAKEN -> Messages.Rules_hit;
            case SWITCHED_OFF -> Messages.Rules_off;
            case NOT_READ -> Messages.Rules_notRead;
            case NO_MATCH -> rule.fields().stream().filter(field -> !field.equal())
                    .map(field -> NLS.bind(Messages.Rules_differs, new Object[] {field.name(), field.inPacket(), field.inRule()})).collect(Collectors.joining("; "));
        };
    }

    /** The current cell as a screen reader says it. */
    String spoken() {
        int row = grid.row();
        RuleColumn column = grid.column();
        String where = row == 0 ? text(0, RuleColumn.NUMBER) : row > grid.rules().size() ? Messages.Rules_new
                : NLS.bind(Messages.Rules_ruleOf, row, grid.table().title());
        if (row > grid.rules().size() || column == RuleColumn.NUMBER) {
            return row == 0 || row > grid.rules().size() ? where : where + ", " + result(row);
        }
        String value = column == RuleColumn.ENABLED && row > 0 ? Boolean.parseBoolean(value(row, column)) ? Messages.Properties_on : Messages.Properties_off
                : text(row, column);
        String said = where + ", " + column.title(grid.table().isOfSwitch()) + ", " + (value.isEmpty() ? Messages.Rules_any : value);
        Optional<Field> asked = row == 0 ? Optional.empty() : asked(grid.read().rules().get(row - 1), column);
        return asked.map(field -> said + ", " + NLS.bind(field.equal() ? Messages.Rules_equal : Messages.Rules_notEqual, field.inPacket())).orElse(said);
    }

    /** All of a cell where it may be cut off; null for none. */
    String toolTip(int row, RuleColumn column) {
        String text = grid.table() == null || row > grid.rules().size() ? "" : text(row, column);
        return text.isEmpty() ? null : text;
    }
}
