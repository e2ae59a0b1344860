/** Labs to choose from, each with its picture: the samples, and what a new lab begins as. */
package ringside.ui.app.gallery;
