/** Pictures of a stage that leave the window: as vectors, as points, on paper. */
package ringside.ui.diagram.picture;
