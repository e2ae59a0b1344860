/** What the keys of Build do on the stage. */
package ringside.ui.diagram.handlers;
