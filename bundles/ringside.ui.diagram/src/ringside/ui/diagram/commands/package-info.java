/** Undoable changes of the model. */
package ringside.ui.diagram.commands;
