package ringside.model.migration;

import org.w3c.dom.Document;

/** One step: changes a document of one format version into the next. Steps know names, not classes, so that they last. */
public interface Migration {

    /** The version that the step takes. It makes the one after it. */
    int from();

    /** Changes the document in place. The version attribute is not the step's business. */
    void migrate(Document lab);
}
