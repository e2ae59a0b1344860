/** Where a value came from: the walk from a field back through the causes of its last assignment. */
package ringside.scenario.provenance;
