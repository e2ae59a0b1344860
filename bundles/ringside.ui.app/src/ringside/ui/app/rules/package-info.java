/** Rules and classes of service as tables, and which rule a packet would hit. */
package ringside.ui.app.rules;
