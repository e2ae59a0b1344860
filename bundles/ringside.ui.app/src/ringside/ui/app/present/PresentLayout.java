package ringside.ui.app.present;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where things stand on the screen: at 1440 x 900 a head of 146, below it the picture of 1088 x 592 times 1.25; on a larger
 * screen all of it in proportion, in the middle.
 *
 * @param scale  how much larger than at 1440 x 900
 * @param header the place of step, sentence and rule
 * @param stage  the place of the picture
 * @param zoom   how much larger than in the window the picture is
 */
record PresentLayout(double scale, Rectangle header, Rectangle stage, double zoom) {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int LEFT = 40;
    private static final int HEAD = 146;
    private static final int STAGE_WIDTH = 1360;
    private static final int STAGE_HEIGHT = 740;
    private static final double ZOOM = 1.25;

    /** On a screen of this size, for a picture that reaches to the given right and lower end. */
    static PresentLayout in(int width, int height, int pictureRight, int pictureBottom) {
        double scale = Math.min(width / (double) WIDTH, height / (double) HEIGHT);
        int left = (int) Math.round((width - WIDTH * scale) / 2);
        int top = (int) Math.round((height - HEIGHT * scale) / 2);
        Rectangle header = new Rectangle(left, top, (int) Math.round(WIDTH * scale), (int) Math.round(HEAD * scale));
        Rectangle stage = new Rectangle(left + (int) Math.round(LEFT * scale), header.y + header.height, (int) Math.round(STAGE_WIDTH * scale),
                (int) Math.round(STAGE_HEIGHT * scale));
        double whole = Math.min(STAGE_WIDTH * scale / Math.max(1, pictureRight), STAGE_HEIGHT * scale / Math.max(1, pictureBottom));
        return new PresentLayout(scale, header, stage, Math.min(ZOOM * scale, whole));
    }
}
