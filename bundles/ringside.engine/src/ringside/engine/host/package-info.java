/** What the host does for a packet: classify it, fetch it, copy it. */
package ringside.engine.host;
