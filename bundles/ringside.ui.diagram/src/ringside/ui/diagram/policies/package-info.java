/** The policies that turn requests of the user into commands. */
package ringside.ui.diagram.policies;
