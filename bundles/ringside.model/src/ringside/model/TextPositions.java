package ringside.model;

import java.util.Arrays;

/** Lines and columns of a text, both from 1, and offsets, from 0. A line ends with LF, CR LF or CR, as in XML. */
final class TextPositions {

    private final String text;
    private final int[] starts;

    TextPositions(String text) {
        this.text = text;
        int[] found = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, 2 * lines);
                }
                found[lines++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The offset of a place; one beyond the text counts as its end. */
    int offset(int line, int column) {
        int start = line < 1 ? 0 : line > starts.length ? text.length() : starts[line - 1];
        return Math.min(text.length(), start + Math.max(0, column - 1));
    }
}
