/** The command line: one class a command, no display and no framework needed. */
package ringside.cli;
