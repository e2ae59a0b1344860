/** What each kind of element is, what it does to a packet and what to try with it. */
package ringside.ui.app.hints;
