/** What the keys and menu entries of the run do. */
package ringside.ui.playback.handlers;
