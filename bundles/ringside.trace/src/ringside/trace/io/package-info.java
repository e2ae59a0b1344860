/** Versioned files of traces, and their fingerprints. */
package ringside.trace.io;
