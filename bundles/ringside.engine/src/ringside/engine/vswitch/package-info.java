/** The virtual switch: flow table, exact match cache, megaflows and the slow path. */
package ringside.engine.vswitch;
