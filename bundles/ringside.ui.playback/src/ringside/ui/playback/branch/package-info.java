/** What a user changes in a run: what is offered at a moment, and the list of the runs that came of it. */
package ringside.ui.playback.branch;
