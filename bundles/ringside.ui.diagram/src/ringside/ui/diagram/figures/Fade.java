package ringside.ui.diagram.figures;

/** Draws an old look and the new one that takes its place. Where nothing differs there is nothing to fade. */
final class Fade {
    private Fade() {
    }

    /** Both fill the same area: the new one comes over the old one. */
    static void over(Pen pen, double settled, Runnable old, Runnable now) {
        if (settled < 1) {
            old.run();
        }
        pen.opacity(settled);
        now.run();
        pen.opacity(1);
    }

    /** Both stand on the same ground: the old one goes while the new one comes. */
    static void between(Pen pen, double settled, Runnable old, Runnable now) {
        pen.opacity(1 - settled);
        if (settled < 1) {
            old.run();
        }
        pen.opacity(settled);
        now.run();
        pen.opacity(1);
    }
}
