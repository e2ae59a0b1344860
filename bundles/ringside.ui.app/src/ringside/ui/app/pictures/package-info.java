/** What the product does by itself when asked to on the command line: pictures of its window, and how fast it is. */
package ringside.ui.app.pictures;
