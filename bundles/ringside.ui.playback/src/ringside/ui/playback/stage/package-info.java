/** What playback puts on the stage and takes from it: the hint of the first minutes, the stale band, the chosen place. */
package ringside.ui.playback.stage;
