package ringside.scenario.provenance;

import java.util.Locale;

/** Where a number comes from. */
public enum Provenance {
    /** Read in a source that is named. */
    PUBLISHED,
    /** Computed from published numbers. */
    DERIVED,
    /** Chosen by us or by whoever made the lab, because no source says it; an assumption. */
    CHOSEN;

    /** Lower-case word, as in {@code derived: …}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
