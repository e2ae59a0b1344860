/** The bar above the stage: steps back and forward, run, speed, where the run stands, layers and mode. */
package ringside.ui.playback.transport;
