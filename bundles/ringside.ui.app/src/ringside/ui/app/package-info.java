/** The Ringside application: its workbench window, perspective and ids. */
package ringside.ui.app;
