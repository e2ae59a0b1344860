/** The command line: one class a command. */
package ringside.cli;
