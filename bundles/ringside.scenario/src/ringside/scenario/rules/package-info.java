/** What must hold in a lab before it can run, one rule a file. */
package ringside.scenario.rules;
