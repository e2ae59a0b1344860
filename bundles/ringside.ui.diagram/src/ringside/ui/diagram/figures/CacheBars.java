package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.Arrays;
import java.util.List;

/**
 * A cache too large for cells: one row a way, one bar a bucket of neighbouring sets, filled as far as the bucket is in use. An
 * eviction of this step is a boxed cross on its bucket.
 */
final class CacheBars {
    static final int MOST_BUCKETS = 256;
    private static final int CROSS = 14;

    private final int sets;
    private final int ways;
    private final CacheContents contents;
    private final List<Tone> tones;
    private final int[] counts;

    CacheBars(int sets, int ways, CacheContents contents) {
        this.sets = sets;
        this.ways = ways;
        this.contents = contents;
        this.tones = contents.tones();
        this.counts = new int[tones.size()];
    }

    /** Sets in one bucket. */
    static int setsInBucket(int sets) {
        return (sets + MOST_BUCKETS - 1) / MOST_BUCKETS;
    }

    static int buckets(int sets) {
        int in = setsInBucket(sets);
        return (sets + in - 1) / in;
    }

    void draw(Pen pen, double x, double y, double width, double height) {
        int in = setsInBucket(sets);
        int buckets = buckets(sets);
        double pitchX = Math.max(1, Math.floor(width / buckets));
        double pitchY = height / ways;
        double bar = Math.max(1, pitchX - 1);
        for (int way = 0; way < ways; way++) {
            double top = Math.rint(y + way * pitchY) + 1;
            double tall = Math.max(1, Math.rint(y + (way + 1) * pitchY) - top - 1);
            pen.fill(x, top, buckets * pitchX, tall, 0, EMPTY_CELL.color());
            for (int bucket = 0; bucket < buckets; bucket++) {
                bar(pen, x + bucket * pitchX, top, bar, tall, bucket, way);
            }
        }
        crosses(pen, x, y, pitchX, pitchY, in);
    }

    /** As high as the bucket is in use, in as many pieces as its lines have tones; the least piece is a pixel. Stripes are gaps. */
    private void bar(Pen pen, double x, double top, double width, double tall, int bucket, int way) {
        int in = setsInBucket(sets);
        Arrays.fill(counts, 0);
        for (int set = bucket * in; set < Math.min(sets, (bucket + 1) * in); set++) {
            if (contents.filled(set, way)) {
                counts[contents.tone(set, way)]++;
            }
        }
        int used = 0;
        double reached = 0;
        for (int tone = 0; tone < counts.length; tone++) {
            if (counts[tone] > 0) {
                used += counts[tone];
                double upTo = Math.min(tall, Math.max(reached + 1, Math.rint(tall * used / in)));
                if (upTo > reached) {
                    pen.fill(x, top + tall - upTo, width, upTo - reached, 0, tones.get(tone).bar());
                }
                for (int stripe = 1; upTo - reached > 2 * tones.get(tone).stripes() && stripe <= tones.get(tone).stripes(); stripe++) {
                    double down = Math.rint((upTo - reached) * stripe / (tones.get(tone).stripes() + 1));
                    pen.fill(x, top + tall - upTo + down, width, 1, 0, STAGE.color());
                }
                reached = upTo;
            }
        }
    }

    private void crosses(Pen pen, double x, double y, double pitchX, double pitchY, int in) {
        for (int set = 0; set < sets; set++) {
            if (!contents.inPlay(set)) {
                continue;
            }
            for (int way = 0; way < ways; way++) {
                if (contents.leaving(set, way)) {
                    double cx = x + set / in * pitchX + pitchX / 2;
                    double cy = y + way * pitchY + pitchY / 2;
                    double left = Math.rint(cx - CROSS / 2.0);
                    double top = Math.rint(cy - CROSS / 2.0);
                    pen.box(left + 0.5, top + 0.5, CROSS - 1, CROSS - 1, 1, STAGE.color(), INK.color(), 1.5);
                    pen.stroke(new Outline().from(left + 4, top + 4).by(6, 6).from(left + 10, top + 4).by(-6, 6), INK.color(), 2);
                }
            }
        }
    }
}
