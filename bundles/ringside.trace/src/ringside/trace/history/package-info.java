/** The state of a run at any position of its trace, read only. */
package ringside.trace.history;
