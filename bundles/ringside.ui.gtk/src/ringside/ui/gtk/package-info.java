/** What only GTK needs to look like the other systems. */
package ringside.ui.gtk;
