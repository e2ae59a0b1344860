/** The graphical editor of a lab. */
package ringside.ui.diagram;
