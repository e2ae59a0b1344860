package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.RoutingRule;
import ringside.ui.app.Messages;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/** The routing rules of a virtual machine in rows of 26 pixels; a box switches a rule on or off, a link leads to the table. */
final class RuleRows {

    private static final int LEFT = PropertyForm.LEFT;
    private static final int RIGHT = PropertyForm.RIGHT;
    private static final int FIELD = 135;
    private static final int GAP = 8;
    private static final int RULE = 26;

    private final Composite form;
    private final List<RoutingRule> rules;
    private final CommandStack commands;
    private final List<Button> boxes = new ArrayList<>();
    private final List<Label> paths = new ArrayList<>();

    RuleRows(Composite form, List<RoutingRule> rules, CommandStack commands) {
        this.form = form;
        this.rules = rules;
        this.commands = commands;
    }

    /** Puts the rows there; where they end. */
    int add(int top, Runnable table) {
        int y = top + 2;
        label(Messages.Properties_rules, TextStyle.BOLD, Role.INK).setLocation(LEFT, y);
        TextLink link = TextLink.link(form, Messages.Properties_table, table);
        link.setSize(link.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        link.setLocation(RIGHT - link.getSize().x, y - 2);
        Label order = label(Messages.Properties_order, TextStyle.TEXT, Role.SECOND_INK);
        order.setLocation(link.getLocation().x - order.getSize().x - GAP, y);
        y += RULE;
        for (int i = 0; i < rules.size(); i++) {
            Button box = box(rules.get(i), i + 1);
            box.setLocation(LEFT - 4, y);
            boxes.add(box);
            paths.add(label("", TextStyle.TEXT, Role.INK));
            y += RULE;
        }
        read();
        return y + 6;
    }

    private Label label(String text, TextStyle style, Role role) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        label.setFont(Theme.current().controlFont(style));
        label.setBackground(Role.PANEL.color());
        label.setForeground(role.color());
        label.pack();
        return label;
    }

    /** A rule as a box that switches it on or off. */
    private Button box(RoutingRule rule, int number) {
        Button box = new Button(form, SWT.CHECK);
        box.setFont(Theme.current().controlFont(TextStyle.TEXT));
        box.addListener(SWT.Selection, event -> commands.execute(new SetFeature(rule, Literals.ROUTING_RULE__ENABLED, box.getSelection())));
        box.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = RuleText.of(rule, number);
            }
        });
        return box;
    }

    /** What rules match stands in one column, where they lead in another, right of the longest. */
    void read() {
        int column = FIELD;
        for (int i = 0; i < boxes.size(); i++) {
            Button box = boxes.get(i);
            box.setText(RuleText.condition(rules.get(i), i + 1).replace("&", "&&"));
            box.setToolTipText(RuleText.of(rules.get(i), i + 1));
            box.setSelection(rules.get(i).isEnabled());
            box.setBounds(LEFT - 4, box.getLocation().y, box.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, RULE);
            column = Math.max(column, LEFT - 4 + box.getSize().x + GAP);
        }
        for (int i = 0; i < paths.size(); i++) {
            Label path = paths.get(i);
            path.setText(RuleText.path(rules.get(i)).replace("&", "&&"));
            path.setToolTipText(RuleText.of(rules.get(i), i + 1));
            path.setLocation(column, boxes.get(i).getLocation().y);
            path.pack();
        }
    }
}
