/** From a lab to a run: the compiler, its diagnostics, and the one doorway {@code ScenarioRun}. */
package ringside.scenario;
