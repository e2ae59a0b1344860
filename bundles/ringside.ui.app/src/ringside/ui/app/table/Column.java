package ringside.ui.app.table;

import java.util.Optional;

import ringside.model.lab.Element;

/** A column of the table. */
interface Column {

    String title();

    int width();

    String text(Element element, Topology topology);

    /** How its cell of an element is edited in place; empty where it is not. */
    default Optional<Cell> cell(Element element) {
        return Optional.empty();
    }
}
