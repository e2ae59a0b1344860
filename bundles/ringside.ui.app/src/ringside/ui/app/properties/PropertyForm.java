package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.VirtualMachine;
import ringside.ui.app.Messages;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.figures.TroubleMark;
import ringside.ui.diagram.parts.KindNames;

/**
 * Title, one row of 33 pixels for each property, groups that fold, and links to the parts that have properties of their own. Of a virtual
 * machine the routing rules, too. The column of the labels is as wide as the longest of them, up to a limit beyond which a label takes
 * two lines.
 */
final class PropertyForm {

    static final int LEFT = 15;
    static final int RIGHT = 335;
    /** Where fields begin at least and at most. */
    private static final int FIELD = 135;
    private static final int FIELD_AT_MOST = 185;
    private static final int GAP = 8;
    private static final int FIELD_HEIGHT = 28;
    private static final int ROW = 33;
    private static final int TITLE = 40;
    private static final int HEADING = 30;
    private static final int MARK = 15;

    private final ScrolledComposite scroll;
    private final CommandStack commands;
    private final Surroundings around;
    private final Composite form;
    private final List<Runnable> readers = new ArrayList<>();
    private final List<PropertyField> fields = new ArrayList<>();
    private final List<? extends EObject> elements;
    private final String shape;
    private int field = FIELD;
    private Control first;
    private int y = TITLE;

    /** What the form asks of the view that it stands in. */
    interface Surroundings {
        boolean isOpen(String group, boolean folded);

        /** Opens or folds a group. */
        void toggle(String group);

        /** Shows the properties of another part of the lab. */
        void show(EObject part);

        void showRules(VirtualMachine machine);

        /** What was written and not taken. */
        RefusedTexts refused();

        /** Shows what was written and not taken, with the keyboard there. */
        void mend(RefusedTexts.Refused refused);

        /** A field got the focus, or what stands in it became wrong or right. */
        void explain(PropertyField field);
    }

    /** @param elements at least one */
    PropertyForm(ScrolledComposite scroll, List<? extends EObject> elements, CommandStack commands, Surroundings around) {
        this.scroll = scroll;
        this.commands = commands;
        this.elements = elements;
        this.around = around;
        shape = shape(elements);
        form = new Composite(scroll, SWT.NONE);
        form.setBackground(Role.PANEL.color());
        addTitle();
        around.refused().elsewhere(elements).forEach(this::addRefused);
        List<PropertiesOf.Group> groups = new PropertiesOf(elements, commands).groups();
        groups.stream().filter(group -> group.title().isEmpty() || isOpen(group))
                .flatMap(group -> group.properties().stream()).forEach(this::widen);
        for (PropertiesOf.Group group : groups) {
            boolean open = group.title().isEmpty() || addHeading(group.title(), isOpen(group));
            if (open) {
                group.properties().forEach(this::add);
            }
            if (group == groups.get(0)) {
                addRules();
            }
        }
        addParts();
        form.setSize(RIGHT + LEFT, y + 8);
        scroll.setContent(form);
    }

    /** Where something waits to be mended, nothing is folded. */
    private boolean isOpen(PropertiesOf.Group group) {
        return around.isOpen(group.title(), group.folded()) || group.properties().stream().anyMatch(each -> around.refused().of(each).isPresent());
    }

    /** What decides which rows there are. */
    private static String shape(List<? extends EObject> elements) {
        StringBuilder shape = new StringBuilder();
        for (EObject element : elements) {
            rules(element).forEach(rule -> shape.append(System.identityHashCode(rule)).append(' '));
            element.eContents().forEach(part -> shape.append(System.identityHashCode(part)).append(','));
        }
        return shape.toString();
    }

    private static List<RoutingRule> rules(EObject element) {
        return element instanceof VirtualMachine machine && machine.getTransfer() != null ? List.copyOf(machine.getTransfer().getRules()) : List.of();
    }

    /** Whether it still has a row for all that the elements have, and no other. */
    boolean fits() {
        return shape.equals(shape(elements));
    }

    /** Reads every value again. */
    void refresh() {
        readers.forEach(Runnable::run);
        fields.forEach(PropertyField::read);
    }

    /**
     * Takes what is right in the fields and keeps what is not.
     *
     * @param there whether the editor is still open
     */
    void leave(boolean there) {
        boolean takes = there && elements.stream().allMatch(element -> EcoreUtil.getRootContainer(element) instanceof Lab);
        for (PropertyField row : fields) {
            Optional<String> refused = row.leave(takes);
            if (!there) {
                continue;
            }
            if (refused.isPresent()) {
                around.refused().keep(row.property(), new RefusedTexts.Refused(elements, row.property().label(), refused.get(), row.problem().orElse("")));
            } else {
                around.refused().forget(row.property());
            }
        }
    }

    /** Gives the keyboard to the field of a property with this label whose text was refused. */
    void focusRefused(String label) {
        fields.stream().filter(row -> row.problem().isPresent() && row.property().label().equals(label)).findFirst().ifPresent(row -> row.control().setFocus());
    }

    void focus() {
        if (first != null) {
            first.setFocus();
        }
    }

    /** Gives the keyboard to the heading of a group. */
    void focus(String group) {
        for (Control control : form.getChildren()) {
            if (group.equals(control.getData())) {
                control.setFocus();
            }
        }
    }

