package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;
import static ringside.ui.diagram.figures.Theme.Role.TROUBLE;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Rectangle;

/** What would happen where the pointer is, beside it: a sentence, with a red cross where nothing would. */
public final class HintFigure extends StageFigure {
    private static final int HEIGHT = 28;
    private static final int BELOW = 22;

    private String sentence = "";
    private boolean refused;

    public void show(String newSentence, boolean newRefused) {
        sentence = changed(sentence, newSentence);
        refused = changed(refused, newRefused);
    }

    /** Stands below the pointer, inside of what is seen. */
    public void stand(int x, int y, Rectangle seen) {
        int width = FigureUtilities.getTextWidth(sentence, Fonts.get(TextStyle.TEXT)) + (refused ? 42 : 24);
        int left = Math.max(seen.x + 4, Math.min(x + 8, seen.right() - width - 4));
        int top = y + BELOW + HEIGHT > seen.bottom() ? y - BELOW - HEIGHT : y + BELOW;
        setBounds(new Rectangle(left, top, width, HEIGHT));
    }

    @Override
    public void draw(Pen pen) {
        pen.box(1, 1, width() - 2, height() - 2, 4, STAGE.color(), refused ? TROUBLE.color() : LINK.color(), 2);
        if (refused) {
            TroubleMark.error(pen, 17, height() / 2.0);
        }
        pen.left(sentence, refused ? 30 : 12, 19, TextStyle.TEXT, INK.color());
    }
}
