package ringside.trace;

/** The way out of a VM: back to the virtual switch, or directly into another VM's memory. */
public enum Path {
    NONE, VSWITCH, DIRECT
}
