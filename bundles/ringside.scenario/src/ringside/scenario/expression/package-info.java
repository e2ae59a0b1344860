/**
 * The expression language: conditions of breakpoints, filters of the log, goals. A text is checked against the machine's schema before
 * it runs, and evaluated at any event or line of a trace.
 */
package ringside.scenario.expression;
