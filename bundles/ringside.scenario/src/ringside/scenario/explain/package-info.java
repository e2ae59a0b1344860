/** The sentences: what happens in an event or a line of its burst, why, and what follows; one source for all front ends. */
package ringside.scenario.explain;
