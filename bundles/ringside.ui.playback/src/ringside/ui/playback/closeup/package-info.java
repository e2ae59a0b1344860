/** The Close-up: the element of the step in full, with a face for each sort of element, and the chain of causes. */
package ringside.ui.playback.closeup;
