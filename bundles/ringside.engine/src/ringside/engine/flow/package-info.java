/** Flows: which header fields of a packet are compared, and tables that find what they match. */
package ringside.engine.flow;
