/** Set-associative caches, their replacement policies, their hierarchy and coherence. */
package ringside.engine.cache;
