/** The timeline: chapters of a packet, what each part of the machine did and when, and the playhead to drag. */
package ringside.ui.playback.timeline;
