package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.VirtualMachine;
import ringside.ui.app.Messages;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/** Title, one row of 33 pixels for each property, and for a virtual machine its routing rules, which can be switched off. */
final class PropertyForm {

    private static final int LEFT = 15;
    private static final int FIELD = 135;
    private static final int FIELD_WIDTH = 200;
    private static final int FIELD_HEIGHT = 28;
    private static final int ROW = 33;
    private static final int TITLE = 40;
    private static final int RULE = 26;

    private final ScrolledComposite scroll;
    private final CommandStack commands;
    private final Composite form;
    private final List<Runnable> readers = new ArrayList<>();
    private Control first;
    private int y = TITLE;

    PropertyForm(ScrolledComposite scroll, Element element, CommandStack commands) {
        this.scroll = scroll;
        this.commands = commands;
        form = new Composite(scroll, SWT.NONE);
        form.setBackground(Role.PANEL.color());
        label(ElementIds.label(element), LEFT, 8, TextStyle.TITLE, Role.INK);
        Label id = label(element.getId(), LEFT, 11, TextStyle.TEXT, Role.SECOND_INK);
        id.setLocation(FIELD + FIELD_WIDTH - id.getSize().x, 11);
        PropertiesOf properties = new PropertiesOf(element, commands);
        properties.first().forEach(this::add);
        if (element instanceof VirtualMachine machine && machine.getTransfer() != null
                && !machine.getTransfer().getRules().isEmpty()) {
            addRules(machine.getTransfer().getRules());
        }
        properties.rest().forEach(this::add);
        form.setSize(FIELD + FIELD_WIDTH + LEFT, y + 8);
        scroll.setContent(form);
    }

    /** Reads every value again. */
    void refresh() {
        readers.forEach(Runnable::run);
    }

    void focus() {
        if (first != null) {
            first.setFocus();
        }
    }

    private Label label(String text, int x, int top, TextStyle style, Role role) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setFont(Theme.current().font(style));
        label.setBackground(Role.PANEL.color());
        label.setForeground(role.color());
        label.setLocation(x, top);
        label.pack();
        return label;
    }

    private void add(Property property) {
        label(property.label(), LEFT, y + 4, TextStyle.TEXT, Role.SECOND_INK);
        List<String> options = property.options();
        Control field = options.isEmpty() ? text(property) : combo(property, options);
        field.setFont(Theme.current().font(TextStyle.TEXT));
        field.setToolTipText(property.help());
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = property.label();
            }
        });
        place(field, FIELD_HEIGHT, ROW);
    }

    private void place(Control field, int height, int row) {
        field.setBounds(FIELD, y, FIELD_WIDTH, height);
        field.addListener(SWT.FocusIn, event -> scroll.showControl(field));
        if (first == null) {
            first = field;
        }
        y += row;
    }

    private Control text(Property property) {
        Text text = new Text(form, SWT.SINGLE | SWT.BORDER);
        Runnable read = () -> text.setText((String) property.value());
        read.run();
        readers.add(read);
        Runnable write = () -> {
            if (!property.set(text.getText())) {
                read.run();
            }
        };
        text.addListener(SWT.DefaultSelection, event -> write.run());
        text.addListener(SWT.FocusOut, event -> write.run());
        return text;
    }

    private Control combo(Property property, List<String> options) {
        Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(options.toArray(String[]::new));
        Runnable read = () -> combo.select((Integer) property.value());
        read.run();
        readers.add(read);
        combo.addListener(SWT.Selection, event -> property.set(combo.getSelectionIndex()));
        return combo;
    }

    private void addRules(List<RoutingRule> rules) {
        y += 2;
        label(Messages.Properties_rules, LEFT, y, TextStyle.BOLD, Role.INK);
        Label order = label(Messages.Properties_order, LEFT, y, TextStyle.TEXT, Role.SECOND_INK);
        order.setLocation(FIELD + FIELD_WIDTH - order.getSize().x, y);
        y += RULE;
        for (int i = 0; i < rules.size(); i++) {
            RoutingRule rule = rules.get(i);
            Button enabled = new Button(form, SWT.CHECK);
            enabled.setText(RuleText.of(rule, i + 1));
            enabled.setFont(Theme.current().font(TextStyle.TEXT));
            Runnable read = () -> enabled.setSelection(rule.isEnabled());
            read.run();
            readers.add(read);
            enabled.addListener(SWT.Selection, event -> commands.execute(
                    new SetFeature(rule, Literals.ROUTING_RULE__ENABLED, enabled.getSelection())));
            place(enabled, RULE, RULE);
            enabled.setBounds(LEFT - 4, enabled.getLocation().y, FIELD + FIELD_WIDTH - LEFT, RULE);
        }
        y += 6;
    }
}
