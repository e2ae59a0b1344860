/** The frame of the window: regions, tabs, transport and status line around the stage. */
package ringside.ui.app.frame;
