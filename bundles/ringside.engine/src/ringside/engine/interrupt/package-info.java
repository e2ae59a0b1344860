/** How an interrupt reaches the core of a virtual machine, and what it costs on the way. */
package ringside.engine.interrupt;
