/** The description a run is built from, its costs, and the builder that lays out memory and components. */
package ringside.engine.machine;
