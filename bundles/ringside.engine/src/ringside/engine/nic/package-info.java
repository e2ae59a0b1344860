/** Receive and transmit of the physical network card, with direct cache access. */
package ringside.engine.nic;
