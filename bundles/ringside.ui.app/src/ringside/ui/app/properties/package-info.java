/** The properties of the selected element. */
package ringside.ui.app.properties;
