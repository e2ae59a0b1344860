/** Where every number comes from: published, derived or chosen; and how the cost of an event adds up. */
package ringside.scenario.provenance;
