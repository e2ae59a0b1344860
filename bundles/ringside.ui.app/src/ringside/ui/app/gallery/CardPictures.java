package ringside.ui.app.gallery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import ringside.model.lab.Lab;
import ringside.ui.diagram.LabPicture;
import ringside.ui.diagram.figures.Theme;

/** The pictures of cards, drawn one after the other while nothing else is to be done, and anew when the theme changes. */
final class CardPictures {

    private final Control owner;
    private final Point size;
    private final Map<Card, Image> pictures = new HashMap<>();
    private final Deque<Card> wanted = new ArrayDeque<>();

    CardPictures(Control owner, Point size) {
        this.owner = owner;
        this.size = size;
        Runnable themed = this::clear;
        Theme.addListener(themed);
        owner.addDisposeListener(event -> {
            Theme.removeListener(themed);
            clear();
        });
    }

    /** The picture of a card; null until it is drawn, and then the owner is painted again. */
    Image of(Card card) {
        Image picture = pictures.get(card);
        if (picture == null && !wanted.contains(card)) {
            wanted.add(card);
            if (wanted.size() == 1) {
                owner.getDisplay().asyncExec(this::drawNext);
            }
        }
        return picture;
    }

    /** Whether every picture that was asked for is there. */
    boolean complete() {
        return wanted.isEmpty();
    }

    private void drawNext() {
        Card card = wanted.peek();
        if (owner.isDisposed() || card == null) {
            return;
        }
        Lab lab = card.lab().get();
        if (lab != null) {
            pictures.put(card, LabPicture.of(lab, owner.getDisplay(), size.x, size.y));
            owner.redraw();
        }
        wanted.remove();
        if (!wanted.isEmpty()) {
            owner.getDisplay().asyncExec(this::drawNext);
        }
    }

    private void clear() {
        pictures.values().forEach(Image::dispose);
        pictures.clear();
        wanted.clear();
    }
}
