/** What is wrong with a lab, and the changes that mend it. */
package ringside.ui.app.problems;
