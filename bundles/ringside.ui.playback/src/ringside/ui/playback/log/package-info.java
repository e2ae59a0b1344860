/** The log: every event of a run as a sentence. */
package ringside.ui.playback.log;
