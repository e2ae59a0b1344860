/** The one place where the raw types of GEF 3.2 are dealt with. */
package ringside.ui.diagram.gef;
