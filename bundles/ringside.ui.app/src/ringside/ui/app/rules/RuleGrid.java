package ringside.ui.app.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import ringside.model.lab.Element;
import ringside.scenario.TestPacket;
import ringside.scenario.explain.RulesRead;
import ringside.ui.app.Messages;
import ringside.ui.app.properties.Property;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.Panel;

/**
 * A table of rules under a packet that is tried: the first row is the packet, each field of it above those of the rules. Arrows go from cell
 * to cell, Enter or F2 or a letter edits one, Space switches a rule on or off, Insert adds one, Delete takes one out, Ctrl+D doubles one,
 * Ctrl+Up and Ctrl+Down or a drag by its number move it.
 */
final class RuleGrid extends Panel {

    static final int TITLES = 28;
    static final int ROW = 30;
    private static final int FIRST = TITLES + 1 + ROW + 1;
    private static final RuleColumn[] COLUMNS = RuleColumn.values();

    private final RulePainter painter = new RulePainter(this);
    private final CellEditor editor = new CellEditor(this);
    private final Consumer<TestPacket> tried;
    private RuleTable table;
    private TestPacket packet;
    private RulesRead read;
    private List<? extends Element> rules = List.of();
    private int row;
    private int column;
    private int top;
    private int left;
    /** The rule that is being dragged and where it would go; -1 while none is. */
    private int dragged = -1;
    private int drop = -1;

