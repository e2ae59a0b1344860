package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.dialogs.Dialog;
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

/**
 * Title, one row of 33 pixels for each property, and for a virtual machine its routing rules, which can be switched off. The
 * column of the labels is as wide as the longest of them, up to a limit beyond which a label takes two lines.
 */
final class PropertyForm {

    private static final int LEFT = 15;
    private static final int RIGHT = 335;
    /** Where fields begin at least and at most. */
    private static final int FIELD = 135;
    private static final int FIELD_AT_MOST = 185;
    private static final int GAP = 8;
    private static final int FIELD_HEIGHT = 28;
    private static final int ROW = 33;
    private static final int TITLE = 40;
    private static final int RULE = 26;

    private final ScrolledComposite scroll;
    private final CommandStack commands;
    private final Composite form;
    private final List<Runnable> readers = new ArrayList<>();
    private final Element element;
    private final List<RoutingRule> rules;
    private int field = FIELD;
    private Control first;
    private int y = TITLE;

    PropertyForm(ScrolledComposite scroll, Element element, CommandStack commands) {
        this.scroll = scroll;
        this.commands = commands;
        this.element = element;
        rules = rules(element);
        form = new Composite(scroll, SWT.NONE);
        form.setBackground(Role.PANEL.color());
        addTitle(element);
        PropertiesOf properties = new PropertiesOf(element, commands);
        properties.first().forEach(this::widen);
        properties.rest().forEach(this::widen);
        properties.first().forEach(this::add);
        if (!rules.isEmpty()) {
            addRules();
        }
        properties.rest().forEach(this::add);
        form.setSize(RIGHT + LEFT, y + 8);
        scroll.setContent(form);
    }

    private static List<RoutingRule> rules(Element element) {
        return element instanceof VirtualMachine machine && machine.getTransfer() != null ? List.copyOf(machine.getTransfer().getRules())
                : List.of();
    }

    /** Whether it still has a row for all that the element has, and no other. */
    boolean fits() {
        return rules.equals(rules(element));
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

    /** The name, which may change while the form stands, and beside it the id, which stays whole. */
    private void addTitle(Element element) {
        Label title = label("", LEFT, 8, TextStyle.TITLE, Role.INK);
        Label id = label(element.getId(), LEFT, 11, TextStyle.TEXT, Role.SECOND_INK);
        id.setLocation(RIGHT - id.getSize().x, 11);
        int room = RIGHT - id.getSize().x - GAP - LEFT;
        Runnable read = () -> {
            String name = ElementIds.label(element);
            title.setSize(room, title.getSize().y);
            title.setText(Dialog.shortenText(name, title).replace("&", "&&"));
            title.setToolTipText(name);
            title.pack();
        };
        read.run();
        readers.add(read);
    }

    /** Makes room for the label of a property. */
    private void widen(Property property) {
        Label label = label(property.label(), 0, 0, TextStyle.TEXT, Role.SECOND_INK);
        field = Math.min(FIELD_AT_MOST, Math.max(field, LEFT + label.getSize().x + GAP));
        label.dispose();
    }

    private void add(Property property) {
        int lines = addLabel(property.label());
        Control control = property.isChoice() ? combo(property) : text(property);
        control.setFont(Theme.current().font(TextStyle.TEXT));
        control.setToolTipText(property.help());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = property.label();
            }
        });
        place(control, FIELD_HEIGHT, Math.max(ROW, lines + GAP));
    }

    /** A label, in two lines where one has no room; its height. */
    private int addLabel(String words) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(Theme.current().font(TextStyle.TEXT));
        label.setBackground(Role.PANEL.color());
        label.setForeground(Role.SECOND_INK.color());
        int width = field - GAP - LEFT;
        label.setBounds(LEFT, y + 4, width, label.computeSize(width, SWT.DEFAULT).y);
        return label.getSize().y;
    }

    private void place(Control control, int height, int row) {
        control.setBounds(field, y, RIGHT - field, height);
        control.addListener(SWT.FocusIn, event -> scroll.showControl(control));
        if (first == null) {
            first = control;
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

    /** What is chosen, or that there is nothing to choose from. */
    private Control combo(Property property) {
        Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        List<String> options = property.options();
        combo.setItems(options.toArray(String[]::new));
        combo.setEnabled(!options.isEmpty());
        Runnable read = () -> combo.select((Integer) property.value());
        read.run();
        readers.add(read);
        combo.addListener(SWT.Selection, event -> property.set(combo.getSelectionIndex()));
        return combo;
    }

    private void addRules() {
        y += 2;
        label(Messages.Properties_rules, LEFT, y, TextStyle.BOLD, Role.INK);
        Label order = label(Messages.Properties_order, LEFT, y, TextStyle.TEXT, Role.SECOND_INK);
        order.setLocation(RIGHT - order.getSize().x, y);
        y += RULE;
        List<Button> boxes = new ArrayList<>();
        List<Label> paths = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            boxes.add(box(rules.get(i), i + 1));
            paths.add(label("", 0, 0, TextStyle.TEXT, Role.INK));
        }
        Runnable read = () -> showRules(boxes, paths);
        read.run();
        readers.add(read);
        y += 6;
    }

    /** A rule as a box that switches it on or off. */
    private Button box(RoutingRule rule, int number) {
        Button box = new Button(form, SWT.CHECK);
        box.setFont(Theme.current().font(TextStyle.TEXT));
        box.addListener(SWT.Selection, event -> commands.execute(
                new SetFeature(rule, Literals.ROUTING_RULE__ENABLED, box.getSelection())));
        box.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = RuleText.of(rule, number);
            }
        });
        place(box, RULE, RULE);
        return box;
    }

    /** What rules match stands in one column, where they lead in another, right of the longest. */
    private void showRules(List<Button> boxes, List<Label> paths) {
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
