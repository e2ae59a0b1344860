package ringside.ui.app.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import ringside.model.LabParts;
import ringside.model.WayMasks;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.Socket;
import ringside.scenario.Names;
import ringside.ui.app.Messages;
import ringside.ui.app.properties.FeatureProperty;
import ringside.ui.app.properties.FeatureText;
import ringside.ui.app.properties.PropertyField;
import ringside.ui.app.properties.TextLink;
import ringside.ui.app.properties.WayCells;
import ringside.ui.diagram.commands.ChangeLab;
import ringside.ui.diagram.commands.DeleteElement;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.parts.Labels;

/**
 * The classes of service of a socket, a row each: name, number, the ways in which its cores may allocate as cells that are clicked, which
 * other classes share some of them, and its cores. Ways that another class uses, too, are hatched.
 */
final class ClassTable extends ScrolledComposite {

    private static final int LEFT = 15;
    private static final int NAME = 170;
    private static final int NUMBER = 80;
    private static final int GAP = 12;
    private static final int TITLES = 28;
    private static final int FIELD = 28;
    private static final int ROW = 34;

    private Composite form;
    private Socket socket;
    private CommandStack commands;
    private List<ClassOfService> shown = List.of();
    private final List<Runnable> readers = new ArrayList<>();

    ClassTable(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        setShowFocusedControl(true);
    }

    /** Shows the classes of a socket; rows stay while the classes are the same ones. */
    void show(Socket now, CommandStack stack) {
        if (now == socket && now.getClassesOfService().equals(shown) && form != null && form.getBackground().equals(Role.PANEL.color())) {
            readers.forEach(Runnable::run);
            return;
        }
        socket = now;
        commands = stack;
        shown = List.copyOf(now.getClassesOfService());
        readers.clear();
        if (form != null) {
            form.dispose();
        }
        setBackground(Role.PANEL.color());
        form = new Composite(this, SWT.NONE);
        form.setBackground(Role.PANEL.color());
        int ways = Math.max(1, Math.min(WayMasks.MAX_WAYS, socket.getLastLevelCache().getWays()));
        int mask = Math.max(5, Math.min(ways, 16)) * 26;
        int[] x = {LEFT, LEFT + NAME + GAP, LEFT + NAME + NUMBER + 2 * GAP, LEFT + NAME + NUMBER + mask + 3 * GAP, LEFT + NAME + NUMBER + mask + 300 + 4 * GAP};
        String[] titles = {Messages.Rules_class, Messages.Rules_classNumber, NLS.bind(Messages.Rules_waysOf, Names.of(socket.getLastLevelCache())),
                Messages.Rules_shares, Messages.Rules_cores};
        for (int i = 0; i < titles.length; i++) {
            label(titles[i], x[i], 5, Role.SECOND_INK);
        }
        int y = TITLES + 4;
        for (ClassOfService each : shown) {
            y += row(each, x, y, mask);
        }
        TextLink add = TextLink.link(form, Messages.Rules_addClass, this::add);
        add.setBounds(LEFT - 2, y, add.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, add.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        form.setSize(x[4] + 320, y + ROW);
        setContent(form);
    }

    private Label label(String text, int x, int y, Role role) {
        Label label = new Label(form, SWT.NONE);
        label.setFont(Theme.current().controlFont(TextStyle.TEXT));
        label.setBackground(Role.PANEL.color());
        label.setForeground(role.color());
        label.setText(text.replace("&", "&&"));
        label.setLocation(x, y);
        label.pack();
        return label;
    }

    private int row(ClassOfService each, int[] x, int y, int mask) {
        field(each, Literals.ELEMENT__NAME, Messages.Rules_class, x[0], y, NAME);
        field(each, Literals.CLASS_OF_SERVICE__NUMBER, Messages.Rules_classNumber, x[1], y, NUMBER);
        WayCells cells = new WayCells(form, NLS.bind(Messages.Rules_spokenClass, Names.of(each)), property(each, Literals.CLASS_OF_SERVICE__CAPACITY_MASK, "").ways(),
                now -> property(each, Literals.CLASS_OF_SERVICE__CAPACITY_MASK, Messages.Rules_ways).write(WayMasks.format(now)));
        int height = WayCells.height(property(each, Literals.CLASS_OF_SERVICE__CAPACITY_MASK, "").ways(), mask);
        cells.setBounds(x[2], y + 2, mask, height);
        Label shares = label("", x[3], y + 5, Role.INK);
        Label cores = label("", x[4], y + 5, Role.INK);
        TextLink delete = TextLink.link(form, Messages.Rules_deleteClass, () -> commands.execute(new DeleteElement(each)));
        Runnable read = () -> {
            cells.show(each.getCapacityMask(), others(each), false);
            shares.setText(shares(each));
            shares.pack();
            cores.setText(cores(each));
            cores.pack();
            delete.setBounds(cores.getLocation().x + cores.getSize().x + GAP, y + 3, delete.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, 24);
        };
        read.run();
        readers.add(read);
        return Math.max(ROW, height + ROW - FIELD);
    }

    private void field(ClassOfService of, EStructuralFeature feature, String title, int x, int y, int width) {
        PropertyField field = new PropertyField(form, property(of, feature, title));
        Control control = field.control();
        control.setBounds(x, y, width, FIELD);
        control.addListener(SWT.FocusIn, event -> showControl(control));
        readers.add(field::read);
    }

    private FeatureProperty property(ClassOfService of, EStructuralFeature feature, String title) {
        return new FeatureProperty(title, Names.of(of), List.of(of), feature, commands);
    }

    private long others(ClassOfService of) {
        return shown.stream().filter(each -> each != of).mapToLong(ClassOfService::getCapacityMask).reduce(0, (a, b) -> a | b);
    }

    /** Ways 0, 1 with Class 2. */
    private String shares(ClassOfService of) {
        List<String> said = shown.stream().filter(each -> each != of && (each.getCapacityMask() & of.getCapacityMask()) != 0)
                .map(each -> NLS.bind(Messages.Rules_sharesWith, FeatureText.ways(each.getCapacityMask() & of.getCapacityMask()), Names.of(each))).toList();
        return said.isEmpty() ? Messages.Rules_sharesNone : String.join("; ", said);
    }

    private String cores(ClassOfService of) {
        List<Core> cores = socket.getCores().stream().filter(core -> core.getClassOfService() == of).toList();
        return cores.isEmpty() ? Messages.Properties_none : String.join(", ", cores.stream().map(Labels::core).toList());
    }

    private void add() {
        Lab lab = (Lab) EcoreUtil.getRootContainer(socket);
        commands.execute(new ChangeLab(lab, Messages.Rules_addClassCommand, () -> socket.getClassesOfService().add(LabParts.newClassOfService(lab, socket))));
    }

    /** Whose classes they are. */
    String note() {
        return NLS.bind(Messages.Rules_noteClasses, Names.of(socket));
    }
}
