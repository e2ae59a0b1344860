/** The sentences that say what an event is and why it happens. */
package ringside.scenario.explain;
