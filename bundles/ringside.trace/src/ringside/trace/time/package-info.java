/** Playhead, timeline rows, spans and cause arrows over a trace. */
package ringside.trace.time;
