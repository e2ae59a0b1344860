/** What is wrong with elements, shown where they stand. */
package ringside.ui.diagram.problems;
