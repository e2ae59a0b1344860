package ringside.trace;

/** How an interrupt enters a VM: by VM exits (2 an interrupt), with paravirtual end of interrupt (1), or posted (0). */
public enum Injection {
    EXIT_INJECT, PV_EOI, POSTED
}
