/** Where automatic layout places the elements of a lab, and the ways between them. */
package ringside.ui.diagram.layout;
