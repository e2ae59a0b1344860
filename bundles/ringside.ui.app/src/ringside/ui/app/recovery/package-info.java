/** Unsaved changes are kept aside and offered again after a kill. */
package ringside.ui.app.recovery;
