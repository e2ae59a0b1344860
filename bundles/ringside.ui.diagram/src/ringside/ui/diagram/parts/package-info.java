/** The parts that tie an element of the model to its figure. */
package ringside.ui.diagram.parts;
