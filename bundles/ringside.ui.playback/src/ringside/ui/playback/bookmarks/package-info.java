/** Places of a run that somebody wants to come back to, with a note each, kept beside the lab. */
package ringside.ui.playback.bookmarks;
