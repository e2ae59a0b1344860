/** The driver and the network functions inside a virtual machine. */
package ringside.engine.guest;
