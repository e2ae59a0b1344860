/** What the owner-drawn panels share. */
package ringside.ui.playback.panel;
