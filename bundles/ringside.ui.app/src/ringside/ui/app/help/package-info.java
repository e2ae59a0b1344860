/** Help: which key does what. */
package ringside.ui.app.help;
