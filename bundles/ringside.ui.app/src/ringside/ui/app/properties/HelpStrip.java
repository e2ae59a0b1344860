package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import ringside.ui.app.Messages;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/**
 * Below the form: what the field that was used last means, what may be written and what it is by default, and the way back to that. If what
 * stands in the field is wrong, it says so first.
 */
final class HelpStrip extends Composite {

    private static final int LEFT = 15;
    private static final int GAP = 6;

    private final Label words;
    private final Label facts;
    private final TextLink back;
    private PropertyField field;

    HelpStrip(Composite parent) {
        super(parent, SWT.NONE);
        words = label();
        facts = label();
        back = TextLink.link(this, Messages.Properties_back, this::reset);
        addPaintListener(event -> {
            event.gc.setForeground(Role.SEPARATOR.color());
            event.gc.drawLine(0, 0, getSize().x, 0);
        });
        setVisible(false);
        themed();
    }

    private Label label() {
        Label label = new Label(this, SWT.WRAP);
        label.setFont(Theme.current().controlFont(TextStyle.TEXT));
        return label;
    }

    /** Takes the colours of the theme again. */
    void themed() {
        setBackground(Role.PANEL.color());
        words.setBackground(Role.PANEL.color());
        facts.setBackground(Role.PANEL.color());
        words.setForeground(Role.INK.color());
    }

    /** Lets the field that is explained go back to its default, if it has one. */
    void reset() {
        if (field != null) {
            field.reset();
        }
    }

    /** Says again what has changed with the value of the field. */
    void refresh() {
        explain(field);
    }

    /** Explains a field; null for none. */
    void explain(PropertyField now) {
        field = now;
        setVisible(field != null);
        if (field == null) {
            return;
        }
        Property property = field.property();
        words.setText(property.help().replace("&", "&&"));
        boolean wrong = field.problem().isPresent();
        List<String> said = new ArrayList<>();
        String unit = property.unit().isEmpty() ? "" : " " + property.unit();
        if (wrong) {
            said.add(NLS.bind(Messages.Properties_wrong, field.problem().get() + (field.problem().get().equals(property.allowed()) ? unit : "")));
        } else {
            if (!property.allowed().isEmpty()) {
                said.add(property.allowed() + unit);
            }
            if (!property.fallback().isEmpty()) {
                said.add(NLS.bind(Messages.Properties_defaultIs, property.fallback()));
            }
        }
        facts.setText(String.join(" · ", said).replace("&", "&&"));
        facts.setForeground((wrong ? Role.TROUBLE : Role.SECOND_INK).color());
        back.setVisible(wrong || property.isSet());
    }

    /** How high it is when it is so wide, and at most so high; 0 where there is nothing to say. */
    int height(int width, int most) {
        if (field == null) {
            return 0;
        }
        int inside = width - 2 * LEFT;
        int factsHeight = facts.getText().isEmpty() ? 0 : facts.computeSize(inside, SWT.DEFAULT).y + GAP;
        int backHeight = back.getVisible() ? back.computeSize(SWT.DEFAULT, SWT.DEFAULT).y : 0;
        int all = GAP + words.computeSize(inside, SWT.DEFAULT).y + GAP + factsHeight + backHeight;
        int height = Math.min(most, all);
        words.setBounds(LEFT, GAP, inside, height - 2 * GAP - factsHeight - backHeight);
        words.setToolTipText(all > most ? field.property().help() : null);
        facts.setBounds(LEFT, height - factsHeight - backHeight, inside, Math.max(0, factsHeight - GAP));
        back.setBounds(LEFT - 2, height - backHeight - 2, back.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, backHeight);
        return height;
    }
}
