/** A run written out: as text to read, as JSON and as a table, the same for every front end. */
package ringside.scenario.export;
