package ringside.ui.diagram.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.GC;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.StageFigure;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.WholeStageFigure;
import ringside.ui.diagram.gef.StageGraphics;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.overlay.ScenePainter;
import ringside.ui.diagram.parts.ElementPart;

/**
 * A stage as it is shown now, elements with their live values and all marks, without what belongs to the window: handles, frames of
 * the selection, scrolling and zoom. Drawn in any theme, whatever the window's is.
 */
public final class StagePicture implements Page {
    /** Room between the outermost elements and the edge. */
    private static final int MARGIN = 8;

    private final StageViewer viewer;
    private final Theme theme;
    private final Rectangle area;
    private final String title;
    private final String description;

    private StagePicture(StageViewer viewer, Theme theme, Rectangle area, String title, String description) {
        this.viewer = viewer;
        this.theme = theme;
        this.area = area;
        this.title = title;
        this.description = description;
    }

    /** The same with a title, and with words for what it shows. */
    public StagePicture titled(String words, String moreWords) {
        return new StagePicture(viewer, theme, area, words, moreWords);
    }

    /** Everything on the stage. */
    public static StagePicture whole(StageViewer viewer, Theme theme) {
        validate(viewer);
        Rectangle area = new Rectangle(0, 0, 1, 1);
        for (IFigure layer : viewer.pictureLayers()) {
            addTo(area, layer);
        }
        area.width += MARGIN;
        area.height += MARGIN;
        return new StagePicture(viewer, theme, area, "", "");
    }

