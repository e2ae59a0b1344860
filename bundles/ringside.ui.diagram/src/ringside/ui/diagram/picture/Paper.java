package ringside.ui.diagram.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import ringside.ui.diagram.Texts;

/** Pages on paper, or on the printer of the system that writes PDF: each as large as its sheet allows, in the middle. */
public final class Paper {
    private static final String TO_FILE = "GtkPrintBackendFile";
    private static final double LARGEST = 1.5;
    private static final double PIXELS_AN_INCH = 96;
    private static final long LONGEST = 20_000;
    private static final String END = "%%EOF";

    /** Where a page comes to lie on a sheet, in the sheet's own pixels. */
    public record Fit(double x, double y, double scale) {
        /**
         * @param area    the part of the sheet that can be printed on
         * @param largest nothing is drawn larger than this
         */
        public static Fit of(int width, int height, Rectangle area, double largest) {
            double scale = Math.min(largest, Math.min(area.width / (double) width, area.height / (double) height));
            return new Fit(area.x + (area.width - width * scale) / 2, area.y + (area.height - height * scale) / 2, scale);
        }
    }

    private Paper() {
    }

    /** The orientation that pages of this size should have. */
    public static int orientation(Page page) {
        return page.width() > page.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
    }

    /** Prints; the printer is disposed by the caller. */
    public static void print(Printer printer, String job, List<? extends Page> pages) throws IOException {
        if (!printer.startJob(job)) {
            throw new IOException(Texts.printerRefuses);
        }
        for (Page page : pages) {
            if (!printer.startPage()) {
                printer.cancelJob();
                throw new IOException(Texts.printerRefuses);
            }
            GC gc = new GC(printer);
            Point dpi = printer.getDPI();
            Fit fit = Fit.of(page.width(), page.height(), printer.getClientArea(), LARGEST * dpi.y / PIXELS_AN_INCH);
            page.draw(gc, Page.Medium.PAPER, fit.x(), fit.y(), fit.scale());
            gc.dispose();
            printer.endPage();
        }
        printer.endJob();
    }

    /** Writes a PDF by the system's printer for that. */
    static void toPdf(List<? extends Page> pages, String job, Path file) throws IOException {
        try {
            PrinterData data = writer();
            data.printToFile = true;
            data.fileName = file.toAbsolutePath().toString();
            data.orientation = orientation(pages.get(0));
            Printer printer = new Printer(data);
            try {
                print(printer, job, pages);
                waitFor(file);
            } finally {
                printer.dispose();
            }
        } catch (SWTError | SWTException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static PrinterData writer() throws IOException {
        for (PrinterData data : Printer.getPrinterList()) {
            if (TO_FILE.equals(data.driver) || data.name != null && data.name.contains("PDF")) {
                return data;
            }
        }
        throw new IOException(Texts.noPdf);
    }

    /** The system writes while events go round. */
    private static void waitFor(Path file) throws IOException {
        Display display = Display.getCurrent();
        long end = System.nanoTime() / 1_000_000 + LONGEST;
        while (!whole(file)) {
            if (System.nanoTime() / 1_000_000 > end) {
                throw new IOException(Texts.printerRefuses);
            }
            if (!display.readAndDispatch()) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean whole(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(file);
        int from = Math.max(0, bytes.length - 2 * END.length());
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(END);
    }
}
