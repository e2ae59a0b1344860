package ringside.ui.diagram.figures;

/** The sizes and weights of type, in pixels at 100 %. There are no others. */
public enum TextStyle {
    TEXT(14, false), BOLD(14, true), TITLE(16, true), SENTENCE(20, false), PRESENT_TEXT(18, false), PRESENT_SENTENCE(28, false);

    private final int pixels;
    private final boolean bold;

    TextStyle(int pixels, boolean bold) {
        this.pixels = pixels;
        this.bold = bold;
    }

    public int pixels() {
        return pixels;
    }

    public boolean isBold() {
        return bold;
    }
}
