/** What a person may choose about the window. */
package ringside.ui.app.preferences;
