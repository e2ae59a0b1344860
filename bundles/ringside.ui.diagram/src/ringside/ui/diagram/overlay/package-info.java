/** Live values of a run, drawn above the figures. */
package ringside.ui.diagram.overlay;
