package ringside.ui.diagram.picture;

import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.graphics.GC;
import ringside.ui.diagram.figures.ActionIcon;
import ringside.ui.diagram.figures.ElementIcon;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.SvgIcon;
import ringside.ui.diagram.figures.Theme;

/** Every icon of the program with its name, for the documentation. */
public final class IconSheet implements Page {
    private static final int COLUMNS = 8;
    private static final int WIDE = 132;
    private static final int HIGH = 72;
    private static final int MARGIN = 16;

    private record Entry(String name, SvgIcon icon) {
    }

    private final Theme theme;
    private final List<Entry> entries = new ArrayList<>();

    public IconSheet(Theme theme) {
        this.theme = theme;
        for (ElementIcon icon : ElementIcon.values()) {
            entries.add(new Entry(words(icon), icon.svg()));
        }
        for (ActionIcon icon : ActionIcon.values()) {
            entries.add(new Entry(words(icon), icon.svg()));
        }
    }

    private static String words(Enum<?> icon) {
        return icon.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public int width() {
        return COLUMNS * WIDE + 2 * MARGIN;
    }

    @Override
    public int height() {
        return (entries.size() + COLUMNS - 1) / COLUMNS * HIGH + 2 * MARGIN;
    }

    @Override
    public String svg() {
        SvgPen pen = new SvgPen();
        theme.during(() -> draw(pen));
        return SvgFile.of(width(), height(), "", "", pen);
    }

    @Override
    public void draw(GC gc, Medium medium, double x, double y, double scale) {
        theme.during(() -> {
            try (GcPen pen = medium.pen(gc, x, y, scale)) {
                draw(pen);
            }
        });
    }

    private void draw(Pen pen) {
        pen.box(0, 0, width(), height(), 0, STAGE.color(), null, 0);
        for (int i = 0; i < entries.size(); i++) {
            double middle = MARGIN + i % COLUMNS * WIDE + WIDE / 2.0;
            double top = MARGIN + i / COLUMNS * HIGH + 8.0;
            entries.get(i).icon().draw(pen, middle - SvgIcon.SIZE / 2.0, top, INK.color());
            pen.centre(pen.fit(entries.get(i).name(), TEXT, WIDE - 8), middle, top + 46, TEXT, SECOND_INK.color());
        }
    }
}
