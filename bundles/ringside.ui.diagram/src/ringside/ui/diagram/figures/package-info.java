/** The figures that draw plain values. */
package ringside.ui.diagram.figures;
