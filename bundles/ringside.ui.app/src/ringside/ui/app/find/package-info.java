/** Finds elements of a lab on its stage. */
package ringside.ui.app.find;
