/** What a run leaves behind: the append-only log of events, facts, lines and charges, and the schema that names them. */
package ringside.trace;
