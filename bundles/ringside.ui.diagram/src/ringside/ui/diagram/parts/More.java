package ringside.ui.diagram.parts;

import ringside.model.lab.Lab;

/** The virtual machines of a lab that have no room; what the tile for them stands for. */
record More(Lab lab) {
}
