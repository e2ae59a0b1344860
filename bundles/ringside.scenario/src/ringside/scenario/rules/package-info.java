/** One validation rule a file: what a lab must hold to be run, said in one sentence, with changes that put it right. */
package ringside.scenario.rules;
