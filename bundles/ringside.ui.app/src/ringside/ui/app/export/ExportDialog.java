package ringside.ui.app.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import ringside.ui.diagram.SpokenName;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.picture.PictureFiles.Format;

/** Asks what a picture shall be: its format and size, its colours, what of the stage and of the run is in it. */
final class ExportDialog extends Dialog {

    private static final List<Integer> SCALES = List.of(1, 2, 4);
    private static final String TIMES = "\u00d7";

    private final boolean selection;
    private final boolean running;
    private final Map<Format, Button> formats = new EnumMap<>(Format.class);
    private final Map<Layer, Button> layers = new EnumMap<>(Layer.class);
    private PictureChoice choice;
    private Combo scale;
    private Combo theme;
    private Button only;

    /** @param selection whether something is selected; {@code running} whether a run is shown */
    ExportDialog(Shell shell, PictureChoice choice, boolean selection, boolean running) {
        super(shell);
        this.choice = choice;
        this.selection = selection;
        this.running = running;
    }

    /** What was chosen. */
    PictureChoice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Export_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 16;
        grid.marginHeight = 12;
        grid.horizontalSpacing = 16;
        grid.verticalSpacing = 10;
        area.setLayout(grid);
        Composite row = row(area, Messages.Export_format);
        for (Format format : Format.values()) {
            Button button = button(row, SWT.RADIO, format.name(), format == choice.format());
            button.addListener(SWT.Selection, event -> scale.setEnabled(chosen() == Format.PNG));
            formats.put(format, button);
        }
        scale = SpokenName.give(new Combo(row(area, Messages.Export_scale), SWT.READ_ONLY), Messages.Export_scale);
        SCALES.forEach(each -> scale.add(each + TIMES));
        scale.select(Math.max(0, SCALES.indexOf(choice.scale())));
        scale.setEnabled(choice.format() == Format.PNG);
        theme = SpokenName.give(new Combo(row(area, Messages.Export_theme), SWT.READ_ONLY), Messages.Export_theme);
        for (String name : List.of(Messages.Theme_light, Messages.Theme_dark, Messages.Theme_contrast, Messages.Theme_print)) {
            theme.add(name);
        }
        theme.select(Theme.all().indexOf(choice.theme()));
        Composite part = row(area, Messages.Export_part);
        button(part, SWT.RADIO, Messages.Export_whole, !choice.onlySelection());
        only = button(part, SWT.RADIO, Messages.Export_selection, choice.onlySelection());
        only.setEnabled(selection);
        Composite shown = row(area, Messages.Export_layers);
        List<String> names = List.of(Messages.Layer_path, Messages.Layer_rings, Messages.Layer_caches, Messages.Layer_interrupts, Messages.Layer_rules,
                Messages.Layer_numbers);
        for (Layer layer : Layer.values()) {
            Button button = button(shown, SWT.CHECK, names.get(layer.ordinal()), choice.layers().contains(layer));
            button.setEnabled(running);
            layers.put(layer, button);
        }
        return area;
    }

    private static Composite row(Composite area, String name) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Composite row = new Composite(area, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = 12;
        layout.center = true;
        row.setLayout(layout);
        return row;
    }

    private static Button button(Composite row, int style, String text, boolean on) {
        Button button = new Button(row, style);
        button.setText(text);
        button.setSelection(on);
        return button;
    }

    private Format chosen() {
        return formats.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst().orElse(Format.SVG);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Export_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        Set<Layer> on = EnumSet.noneOf(Layer.class);
        layers.forEach((layer, button) -> {
            if (button.getSelection()) {
                on.add(layer);
            }
        });
        choice = new PictureChoice(chosen(), SCALES.get(scale.getSelectionIndex()), Theme.all().get(theme.getSelectionIndex()), only.getSelection(), on);
        super.okPressed();
    }
}
