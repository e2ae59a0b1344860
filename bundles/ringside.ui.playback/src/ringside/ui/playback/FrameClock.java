package ringside.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.eclipse.swt.widgets.Display;

/**
 * The only timer of the window. It owns real time; what is drawn is a function of a trace and of the time it hands out. While
 * anything moves it pulls a frame about every 15 ms; when nothing does it sleeps. Used on the UI thread only.
 */
public final class FrameClock {
    /** Milliseconds between frames that are asked for; painting may make it more. */
    public static final int FRAME = 15;
    private static final int MEASURED = 120;
    private static final String KEY = FrameClock.class.getName();

    /** Something that changes with time. */
    public interface Animation {
        /**
         * Shows the moment {@code now}.
         *
         * @param now nanoseconds of the clock
         * @return whether it wants another frame
         */
        boolean frame(long now);
    }

    /** Calls back on the UI thread after some milliseconds. */
    public interface Alarm {
        void after(int millis, Runnable then);
    }

    private final Alarm alarm;
    private final LongSupplier time;
    private final List<Animation> running = new ArrayList<>();
    private final long[] frames = new long[MEASURED];
    private int framesSeen;
    private boolean set;

    /** A clock of its own; for tests. */
    public FrameClock(Alarm alarm, LongSupplier time) {
        this.alarm = alarm;
        this.time = time;
    }

    /** The clock of this display; there is one. */
    public static FrameClock of(Display display) {
        FrameClock clock = (FrameClock) display.getData(KEY);
        if (clock == null) {
            clock = new FrameClock((millis, then) -> {
                if (!display.isDisposed()) {
                    display.timerExec(millis, then);
                }
            }, System::nanoTime);
            display.setData(KEY, clock);
        }
        return clock;
    }

    /** Nanoseconds; only differences mean anything. */
    public long now() {
        return time.getAsLong();
    }

    /** Gives this animation frames until it wants no more. Starting it twice is starting it once. */
    public void start(Animation animation) {
        if (!running.contains(animation)) {
            running.add(animation);
        }
        if (!set) {
            set = true;
            framesSeen = 0;
            alarm.after(FRAME, this::tick);
        }
    }

    public void stop(Animation animation) {
        running.remove(animation);
    }

    private void tick() {
        long now = now();
        frames[framesSeen++ % MEASURED] = now;
        set = true;
        for (Animation animation : List.copyOf(running)) {
            if (!animation.frame(now)) {
                running.remove(animation);
            }
        }
        set = !running.isEmpty();
        if (set) {
            int spent = (int) ((now() - now) / 1_000_000);
            alarm.after(Math.max(1, FRAME - spent), this::tick);
        }
    }

    /** Frames a second over the last two seconds of movement or so; 0 where too few were seen. */
    public double framesPerSecond() {
        int n = Math.min(framesSeen, MEASURED);
        if (n < 2) {
            return 0;
        }
        long last = frames[(framesSeen - 1) % MEASURED];
        long first = frames[(framesSeen - n) % MEASURED];
        return (n - 1) * 1e9 / Math.max(1, last - first);
    }
}
