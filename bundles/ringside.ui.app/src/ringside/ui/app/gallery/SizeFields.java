package ringside.ui.app.gallery;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import ringside.model.LabTemplate;
import ringside.model.LabTemplate.Sizes;
import ringside.ui.diagram.SpokenName;

/** How large a new lab is: fields for the number of machines, the rings and the caches, at teaching size first. */
final class SizeFields {

    private static final List<Integer> SLOTS = List.of(4, 8, 16, 32, 64, 128, 256);
    private static final int LINE_BYTES = 64;
    private static final int KIB = 1024;

    /** A cache: sets and ways. */
    private record Shape(int sets, int ways) {

        String words() {
            int kib = sets * ways * LINE_BYTES / KIB;
            NumberFormat number = NumberFormat.getInstance();
            number.setMaximumFractionDigits(1);
            String size = kib < KIB ? number.format(kib) + " KiB" : number.format((double) kib / KIB) + " MiB";
            return NLS.bind(Messages.New_cache, new Object[] {number.format(sets), ways, size});
        }
    }

    private static final List<Shape> FIRST = List.of(new Shape(8, 2), new Shape(16, 4), new Shape(64, 8));
    private static final List<Shape> LAST = List.of(new Shape(16, 4), new Shape(64, 8), new Shape(256, 11), new Shape(2048, 11));

    private final Spinner machines;
    private final Combo slots;
    private final Combo first;
    private final Combo last;

    SizeFields(Composite form, Runnable changed) {
        label(form, Messages.New_machines);
        machines = SpokenName.give(new Spinner(form, SWT.BORDER), Messages.New_machines);
        machines.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        slots = combo(form, Messages.New_slots, SLOTS, String::valueOf, SLOTS.indexOf(LabTemplate.TEACHING.slots()));
        first = combo(form, Messages.New_l1, FIRST, Shape::words, 0);
        last = combo(form, Messages.New_llc, LAST, Shape::words, 0);
        machines.addListener(SWT.Modify, event -> changed.run());
        for (Combo combo : List.of(slots, first, last)) {
            combo.addListener(SWT.Selection, event -> changed.run());
        }
    }

    private static void label(Composite form, String text) {
        new Label(form, SWT.NONE).setText(text);
    }

    private static <T> Combo combo(Composite form, String label, List<T> values, Function<T, String> words, int at) {
        label(form, label);
        Combo combo = SpokenName.give(new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY), label);
        combo.setItems(values.stream().map(words).toArray(String[]::new));
        combo.select(at);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    /** Keeps to what this kind of lab can have. */
    void limit(LabTemplate template) {
        int wanted = Math.max(template.leastMachines(), Math.min(template.mostMachines(), Math.max(2, machines.getSelection())));
        machines.setValues(wanted, template.leastMachines(), Math.max(1, template.mostMachines()), 0, 1, 1);
        machines.setEnabled(template.leastMachines() < template.mostMachines());
    }

    Sizes sizes() {
        Shape l1 = FIRST.get(first.getSelectionIndex());
        Shape llc = LAST.get(last.getSelectionIndex());
        return new Sizes(machines.getSelection(), SLOTS.get(slots.getSelectionIndex()), l1.sets(), l1.ways(), llc.sets(), llc.ways());
    }
}