    /** The selected elements with what stands and passes between them; empty where nothing is selected. */
    public static Optional<StagePicture> selected(StageViewer viewer, Theme theme) {
        validate(viewer);
        Rectangle area = null;
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ElementPart<?> element) {
                Rectangle box = element.getFigure().getBounds();
                area = area == null ? box.getCopy() : area.getUnion(box);
            }
        }
        return Optional.ofNullable(area).map(box -> new StagePicture(viewer, theme, box.getExpanded(2 * MARGIN, 2 * MARGIN), "", ""));
    }

    /** These elements with what stands and passes between them; everything where none of them is on the stage. */
    public static StagePicture of(StageViewer viewer, Theme theme, List<String> ids) {
        validate(viewer);
        Rectangle area = null;
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof ElementPart<?> element && ids.contains(element.element().getId())) {
                Rectangle box = element.getFigure().getBounds();
                area = area == null ? box.getCopy() : area.getUnion(box);
            }
        }
        return area == null ? whole(viewer, theme) : new StagePicture(viewer, theme, area.getExpanded(2 * MARGIN, 2 * MARGIN), "", "");
    }

    private static void validate(StageViewer viewer) {
        viewer.getControl().getParent().layout();
        viewer.getLightweightSystem().getUpdateManager().performValidation();
    }

    private static void addTo(Rectangle area, IFigure figure) {
        if (!figure.isVisible() || figure instanceof WholeStageFigure) {
            return;
        }
        if (figure instanceof StageFigure) {
            area.union(figure.getBounds());
        }
        for (Object child : figure.getChildren()) {
            addTo(area, (IFigure) child);
        }
    }

    /** What is shown, in pixels of the stage at 100 %. */
    public Rectangle area() {
        return area.getCopy();
    }

    @Override
    public int width() {
        return area.width;
    }

    @Override
    public int height() {
        return area.height;
    }

    @Override
    public String svg() {
        SvgPen pen = new SvgPen();
        theme.during(() -> {
            pen.box(0, 0, area.width, area.height, 0, Theme.Role.STAGE.color(), null, 0);
            draw(pen, "");
        });
        return SvgFile.of(area.width, area.height, title, description, pen);
    }

    /** Draws the picture from the pen's origin on; ids begin with {@code prefix}. The ground is left as it is. */
    void draw(SvgPen pen, String prefix) {
        Map<?, ?> parts = viewer.getVisualPartMap();
        for (IFigure layer : viewer.pictureLayers()) {
            paint(pen, layer, area, parts, prefix);
        }
    }

    private void paint(SvgPen pen, IFigure figure, Rectangle clip, Map<?, ?> parts, String prefix) {
        Rectangle seen = clip.getIntersection(figure.getBounds());
        if (!figure.isVisible() || seen.isEmpty()) {
            return;
        }
        Object part = parts.get(figure);
        boolean group = true;
        if (part instanceof ElementPart<?> element) {
            pen.open(id(prefix + element.element().getId()), element.spoken());
        } else if (part instanceof StagePart more && part instanceof GraphicalEditPart && ((EditPart) part).getParent() != viewer.getRootEditPart()) {
            pen.open("", more.spoken());
        } else if (figure instanceof ScenePainter scene && !scene.marks().isEmpty()) {
            pen.open(id(prefix + "ringside-marks"), Texts.pictureMarks);
        } else {
            group = false;
        }
        if (figure instanceof StageFigure stage) {
            Rectangle at = figure.getBounds();
            pen.figure(at.x - area.x, at.y - area.y, seen.getTranslated(-area.x, -area.y), () -> stage.drawMarked(pen));
        }
        for (Object child : figure.getChildren()) {
            paint(pen, (IFigure) child, seen, parts, prefix);
        }
        if (group) {
            pen.close();
        }
    }

    /** Letters, digits, dots and dashes, beginning with a letter, as XML wants it. */
    private static String id(String text) {
        String id = text.replaceAll("[^A-Za-z0-9_.-]", "_");
        return Character.isLetter(id.charAt(0)) || id.charAt(0) == '_' ? id : "_" + id;
    }

    @Override
    public void draw(GC gc, Medium medium, double x, double y, double scale) {
        theme.during(() -> {
            int width = (int) Math.ceil(area.width * scale);
            int height = (int) Math.ceil(area.height * scale);
            gc.setBackground(Theme.Role.STAGE.color());
            gc.fillRectangle((int) x, (int) y, width, height);
            if (medium == Medium.SCREEN) {
                onScreen(gc, x, y, scale);
            } else {
                viewer.pictureLayers().forEach(layer -> onPaper(gc, layer, area, x - area.x * scale, y - area.y * scale, scale));
                gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
            }
        });
    }

    private void onScreen(GC gc, double x, double y, double scale) {
        org.eclipse.swt.graphics.Rectangle before = gc.getClipping();
        StageGraphics graphics = new StageGraphics(gc);
        graphics.clipRect(new Rectangle((int) x, (int) y, (int) Math.ceil(area.width * scale), (int) Math.ceil(area.height * scale)));
        graphics.translate((float) x, (float) y);
        graphics.scale((float) scale, (float) scale);
        graphics.translate(-area.x, -area.y);
        for (IFigure layer : viewer.pictureLayers()) {
            if (layer.isVisible()) {
                layer.paint(graphics);
            }
        }
        graphics.dispose();
        gc.setTransform(null);
        gc.setClipping(before);
    }

    /** Draws a figure and what is in it with pens alone, because a GC on paper takes no transforms; (x, y) is the origin of the stage. */
    private static void onPaper(GC gc, IFigure figure, Rectangle clip, double x, double y, double scale) {
        Rectangle seen = clip.getIntersection(figure.getBounds());
        if (!figure.isVisible() || seen.isEmpty()) {
            return;
        }
        if (figure instanceof StageFigure stage) {
            gc.setClipping((int) Math.floor(x + seen.x * scale), (int) Math.floor(y + seen.y * scale), (int) Math.ceil(seen.width * scale) + 1,
                    (int) Math.ceil(seen.height * scale) + 1);
            try (GcPen pen = GcPen.onPaper(gc, scale, x + figure.getBounds().x * scale, y + figure.getBounds().y * scale)) {
                stage.drawMarked(pen);
            }
        }
        for (Object child : figure.getChildren()) {
            onPaper(gc, (IFigure) child, seen, x, y, scale);
        }
    }
}
