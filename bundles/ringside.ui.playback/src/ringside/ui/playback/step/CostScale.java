package ringside.ui.playback.step;

import java.util.ArrayList;
import java.util.List;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Narration;

/** The scale that costs are shown on: logarithmic, from 1 to 5,000 cycles, with the run's own L1, LLC, memory and exit as ticks. */
public final class CostScale {
    private static final double LONGEST = 5_000;

    /** A tick: name and place, 0 to 1. */
    public record Tick(String label, double place) {
    }

    private CostScale() {
    }

    /** Place of a cost in thousandths of a cycle, 0 to 1; a cycle and less is 0, 5,000 cycles and more are 1. */
    public static double place(long thousandths) {
        double cycles = thousandths / 1000.0;
        return cycles <= 1 ? 0 : Math.min(1, Math.log(cycles) / Math.log(LONGEST));
    }

    /** The ticks of a run whose costs are known. */
    public static List<Tick> ticks(Narration narration) {
        List<Tick> out = new ArrayList<>();
        add(out, Messages.Scale_L1, narration.cost("L1_HIT"));
        add(out, Messages.Scale_Llc, narration.cost("LLC_HIT"));
        add(out, Messages.Scale_Memory, narration.cost("DRAM"));
        add(out, Messages.Scale_Exit, narration.cost("VM_EXIT"));
        return out;
    }

    private static void add(List<Tick> out, String label, long cost) {
        if (cost > 0) {
            out.add(new Tick(label, place(cost)));
        }
    }
}
