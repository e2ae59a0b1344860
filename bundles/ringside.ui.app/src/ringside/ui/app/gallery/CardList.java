package ringside.ui.app.gallery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.TextBlock;

/** Cards in as many columns as have room. The arrows, Home and End go from card to card, Enter or a double click takes one. */
final class CardList extends Canvas {

    private static final double SHAPE = 592.0 / 1088;
    private static final int INSET = 10;
    private static final int GAP = 8;
    private static final int LINE = 19;
    private static final int WHEEL = 60;

    private final int cardWidth;
    private final int sentenceLines;
    private final int teachesLines;
    private final Point picture;
    private final CardPictures pictures;
    private List<Card> cards = List.of();
    private int selected;
    private Consumer<Card> taken = card -> {
    };
    private Consumer<Card> chosen = card -> {
    };

    CardList(Composite parent, int cardWidth, int sentenceLines, int teachesLines) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.cardWidth = cardWidth;
        this.sentenceLines = sentenceLines;
        this.teachesLines = teachesLines;
        picture = new Point(cardWidth - 2 * INSET, (int) Math.round((cardWidth - 2 * INSET) * SHAPE));
        pictures = new CardPictures(this, picture);
        Runnable themed = () -> {
            setBackground(Role.PANEL.color());
            redraw();
        };
        themed.run();
        Theme.addListener(themed);
        addDisposeListener(event -> Theme.removeListener(themed));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> {
            scrollBar();
            reveal();
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            at(event.x, event.y).ifPresent(this::select);
        });
        addListener(SWT.MouseDoubleClick, event -> at(event.x, event.y).ifPresent(number -> take()));
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        addListener(SWT.MouseVerticalWheel, event -> scrollTo(getVerticalBar().getSelection() - event.count * WHEEL / 3));
        speak();
    }

    /** A list of one of which a screen reader hears the chosen card. */
    private void speak() {
        getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                event.result = selected().map(Card::spoken).orElse("");
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }
        });
    }

    /** Shows these cards; the one that was selected stays so where it is still there. */
    void show(List<Card> next) {
        show(next, next.indexOf(selected().orElse(null)));
    }

    /** Shows these cards with the one of this number selected, the first one where there is none. */
    void show(List<Card> next, int number) {
        cards = List.copyOf(next);
        selected = Math.max(0, number);
        scrollBar();
        select(selected);
        redraw();
    }

    List<Card> cards() {
        return cards;
    }

    Optional<Card> selected() {
        return selected < cards.size() ? Optional.of(cards.get(selected)) : Optional.empty();
    }

    /** Called when a card is taken by Enter or a double click. */
    void onTake(Consumer<Card> action) {
        taken = action;
    }

    /** Called when another card is selected. */
    void onChoose(Consumer<Card> action) {
        chosen = action;
    }

    boolean drawn() {
        return pictures.complete();
    }

    void take() {
        selected().ifPresent(taken);
    }

    private int cardHeight() {
        return INSET + picture.y + 28 + (sentenceLines + teachesLines) * LINE + INSET;
    }

    private int columns() {
        return Math.max(1, (getClientArea().width - GAP) / (cardWidth + GAP));
    }

    private Rectangle place(int number) {
        int columns = columns();
        int left = (getClientArea().width - columns * (cardWidth + GAP) + GAP) / 2;
        return new Rectangle(left + number % columns * (cardWidth + GAP), GAP + number / columns * (cardHeight() + GAP), cardWidth, cardHeight());
    }

    private Optional<Integer> at(int x, int y) {
        for (int i = 0; i < cards.size(); i++) {
            if (place(i).contains(x, y + getVerticalBar().getSelection())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    void select(int number) {
        if (cards.isEmpty()) {
            return;
        }
        selected = Math.max(0, Math.min(cards.size() - 1, number));
        reveal();
        redraw();
        getAccessible().setFocus(ACC.CHILDID_SELF);
        chosen.accept(cards.get(selected));
    }

    /** Brings the selected card into sight, its upper edge first. */
    private void reveal() {
        if (cards.isEmpty()) {
            return;
        }
        Rectangle place = place(selected);
        int top = getVerticalBar().getSelection();
        int height = getClientArea().height;
        if (place.y - GAP < top || place.height + 2 * GAP > height) {
            scrollTo(place.y - GAP);
        } else if (place.y + place.height + GAP > top + height) {
            scrollTo(place.y + place.height + GAP - height);
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> select(selected - 1);
            case SWT.ARROW_RIGHT -> select(selected + 1);
            case SWT.ARROW_UP -> select(selected - columns() >= 0 ? selected - columns() : selected);
            case SWT.ARROW_DOWN -> select(selected + columns() < cards.size() ? selected + columns() : selected);
            case SWT.HOME -> select(0);
            case SWT.END -> select(cards.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> take();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void scrollBar() {
        ScrollBar bar = getVerticalBar();
        int height = Math.max(1, getClientArea().height);
        Rectangle last = cards.isEmpty() ? new Rectangle(0, 0, 0, 0) : place(cards.size() - 1);
        int all = Math.max(height, last.y + last.height + GAP);
        bar.setValues(Math.min(bar.getSelection(), all - height), 0, all, height, WHEEL, height);
        bar.setVisible(all > height);
    }

    private void scrollTo(int top) {
        getVerticalBar().setSelection(Math.max(0, top));
        redraw();
    }

    private void paint(GC gc) {
        int top = getVerticalBar().getSelection();
        for (int i = 0; i < cards.size(); i++) {
            Rectangle place = place(i);
            place.y -= top;
            if (place.y < getClientArea().height && place.y + place.height > 0) {
                Image image = pictures.of(cards.get(i));
                try (GcPen pen = new GcPen(gc, 1, place.x, place.y)) {
                    paint(pen, cards.get(i), i == selected, image == null);
                }
                if (image != null) {
                    gc.drawImage(image, place.x + INSET, place.y + INSET);
                }
            }
        }
    }

    private void paint(Pen pen, Card card, boolean isSelected, boolean waits) {
        int height = cardHeight();
        if (isSelected) {
            boolean focus = isFocusControl();
            pen.box(1, 1, cardWidth - 2, height - 2, 4, Role.SELECTED.color(), focus ? Role.LINK.color() : Role.BORDER.color(), focus ? 2 : 1);
        }
        if (waits) {
            pen.fill(INSET, INSET, picture.x, picture.y, 0, Role.STAGE.color());
        }
        pen.frame(INSET - 0.5, INSET - 0.5, picture.x + 1, picture.y + 1, 0, Role.BORDER.color(), 1);
        int baseline = INSET + picture.y + 22;
        pen.left(pen.fit(card.title(), TextStyle.BOLD, picture.x), INSET, baseline, TextStyle.BOLD, Role.INK.color());
        TextBlock text = new TextBlock(pen, TextStyle.TEXT, picture.x);
        int lines = text.paint(card.sentence(), INSET, baseline + LINE + 1, LINE, sentenceLines, Role.INK.color());
        if (!card.teaches().isEmpty()) {
            text.paint(card.teaches(), INSET, baseline + 5 + (lines + 1) * LINE, LINE, teachesLines, Role.SECOND_INK.color());
        }
    }
}
