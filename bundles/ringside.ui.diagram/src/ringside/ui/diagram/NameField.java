package ringside.ui.diagram;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import ringside.model.ElementNames;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.parts.ElementPart;
import ringside.ui.diagram.parts.Labels;

/**
 * A field on the stage over the name of an element. Enter and leaving the field give the name, Esc does not; a name that may not be is
 * red, says why, and stays in the field.
 */
final class NameField {
    /** Pixels that a hand may move during a click. */
    private static final int STILL = 3;

    private final Stage stage;
    private Text text;
    private Point doubleClick;

    NameField(Stage stage) {
        this.stage = stage;
        // It opens when the second click ends where it began: a drag that soon follows a click is a drag.
        stage.control().addListener(SWT.MouseDoubleClick, event -> doubleClick = event.button == 1 ? new Point(event.x, event.y) : null);
        stage.control().addListener(SWT.MouseUp, event -> {
            Point began = doubleClick;
            doubleClick = null;
            if (began == null || event.button != 1 || Math.abs(event.x - began.x) > STILL || Math.abs(event.y - began.y) > STILL) {
                return;
            }
            if (stage.viewer().findObjectAt(began) instanceof ElementPart<?> part && place(part).contains(began)) {
                open(part);
            }
        });
    }

    /** Opens over the name of a part; what was open before is given up. */
    void open(ElementPart<?> part) {
        close();
        stage.viewer().reveal(part);
        stage.viewer().flush();
        Element element = part.element();
        Lab lab = stage.lab().map(contents -> contents.lab()).orElseThrow();
        Text field = new Text((Composite) stage.control(), SWT.SINGLE | SWT.BORDER);
        text = field;
        Rectangle box = place(part);
        text.setBounds(box.x, box.y, box.width, Math.max(box.height, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
        text.setText(element.getName() == null ? "" : element.getName());
        text.setMessage(element.getId());
        text.selectAll();
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                String what = NLS.bind(Texts.nameOf, Labels.name(element));
                event.result = ElementNames.refusal(lab, element, field.getText()).map(refusal -> refusal + ". " + what).orElse(what);
            }
        });
        text.addListener(SWT.Modify, event -> judge(lab, element));
        text.addListener(SWT.DefaultSelection, event -> commit(lab, element));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
                stage.control().setFocus();
            }
        });
        text.addListener(SWT.FocusOut, event -> leave(lab, element));
        text.addListener(SWT.Dispose, event -> keysOfStage(true));
        keysOfStage(false);
        text.setFocus();
    }

    private static Rectangle place(ElementPart<?> part) {
        Rectangle box = part.nameplate();
        part.getFigure().translateToAbsolute(box);
        return box;
    }

    /** While a name is typed, Delete, Home and their like are the field's. */
    private static void keysOfStage(boolean on) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(on);
        }
    }

    private Optional<String> judge(Lab lab, Element element) {
        Optional<String> refusal = ElementNames.refusal(lab, element, text.getText());
        text.setForeground(refusal.isPresent() ? Role.TROUBLE.color() : null);
        if (!refusal.orElse("").equals(stage.said())) {
            text.setToolTipText(refusal.orElse(null));
            text.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        stage.say(refusal.orElse(""));
        return refusal;
    }

    private void commit(Lab lab, Element element) {
        if (judge(lab, element).isEmpty()) {
            give(element);
            stage.control().setFocus();
        }
    }

    private void leave(Lab lab, Element element) {
        if (text == null || text.isDisposed()) {
            return;
        }
        if (ElementNames.refusal(lab, element, text.getText()).isEmpty()) {
            give(element);
        } else {
            close();
        }
    }

    private void give(Element element) {
        String typed = text.getText().strip();
        String old = element.getName() == null ? "" : element.getName();
        close();
        if (!typed.equals(old)) {
            stage.viewer().getEditDomain().getCommandStack()
                    .execute(new SetFeature(element, Literals.ELEMENT__NAME, typed.isEmpty() ? null : typed));
        }
    }

    private void close() {
        Text open = text;
        text = null;
        if (open != null && !open.isDisposed()) {
            stage.say("");
            open.dispose();
        }
    }
}
