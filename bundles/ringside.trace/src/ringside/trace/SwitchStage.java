package ringside.trace;

/** The stage of the virtual switch that answered a look-up, cheapest first; names as Open vSwitch uses them. */
public enum SwitchStage {
    NONE, SIMPLE_MATCH, EXACT_MATCH, MEGAFLOW, UPCALL
}
