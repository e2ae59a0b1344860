package ringside.ui.diagram.figures;

/**
 * Neighbouring ways with one purpose, named at the left of a last level cache.
 *
 * @param first  first way
 * @param last   last way
 * @param label  what they are for
 * @param shared whether host and virtual machines share them: then the bracket is hatched
 */
public record WayGroup(int first, int last, String label, boolean shared) {

    public int ways() {
        return last - first + 1;
    }
}
