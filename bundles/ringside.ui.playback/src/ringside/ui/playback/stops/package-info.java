/** The view of what stops a run. */
package ringside.ui.playback.stops;
