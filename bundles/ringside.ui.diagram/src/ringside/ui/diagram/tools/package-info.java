/** The tools that the palette and the keys activate. */
package ringside.ui.diagram.tools;