    private Label label(String text, int x, int top, TextStyle style, Role role) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setFont(Theme.current().controlFont(style));
        label.setBackground(Role.PANEL.color());
        label.setForeground(role.color());
        label.setLocation(x, top);
        label.pack();
        return label;
    }

    /** The name, which may change while the form stands, and beside it the id, which stays whole; of several how many they are. */
    private void addTitle() {
        EObject one = elements.get(0);
        Label title = label("", LEFT, 8, TextStyle.TITLE, Role.INK);
        boolean sameKind = elements.stream().map(EObject::eClass).distinct().count() == 1;
        Label id = label("", LEFT, 11, TextStyle.TEXT, Role.SECOND_INK);
        Runnable read = () -> {
            id.setText(elements.size() > 1 ? sameKind ? KindNames.of(one.eClass()) : "" : one instanceof Element element ? String.valueOf(element.getId()) : "");
            id.pack();
            id.setLocation(RIGHT - id.getSize().x, 11);
            String name = elements.size() > 1 ? NLS.bind(Messages.Properties_elements, elements.size()) : PartNames.of(one);
            title.setSize(RIGHT - id.getSize().x - GAP - LEFT, title.getSize().y);
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

    private boolean addHeading(String title, boolean open) {
        y += 4;
        TextLink heading = TextLink.heading(form, title, NLS.bind(open ? Messages.Properties_open : Messages.Properties_folded, title), !open,
                () -> around.toggle(title));
        heading.setData(title);
        place(heading, LEFT - 2, RIGHT - LEFT + 2, heading.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        y += HEADING;
        return open;
    }

    private void place(Control control, int x, int width, int height) {
        control.setBounds(x, y, width, height);
        control.addListener(SWT.FocusIn, event -> scroll.showControl(control));
        if (first == null) {
            first = control;
        }
    }

    private void add(Property property) {
        int lines = addLabel(property.label());
        PropertyField row = new PropertyField(form, property);
        fields.add(row);
        around.refused().of(property).ifPresent(refused -> row.restore(refused.text(), refused.problem()));
        int width = RIGHT - field;
        if (!property.unit().isEmpty()) {
            Label unit = label(property.unit(), 0, y + 5, TextStyle.TEXT, Role.SECOND_INK);
            width -= unit.getSize().x + GAP;
            unit.setLocation(field + width + GAP, y + 5);
        }
        int height = property.form() == Property.Form.WAYS ? WayCells.height(property.ways(), width) : FIELD_HEIGHT;
        place(row.control(), field, width, height);
        mark(row);
        row.control().addListener(SWT.FocusIn, event -> around.explain(row));
        y += Math.max(height + ROW - FIELD_HEIGHT, lines + GAP);
    }

    /** A cross that is seen while something is wrong. */
    private Canvas cross(int x, BooleanSupplier wrong) {
        Canvas cross = new Canvas(form, SWT.NO_FOCUS);
        cross.setBackground(Role.PANEL.color());
        cross.setBounds(x, y + 6, MARK, MARK + 1);
        cross.addPaintListener(event -> {
            if (wrong.getAsBoolean()) {
                try (GcPen pen = new GcPen(event.gc)) {
                    TroubleMark.error(pen, MARK / 2.0, MARK / 2.0);
                }
            }
        });
        return cross;
    }

    /** A way back to what was written at other elements and not taken. */
    private void addRefused(RefusedTexts.Refused refused) {
        String owner = PropertiesOf.owner(refused.elements());
        TextLink link = TextLink.link(form, NLS.bind(Messages.Properties_refused, refused.label(), owner), () -> around.mend(refused));
        link.setToolTipText(NLS.bind(Messages.Properties_refusedText, refused.text(), refused.problem()));
        cross(LEFT, () -> true);
        var size = link.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        link.setBounds(LEFT + MARK + GAP / 2, y, Math.min(size.x, RIGHT - LEFT - MARK), size.y);
        y += size.y + GAP;
    }

    /** The cross beside a field while what stands in it is wrong. */
    private void mark(PropertyField row) {
        Canvas cross = cross(RIGHT, () -> row.problem().isPresent());
        row.whenMarked(() -> {
            if (!cross.isDisposed()) {
                cross.redraw();
                around.explain(row);
            }
        });
    }

    /** A label, in two lines where one has no room; its height. */
    private int addLabel(String words) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(Theme.current().controlFont(TextStyle.TEXT));
        label.setBackground(Role.PANEL.color());
        label.setForeground(Role.SECOND_INK.color());
        int width = field - GAP - LEFT;
        label.setBounds(LEFT, y + 4, width, label.computeSize(width, SWT.DEFAULT).y);
        return label.getSize().y;
    }

    private void addRules() {
        if (elements.size() == 1 && elements.get(0) instanceof VirtualMachine machine && !rules(machine).isEmpty()) {
            RuleRows rows = new RuleRows(form, rules(machine), commands);
            y = rows.add(y, () -> around.showRules(machine));
            readers.add(rows::read);
        }
    }

    /** What it is a part of, and its parts. */
    private void addParts() {
        if (elements.size() > 1) {
            return;
        }
        EObject one = elements.get(0);
        List<EObject> inside = PartNames.inside(one);
        EObject owner = one.eContainer();
        if (inside.isEmpty() && owner == null || !addHeading(Messages.Properties_parts, around.isOpen(Messages.Properties_parts, owner != null))) {
            return;
        }
        if (owner != null) {
            addLink(NLS.bind(Messages.Properties_partOf, PartNames.of(owner)), owner);
        }
        inside.forEach(part -> addLink(NLS.bind(Messages.Properties_part, KindNames.of(part.eClass()), PartNames.of(part)), part));
    }

    private void addLink(String text, EObject to) {
        TextLink link = TextLink.link(form, text, () -> around.show(to));
        var size = link.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        place(link, LEFT - 2, Math.min(size.x, RIGHT - LEFT + 2), size.y);
        y += size.y + 1;
    }
}
