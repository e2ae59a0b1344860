/** What the palette offers. */
package ringside.ui.diagram.palette;
