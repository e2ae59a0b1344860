package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import ringside.model.WayMasks;
import ringside.ui.app.Messages;
import ringside.ui.app.properties.Property.Option;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.handlers.Chooser;
import ringside.ui.diagram.handlers.Offer;

/**
 * The control in which a property is edited. What is wrong is refused in place: the text stays as it was written and the lab as it was.
 */
public final class PropertyField {

    /** More options than these are found by typing. */
    private static final int MANY = 12;

    private final Property property;
    private final Control control;
    private final Runnable read;
    private Runnable marked = () -> { };
    /** What was written and refused. */
    private Optional<String> problem = Optional.empty();
    private boolean left;

    public PropertyField(Composite form, Property property) {
        this.property = property;
        List<Option> options = property.options();
        switch (property.form()) {
            case FLAG -> {
                Button box = new Button(form, SWT.CHECK);
                control = box;
                read = () -> {
                    box.setGrayed(property.value().isEmpty());
                    box.setSelection(property.value().isEmpty() || Boolean.parseBoolean(property.value().get()));
                };
                box.addListener(SWT.Selection, event -> property.write(Boolean.toString(box.getSelection())));
            }
            case WAYS -> {
                WayCells cells = new WayCells(form, property.label(), property.ways(), mask -> property.write(WayMasks.format(mask)));
                control = cells;
                read = () -> cells.show(WayMasks.parse(property.value().orElse("0x0")), 0, property.value().isEmpty());
            }
            case LIST -> {
                Button button = picker(form);
                control = button;
                read = () -> button.setText(chosen().isEmpty() ? Messages.Properties_none : chosen());
                button.addListener(SWT.Selection, event -> new ListDialog(form.getShell(), property).choose().ifPresent(property::write));
            }
            case CHOICE -> {
                if (options.size() > MANY) {
                    Button button = picker(form);
                    control = button;
                    read = () -> button.setText(property.value().map(value -> value.isEmpty() ? Messages.Properties_none : property.words(value))
                            .orElse(Messages.Properties_mixed));
                    button.addListener(SWT.Selection, event -> find(button));
                } else {
                    Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
                    control = combo;
                    read = () -> show(combo);
                    combo.addListener(SWT.Selection, event -> choose(combo));
                }
            }
            default -> {
                Text text = new Text(form, SWT.SINGLE | SWT.BORDER);
                control = text;
                read = () -> show(text);
                text.addListener(SWT.Modify, event -> mark(text.getText().equals(shown()) ? Optional.empty() : property.problem(text.getText())));
                text.addListener(SWT.DefaultSelection, event -> {
                    mark(text.getText().equals(shown()) ? Optional.empty() : property.problem(text.getText()));
                    write(text);
                });
                text.addListener(SWT.FocusOut, event -> write(text));
                text.addListener(SWT.Traverse, event -> {
                    if (event.detail == SWT.TRAVERSE_ESCAPE) {
                        event.doit = false;
                        problem = Optional.empty();
                        text.setText(shown());
                    }
                });
            }
        }
        read();
        control.setFont(Theme.current().controlFont(TextStyle.TEXT));
        control.setToolTipText(property.help());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = property.help();
            }
        });
    }

    private static Button picker(Composite form) {
        return new Button(form, SWT.PUSH | SWT.LEFT);
    }

    public Control control() {
        return control;
    }

    Property property() {
        return property;
    }

    /** What is wrong with what stands in the field; empty where nothing is. */
    public Optional<String> problem() {
        return problem;
    }

    /** Called when what stands in the field becomes wrong or right. */
    public void whenMarked(Runnable listener) {
        marked = listener;
    }

    /** Label, unit, and whether it is as the default, set, several or wrong. */
    String spoken() {
        String what = property.unit().isEmpty() ? property.label() : property.label() + ", " + property.unit();
        String state = problem.map(allowed -> NLS.bind(Messages.Properties_spokenWrong, allowed)).orElse(property.value().isEmpty() ? Messages.Properties_mixed
                : property.isSet() || property.fallback().isEmpty() ? "" : Messages.Properties_default);
        return state.isEmpty() ? what : what + ", " + state;
    }

    /** Reads the value again; what is being written and not taken yet stays. */
    public void read() {
        if (problem.isEmpty()) {
            read.run();
        }
    }

    /** Takes what is written now, if nothing is wrong with it. */
    public void take() {
        if (control instanceof Text text) {
            write(text);
        }
    }

    /** Shows again what was written and refused when the property was last shown. */
    void restore(String refused, String why) {
        if (control instanceof Text text) {
            text.setText(refused);
            mark(Optional.of(why));
        }
    }

    /**
     * Takes nothing any more.
     *
     * @param take whether what is right is taken before
     * @return what was written and refused; empty where nothing was
     */
    Optional<String> leave(boolean take) {
        if (take) {
            take();
        }
        left = true;
        return control instanceof Text text && problem.isPresent() ? Optional.of(text.getText()) : Optional.empty();
    }

    /** Lets the property be as where nothing is set, and forgets what was refused. */
    void reset() {
        problem = Optional.empty();
        property.reset();
        read.run();
        marked.run();
    }

    private String shown() {
        return property.value().orElse("");
    }

    private String chosen() {
        return property.value().map(value -> String.join(", ", List.of(value.split(", ")).stream().map(property::words).toList())).orElse(Messages.Properties_mixed);
    }

    private void show(Text text) {
        text.setMessage(property.value().isEmpty() ? Messages.Properties_mixed : property.allowed());
        if (!text.getText().equals(shown())) {
            text.setText(shown());
        }
    }

    private void mark(Optional<String> now) {
        problem = now;
        control.setForeground((now.isPresent() ? Role.TROUBLE : Role.INK).color());
        marked.run();
    }

    private void write(Text text) {
        if (problem.isEmpty() && !left && !text.isDisposed() && !text.getText().equals(shown())) {
            property.write(text.getText());
            if (!text.isDisposed()) {
                read();
            }
        }
    }

    /** What is chosen, that it is several values, or that there is nothing to choose from. */
    private void show(Combo combo) {
        List<Option> options = shownOptions();
        String[] words = options.stream().map(Option::words).toArray(String[]::new);
        if (!Arrays.equals(words, combo.getItems())) {
            combo.setItems(words);
        }
        combo.setEnabled(!options.isEmpty());
        int at = property.value().map(value -> options.stream().map(Option::value).toList().indexOf(value)).orElse(0);
        if (at < 0) {
            combo.deselectAll();
        } else {
            combo.select(at);
        }
    }

    /** The options, and before them that there are several values, where there are. */
    private List<Option> shownOptions() {
        List<Option> options = new ArrayList<>(property.options());
        if (property.value().isEmpty()) {
            options.add(0, new Option(null, Messages.Properties_mixed));
        }
        return options;
    }

    private void choose(Combo combo) {
        int at = combo.getSelectionIndex();
        List<Option> options = shownOptions();
        if (at >= 0 && options.get(at).value() != null) {
            property.write(options.get(at).value());
        }
    }

    private void find(Button button) {
        List<Offer<String>> offers = property.options().stream().map(option -> new Offer<>(option.value(), option.words())).toList();
        Chooser.choose(button.getShell(), property.label(), Messages.Find_message, offers).ifPresent(property::write);
    }
}
