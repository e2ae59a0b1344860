/** The status line: what is conserved, and what the run is made of. */
package ringside.ui.playback.status;
