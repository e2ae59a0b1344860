/** Lab files: new, open, samples, back to what was saved. */
package ringside.ui.app.files;
