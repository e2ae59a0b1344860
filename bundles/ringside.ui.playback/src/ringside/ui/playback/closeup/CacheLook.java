package ringside.ui.playback.closeup;

import ringside.trace.LineFilter;
import ringside.trace.StateSchema.Element;
import ringside.ui.playback.Messages;

/** How a Close-up looks at caches, which stays while steps go by: what of them it shows, which lines, and where the user has scrolled to. */
final class CacheLook {
    /** What of a cache is shown. */
    enum View {
        IN_PLAY(Messages.Cache_InPlay), ALL(Messages.Cache_All), EVICTIONS(Messages.Cache_Evictions), HEAT(Messages.Cache_Heat);

        private final String label;

        View(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private View view = View.IN_PLAY;
    private LineFilter filter = LineFilter.ALL;
    private String filterName = "";
    private String filterShort = "";
    private Element chosen;

    /** The first cell that the list of all sets shows. */
    int topCell;
    /** Whether that list goes along with the sets in play: until the user scrolls it. */
    boolean follows = true;
    /** Where the keyboard stands in the heat; -1 for nowhere. */
    int row = -1;
    int column = -1;
    /** What the pointer is on there; -1 for nothing. */
    int hoverRow = -1;
    int hoverColumn = -1;

    View view() {
        return view;
    }

    /** Choosing the list again brings it back to the sets in play. */
    void view(View next) {
        view = next;
        follows = true;
        row = -1;
        column = -1;
        hoverRow = -1;
    }

    LineFilter filter() {
        return filter;
    }

    boolean filtered() {
        return filter.by() != LineFilter.By.NOTHING;
    }

    /** What the filter looks for, as people call it. */
    String filterName() {
        return filterName;
    }

    /** The same where there is little room. */
    String filterShort() {
        return filterShort;
    }

    void filter(LineFilter next, String name, String shortName) {
        filter = next;
        filterName = name;
        filterShort = shortName;
        follows = true;
    }

    /** The value that is chosen in the Close-up; null for none. */
    Element chosen() {
        return chosen;
    }

    void choose(Element element) {
        chosen = element;
    }
}
