/** The lab beside its stage: as a tree and as an overview. */
package ringside.ui.diagram.outline;
