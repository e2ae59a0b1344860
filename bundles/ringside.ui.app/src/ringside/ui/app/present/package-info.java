/** Present: the run of the lab in front, large, for a whole class. */
package ringside.ui.app.present;
