/** The palette, from which a lab is built. */
package ringside.ui.app.palette;
