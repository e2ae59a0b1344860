package ringside.ui.app.frame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/**
 * The native widgets in the colours of the theme, and the title of the lab at the right end of the menu bar. Where the
 * system styles its widgets itself, nothing happens; the title is in the title bar there.
 */
public final class Chrome {

    private static final int BAR = 28;
    private static final int BASELINE = 19;
    private static final int INDENT = 14;
    private static final int MENUS = 250;

    private final Optional<NativeChrome> system = NativeChrome.ofSystem();
    private final Display display;
    private String title = "";
    private Path picture;

    public Chrome(Display display) {
        this.display = display;
        Theme.addListener(this::apply);
        display.disposeExec(this::forgetPicture);
        apply();
    }

    /** Shows this title from now on. */
    public void title(String text) {
        if (!title.equals(text)) {
            title = text;
            apply();
        }
    }

    /** A window has been opened. */
    public void opened(Shell shell) {
        // Its menus are there a little later.
        display.timerExec(MENUS, () -> system.filter(chrome -> !shell.isDisposed()).ifPresent(chrome -> chrome.opened(shell)));
    }

    private void apply() {
        system.ifPresent(chrome -> {
            try {
                Path before = picture;
                picture = title.isEmpty() ? null : draw();
                chrome.style(sheet());
                if (before != null) {
                    Files.deleteIfExists(before);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String sheet() throws IOException {
        try (InputStream in = Chrome.class.getResourceAsStream("/css/gtk.css")) {
            String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Role role : Role.values()) {
                sheet = sheet.replace("$" + role.name() + "$", Theme.current().hex(role));
            }
            return sheet.replace("$TITLE$", picture == null ? "none" : "url(\"" + picture.toUri() + "\")");
        }
    }

    /** The title as a picture: a menu bar has no place for words that open nothing. */
    private Path draw() throws IOException {
        Theme theme = Theme.current();
        Point size = size(theme);
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(image);
        gc.setBackground(theme.color(Role.BAR));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setForeground(theme.color(Role.SECOND_INK));
        gc.setFont(theme.font(TextStyle.TEXT));
        gc.drawText(title, 0, BASELINE - gc.getFontMetrics().getAscent(), SWT.DRAW_TRANSPARENT);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Path file = Files.createTempFile("ringside-title", ".png");
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    private Point size(Theme theme) {
        GC gc = new GC(display);
        gc.setFont(theme.font(TextStyle.TEXT));
        int width = gc.textExtent(title).x;
        gc.dispose();
        return new Point(width + INDENT, BAR);
    }

    private void forgetPicture() {
        try {
            if (picture != null) {
                Files.deleteIfExists(picture);
            }
        } catch (IOException e) {
            // A picture of a title is left among the temporary files.
        }
    }
}
