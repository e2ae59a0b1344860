package ringside.ui.diagram.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** Pages as files, each there whole or not at all. */
public final class PictureFiles {
    /** What files pictures can be. */
    public enum Format {
        SVG, PNG, PDF;

        /** The ending of its files, without a dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The format that a file's name ends with. */
        public static Optional<Format> of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return List.of(values()).stream().filter(format -> name.endsWith("." + format.ending())).findFirst();
        }
    }

    private PictureFiles() {
    }

    /**
     * Writes pages to this file or, where the format has one page a file and there are several, to files of that name with a number.
     *
     * @param scale points for each pixel, for PNG
     * @return the files
     */
    public static List<Path> write(List<? extends Page> pages, Format format, double scale, Path file) throws IOException {
        if (format == Format.PDF) {
            Path beside = beside(file);
            Paper.toPdf(pages, file.getFileName().toString(), beside);
            replace(beside, file);
            return List.of(file);
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Path to = pages.size() == 1 ? file : numbered(file, i + 1);
            Path beside = beside(to);
            try {
                Files.write(beside, bytes(pages.get(i), format, scale));
                replace(beside, to);
            } finally {
                Files.deleteIfExists(beside);
            }
            files.add(to);
        }
        return files;
    }

    private static byte[] bytes(Page page, Format format, double scale) throws IOException {
        return format == Format.SVG ? page.svg().getBytes(StandardCharsets.UTF_8) : png(page.points(scale));
    }

    /** The bytes of a PNG file. */
    public static byte[] png(ImageData data) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.compression = 9;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            loader.save(out, SWT.IMAGE_PNG);
        } catch (SWTException e) {
            throw new IOException(e.getMessage(), e);
        }
        return out.toByteArray();
    }

    /** {@code board.svg} with number 2 is {@code board-2.svg}. */
    public static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot <= 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    private static Path beside(Path file) {
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
