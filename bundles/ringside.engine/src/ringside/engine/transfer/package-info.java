/** The direct way from one virtual machine to a second one, past the switch. */
package ringside.engine.transfer;
