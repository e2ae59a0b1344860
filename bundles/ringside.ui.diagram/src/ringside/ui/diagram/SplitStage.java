package ringside.ui.diagram;

import java.beans.PropertyChangeListener;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import ringside.model.lab.Lab;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.gef.StageZoom;

/**
 * The stage of an editor, and while two runs are compared a second one beside or below it, whichever leaves both larger, each with a title; both are zoomed and
 * scrolled together. The second shows a lab that is only looked at. When it closes, the first is as large and stands where it was before.
 */
public final class SplitStage extends Composite {
    private static final int TITLE = 28;
    private static final int GAP = 2;
    private static final int LEFT = 16;
    private static final int FADED = 4_000;

    private Stage first;
    private Stage second;
    private final CLabel firstTitle = new CLabel(this, SWT.NONE);
    private final CLabel secondTitle = new CLabel(this, SWT.NONE);
    private boolean secondActive;
    private Together together;
    private double zoomBefore;
    private Point placeBefore;

    SplitStage(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new Halves());
        Runnable themed = this::themed;
        Theme.addListener(themed);
        addDisposeListener(event -> Theme.removeListener(themed));
        firstTitle.setMargins(0, 0, 0, 0);
        secondTitle.setMargins(0, 0, 0, 0);
        titled(false);
        themed();
    }

    void first(Stage stage) {
        first = stage;
    }

    private void themed() {
        setBackground(Role.BAR.color());
        for (CLabel title : new CLabel[] {firstTitle, secondTitle}) {
            boolean active = (title == secondTitle) == secondActive;
            title.setBackground(Role.BAR.color());
            title.setForeground((active ? Role.INK : Role.SECOND_INK).color());
            title.setFont(Theme.current().controlFont(active ? TextStyle.BOLD : TextStyle.TEXT));
        }
    }

    private void titled(boolean shown) {
        firstTitle.setVisible(shown);
        secondTitle.setVisible(shown);
    }

    /** The second stage; empty while there is one only. */
    public Optional<Stage> second() {
        return Optional.ofNullable(second);
    }

    /** Opens the second stage with a copy of a lab that nobody else has, and shows both whole. */
    public Stage open(LabSnapshot lab) {
        Lab copy = lab.drawn();
        close();
        FigureCanvas canvas = (FigureCanvas) first.control();
        zoomBefore = first.viewer().zoom();
        placeBefore = canvas.getViewport().getViewLocation().getCopy();
        EditDomain looking = new EditDomain();
        looking.setCommandStack(new CommandStack() {
            @Override
            public void execute(Command command) {
                second.say(Texts.onlyLookedAt);
            }
        });
        second = new Stage(this, looking);
        second.show(copy);
        titled(true);
        layout(true, true);
        first.viewer().steps().go(StageZoom.Step.FIT);
        second.viewer().steps().go(StageZoom.Step.FIT);
        together = new Together(first, second);
        return second;
    }

    /** Names the two runs, and which of them the panels show. */
    public void titles(String left, String right, boolean rightActive) {
        firstTitle.setText(left.replace("&", "&&"));
        secondTitle.setText(right.replace("&", "&&"));
        secondActive = rightActive;
        themed();
    }

    /** What stands above the first stage, and above the second. */
    public String[] titles() {
        return new String[] {firstTitle.getText(), secondTitle.getText()};
    }

    /** Closes the second stage; the first is as before. */
    public void close() {
        if (second == null) {
            return;
        }
        together.end();
        second.viewer().getRootEditPart().setContents((EditPart) null);
        second.control().dispose();
        second = null;
        titled(false);
        layout(true, true);
        first.viewer().setZoom(zoomBefore);
        FigureCanvas canvas = (FigureCanvas) first.control();
        canvas.getViewport().validate();
        canvas.scrollTo(placeBefore.x, placeBefore.y);
        // Scroll bars that lay over the stage fade for three seconds and leave a trace.
        canvas.getDisplay().timerExec(FADED, () -> {
            if (!canvas.isDisposed()) {
                canvas.redraw();
            }
        });
    }

    /** The stage that the panels go with. */
    Stage active() {
        return second != null && secondActive ? second : first;
    }

    /** Both stages show the same part at the same size: whoever zooms or scrolls one does so with the other. */
    private static final class Together {
        private final Stage one;
        private final Stage other;
        private final PropertyChangeListener fromOne;
        private final PropertyChangeListener fromOther;
        private final ZoomListener oneZooms;
        private final ZoomListener otherZooms;
        private boolean following;

        Together(Stage one, Stage other) {
            this.one = one;
            this.other = other;
            fromOne = event -> follow(one, other);
            fromOther = event -> follow(other, one);
            oneZooms = zoom -> follow(one, other);
            otherZooms = zoom -> follow(other, one);
            viewport(one).addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, fromOne);
            viewport(other).addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, fromOther);
            one.viewer().zoomManager().addZoomListener(oneZooms);
            other.viewer().zoomManager().addZoomListener(otherZooms);
        }

        void end() {
            viewport(one).removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, fromOne);
            viewport(other).removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, fromOther);
            one.viewer().zoomManager().removeZoomListener(oneZooms);
            other.viewer().zoomManager().removeZoomListener(otherZooms);
        }

        private void follow(Stage leads, Stage follows) {
            if (!following) {
                following = true;
                if (follows.viewer().zoom() != leads.viewer().zoom()) {
                    follows.viewer().setZoom(leads.viewer().zoom());
                }
                Point place = viewport(leads).getViewLocation();
                viewport(follows).validate();
                ((FigureCanvas) follows.control()).scrollTo(place.x, place.y);
                following = false;
            }
        }

        private static Viewport viewport(Stage stage) {
            return ((FigureCanvas) stage.control()).getViewport();
        }
    }

    /** Lays the stages out beside or above one another. */
    private final class Halves extends Layout {
        @Override
        protected org.eclipse.swt.graphics.Point computeSize(Composite composite, int width, int height, boolean flush) {
            return new org.eclipse.swt.graphics.Point(Math.max(64, width), Math.max(64, height));
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            Rectangle area = composite.getClientArea();
            if (first == null) {
                return;
            }
            if (second == null) {
                first.control().setBounds(area);
                return;
            }
            Dimension lab = first.viewer().reach();
            int halfWidth = (area.width - GAP) / 2;
            int halfHeight = (area.height - GAP) / 2;
            double beside = Math.min((double) halfWidth / lab.width, (double) (area.height - TITLE) / lab.height);
            double above = Math.min((double) area.width / lab.width, (double) (halfHeight - TITLE) / lab.height);
            if (beside >= above) {
                half(firstTitle, first, area.x, area.y, halfWidth, area.height);
                half(secondTitle, second, area.x + halfWidth + GAP, area.y, area.width - halfWidth - GAP, area.height);
            } else {
                half(firstTitle, first, area.x, area.y, area.width, halfHeight);
                half(secondTitle, second, area.x, area.y + halfHeight + GAP, area.width, area.height - halfHeight - GAP);
            }
        }

        private void half(CLabel title, Stage stage, int x, int y, int width, int height) {
            title.setBounds(x + LEFT, y + 4, Math.max(0, width - 2 * LEFT), TITLE - 4);
            stage.control().setBounds(x, y + TITLE, width, Math.max(0, height - TITLE));
        }
    }
}
