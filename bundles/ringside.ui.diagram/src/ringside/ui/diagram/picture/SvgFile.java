package ringside.ui.diagram.picture;

/** The head and foot of an SVG file round what a pen has written. */
final class SvgFile {
    private SvgFile() {
    }

    static String of(double width, double height, String title, String description, SvgPen pen) {
        String w = SvgPen.number(width);
        String h = SvgPen.number(height);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + " "
                + h + "\" font-family=\"'Noto Sans', 'DejaVu Sans', sans-serif\" font-size=\"14\" stroke-linejoin=\"round\" role=\"img\">\n<title>" + SvgPen.escape(title)
                + "</title>\n" + (description.isEmpty() ? "" : "<desc>" + SvgPen.escape(description) + "</desc>\n") + pen.text() + "</svg>\n";
    }
}
