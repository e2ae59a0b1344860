package ringside.ui.diagram.picture;

import static ringside.ui.diagram.figures.TextStyle.SENTENCE;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.TextStyle.TITLE;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.Moment;

/** Steps of a run as a strip of pictures with their sentences, six on an upright page. */
public final class Storyboard {
    public static final int ON_PAGE = 6;
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int MARGIN = 60;
    private static final int TOP = 112;
    private static final int GAP = 40;
    private static final int COLUMNS = 2;
    private static final int COLUMN = (WIDTH - 2 * MARGIN - GAP) / COLUMNS;
    private static final int ROW = 530;
    private static final int PICTURE_TOP = 16;
    private static final int LINE = 26;
    private static final int SMALL_LINE = 21;
    private static final int MOST_LINES = 4;

    /**
     * One step.
     *
     * @param heading  which step it is
     * @param sentence what happens in it
     * @param because  why, empty for nothing
     */
    public record Frame(Moment moment, String heading, String sentence, String because) {
    }

    private final Stage stage;
    private final Theme theme;
    private final String title;
    private final List<Frame> frames;

    public Storyboard(Stage stage, Theme theme, String title, List<Frame> frames) {
        this.stage = stage;
        this.theme = theme;
        this.title = title;
        this.frames = List.copyOf(frames);
    }

    /** The pages, one at least. */
    public List<Page> pages() {
        int count = Math.max(1, (frames.size() + ON_PAGE - 1) / ON_PAGE);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(new Sheet(i, count, frames.subList(i * ON_PAGE, Math.min(frames.size(), (i + 1) * ON_PAGE))));
        }
        return pages;
    }

    private final class Sheet implements Page {
        private final int index;
        private final int count;
        private final List<Frame> shown;

        Sheet(int index, int count, List<Frame> shown) {
            this.index = index;
            this.count = count;
            this.shown = shown;
        }

        @Override
        public int width() {
            return WIDTH;
        }

        @Override
        public int height() {
            return HEIGHT;
        }

        @Override
        public String svg() {
            SvgPen pen = new SvgPen();
            theme.during(() -> {
                words(pen);
                eachPicture((i, picture, scale) -> {
                    pen.placed(left(i), top(i) + PICTURE_TOP, scale, () -> picture.draw(pen, "s" + (index * ON_PAGE + i + 1) + "-"));
                    frame(pen, i, picture, scale);
                });
            });
            return SvgFile.of(WIDTH, HEIGHT, title, "", pen);
        }

        @Override
        public void draw(GC gc, Medium medium, double x, double y, double scale) {
            theme.during(() -> {
                try (GcPen pen = medium.pen(gc, x, y, scale)) {
                    words(pen);
                }
                eachPicture((i, picture, small) -> {
                    picture.draw(gc, medium, x + left(i) * scale, y + (top(i) + PICTURE_TOP) * scale, small * scale);
                    try (GcPen pen = medium.pen(gc, x, y, scale)) {
                        frame(pen, i, picture, small);
                    }
                });
            });
        }

        /** Ground, title, headings and sentences. */
        private void words(Pen pen) {
            pen.box(0, 0, WIDTH, HEIGHT, 0, STAGE.color(), null, 0);
            pen.left(pen.fit(title, TITLE, WIDTH - 2 * MARGIN - 160), MARGIN, MARGIN + 4, TITLE, INK.color());
            pen.right(NLS.bind(Texts.pageOf, index + 1, count), WIDTH - MARGIN, MARGIN + 4, TEXT, SECOND_INK.color());
            pen.line(MARGIN, MARGIN + 16, WIDTH - MARGIN, MARGIN + 16, BORDER.color(), 1);
            for (int i = 0; i < shown.size(); i++) {
                pen.left(pen.fit(shown.get(i).heading(), TITLE, COLUMN), left(i), top(i) + 2, TITLE, INK.color());
                List<String> lines = Lines.of(pen, shown.get(i).sentence(), SENTENCE, COLUMN, MOST_LINES);
                double y = top(i) + PICTURE_TOP + pictureHeight() + 4;
                for (String line : lines) {
                    y += LINE;
                    pen.left(line, left(i), y, SENTENCE, INK.color());
                }
                for (String line : shown.get(i).because().isEmpty() ? List.<String>of() : Lines.of(pen, shown.get(i).because(), TEXT, COLUMN, 2)) {
                    y += SMALL_LINE;
                    pen.left(line, left(i), y, TEXT, SECOND_INK.color());
                }
            }
        }

        private void frame(Pen pen, int i, StagePicture picture, double scale) {
            pen.frame(left(i), top(i) + PICTURE_TOP, picture.width() * scale, picture.height() * scale, 0, BORDER.color(), 1);
        }

        private double pictureHeight() {
            StagePicture picture = StagePicture.whole(stage.viewer(), theme);
            return picture.height() * scale(picture);
        }

        private void eachPicture(Drawn drawn) {
            Optional<Moment> before = stage.overlay().moment();
            int trail = stage.overlay().trailFrom();
            for (int i = 0; i < shown.size(); i++) {
                stage.overlay().show(shown.get(i).moment());
                StagePicture picture = StagePicture.whole(stage.viewer(), theme);
                drawn.picture(i, picture, scale(picture));
            }
            before.ifPresentOrElse(moment -> stage.overlay().show(moment, trail), stage.overlay()::clear);
        }
    }

    private interface Drawn {
        void picture(int index, StagePicture picture, double scale);
    }

    /** As wide as a column; what is taller than there is room for is smaller. */
    private static double scale(StagePicture picture) {
        double tallest = ROW - PICTURE_TOP - LINE * MOST_LINES - GAP;
        return Math.min(COLUMN / (double) picture.width(), tallest / picture.height());
    }

    private static int left(int i) {
        return MARGIN + i % COLUMNS * (COLUMN + GAP);
    }

    private static int top(int i) {
        return TOP + i / COLUMNS * ROW;
    }
}