    /** @param tried told when another packet is to be tried */
    RuleGrid(Composite parent, Consumer<TestPacket> tried) {
        super(parent, SWT.NONE, Role.PANEL);
        this.tried = tried;
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, event -> edit(""));
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - Integer.signum(event.count)));
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLECELL;
            }
        });
        setMenu(new RuleMenu(this).menu());
    }

    /** Shows a table with what a packet would meet in it. */
    void show(RuleTable now, TestPacket with) {
        if (table == null || table.owner() != now.owner()) {
            editor.close();
            row = 0;
            top = 0;
        }
        table = now;
        packet = with;
        rules = table.rules();
        read = table.read(packet);
        go(Math.min(row, rules.size() + 1), column);
    }

    RuleTable table() {
        return table;
    }

    TestPacket packet() {
        return packet;
    }

    RulesRead read() {
        return read;
    }

    List<? extends Element> rules() {
        return rules;
    }

    int row() {
        return row;
    }

    RuleColumn column() {
        return COLUMNS[column];
    }

    int dropAt() {
        return drop;
    }

    /** The rule of the current row; empty in the rows of the packet and of a new rule. */
    Optional<Element> rule() {
        return row > 0 && row <= rules.size() ? Optional.of(rules.get(row - 1)) : Optional.empty();
    }

    int firstInSight() {
        return top;
    }

    /** What is edited in a cell; row 0 is the packet's. */
    Optional<Property> cell(int at, RuleColumn in) {
        if (at == 0) {
            return in == RuleColumn.NUMBER ? Optional.of(new PacketChoice(table.lab(), packet, tried))
                    : in.inPacket() == null ? Optional.empty() : Optional.of(new PacketField(in.inPacket(), () -> packet, tried));
        }
        return at > rules.size() ? Optional.empty() : table.cell(rules.get(at - 1), in);
    }

    /** What is wrong with what is being written; empty while nothing is. */
    Optional<String> problem() {
        return editor.problem();
    }

    /** Goes to a cell and brings it into sight. */
    void go(int toRow, int toColumn) {
        row = Math.max(0, Math.min(toRow, rules.size() + 1));
        column = Math.max(0, Math.min(toColumn, COLUMNS.length - 1));
        if (row > 0) {
            scroll(Math.min(row - 1, Math.max(top, row - rowsInSight())));
        }
        int x = x(column) + left;
        left = Math.max(0, Math.min(x, Math.max(left, x + width(column) - getClientArea().width)));
        speak(painter.spoken());
        getAccessible().setFocus(ACC.CHILDID_SELF);
        redraw();
    }

    private int rowsInSight() {
        return Math.max(1, (getClientArea().height - FIRST) / ROW);
    }

    private void scroll(int to) {
        top = Math.max(0, Math.min(to, rules.size() + 1 - rowsInSight()));
        redraw();
    }

    /** The left edge of a column. */
    int x(int of) {
        int x = -left;
        for (int i = 0; i < of; i++) {
            x += COLUMNS[i].width();
        }
        return x;
    }

    /** Columns have their width, the last one all that is left. */
    int width(int of) {
        return of == COLUMNS.length - 1 ? Math.max(COLUMNS[of].width(), getClientArea().width - x(of) - left) : COLUMNS[of].width();
    }

    /** The top of a row; the packet's and the titles never scroll. */
    int y(int of) {
        return of == 0 ? TITLES + 1 : FIRST + (of - 1 - top) * ROW;
    }

    Rectangle bounds(int of, int in) {
        return new Rectangle(x(in), y(of), width(in), ROW);
    }

    private int rowAt(int y) {
        return y < FIRST ? 0 : top + 1 + (y - FIRST) / ROW;
    }

    private int columnAt(int x) {
        int at = COLUMNS.length - 1;
        while (at > 0 && x(at) > x) {
            at--;
        }
        return at;
    }

    private void press(Event event) {
        setFocus();
        if (event.y > TITLES && rowAt(event.y) <= rules.size() + 1) {
            go(rowAt(event.y), columnAt(event.x));
            boolean left = event.button == 1;
            dragged = left && column() == RuleColumn.NUMBER && rule().isPresent() ? row - 1 : -1;
            if (left && column() == RuleColumn.ENABLED) {
                toggle();
            } else if (left && row > rules.size()) {
                add();
            }
        }
    }

    private void drag(Event event) {
        setToolTipText(painter.toolTip(rowAt(event.y), COLUMNS[columnAt(event.x)]));
        if (dragged >= 0) {
            int to = Math.max(0, Math.min(rules.size(), (event.y - FIRST + ROW / 2) / ROW + top));
            if (to != drop && (drop >= 0 || Math.abs(event.y - y(dragged + 1) - ROW / 2) > ROW / 2)) {
                drop = to;
                redraw();
            }
        }
    }

    private void release(Event event) {
        int from = dragged;
        int to = drop;
        dragged = -1;
        drop = -1;
        if (from >= 0 && to >= 0) {
            move(from, to > from ? to - 1 : to);
        }
        redraw();
    }

    private void move(int from, int to) {
        Element rule = rules.get(from);
        table.move(rule, to);
        go(table.rules().indexOf(rule) + 1, column);
    }

    /** Moves the current rule up or down. */
    void move(int step) {
        rule().ifPresent(rule -> move(row - 1, row - 1 + step));
    }

    /** Adds a rule below the current one. */
    void add() {
        int at = Math.min(row, rules.size());
        table.add(at);
        go(at + 1, RuleColumn.SRC_IP.ordinal());
    }

    void duplicate() {
        rule().ifPresent(table::duplicate);
    }

    void delete() {
        rule().ifPresent(table::delete);
    }

    /** Switches the current rule on or off. */
    void toggle() {
        rule().flatMap(rule -> table.cell(rule, RuleColumn.ENABLED))
                .ifPresent(on -> on.write(Boolean.toString(!Boolean.parseBoolean(on.value().orElse("false")))));
    }

    /** Edits the current cell, beginning with some letters, or with what is there. */
    void edit(String letters) {
        if (row > rules.size()) {
            add();
        } else if (column() == RuleColumn.ENABLED) {
            toggle();
        } else {
            cell(row, column()).ifPresent(property -> editor.open(property, bounds(row, column), letters));
        }
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> step(control, -1);
            case SWT.ARROW_DOWN -> step(control, 1);
            case SWT.ARROW_LEFT -> go(row, column - 1);
            case SWT.ARROW_RIGHT -> go(row, column + 1);
            case SWT.HOME -> go(control ? 0 : row, 0);
            case SWT.END -> go(control ? rules.size() : row, COLUMNS.length - 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> edit("");
            case SWT.INSERT -> add();
            case SWT.DEL -> delete();
            case ' ' -> toggle();
            default -> {
                if (control && event.keyCode == 'd') {
                    duplicate();
                } else if (!control && (event.stateMask & SWT.MOD3) == 0 && event.character > ' ' && event.character != SWT.DEL) {
                    edit(Character.toString(event.character));
                }
            }
        }
    }

    private void step(boolean move, int by) {
        if (move) {
            move(by);
        } else {
            go(row + by, column);
        }
    }

    @Override
    protected void paint(Pen pen) {
        if (table == null) {
            pen.left(Messages.Rules_empty, 15, TITLES, ringside.ui.diagram.figures.TextStyle.TEXT, Role.SECOND_INK.color());
        } else {
            painter.paint(pen);
        }
    }

    /** What the strip of tabs says: whose rules they are, and which one the packet hits. */
    String note() {
        if (table == null) {
            return "";
        }
        return read.rules().stream().filter(rule -> rule.outcome() == RulesRead.Outcome.TAKEN).findFirst()
                .map(rule -> NLS.bind(Messages.Rules_noteHit, new Object[] {table.title(), packet.name(), rule.row()}))
                .orElseGet(() -> NLS.bind(Messages.Rules_noteNone, new Object[] {table.title(), packet.name(), read.checks().isEmpty() ? "" : read.checks().get(0).answer()}));
    }
}
