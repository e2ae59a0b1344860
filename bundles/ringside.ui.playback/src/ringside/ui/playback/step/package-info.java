/** This step: what happened, why, what it cost and what follows. */
package ringside.ui.playback.step;
