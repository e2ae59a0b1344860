/** Running, stepping and questioning a run in the workbench. */
package ringside.ui.playback;
