/** The table of the topology: every element of a lab as a row, in which it can be edited. */
package ringside.ui.app.table;
