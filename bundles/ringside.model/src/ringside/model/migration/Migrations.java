package ringside.model.migration;

import java.util.List;

import org.w3c.dom.Document;

/**
 * All steps, in order. A change of the format that an older program cannot read raises {@link #CURRENT} and adds a step here, an
 * empty one if old files need no change.
 */
public final class Migrations {

    /** The format version that is written. */
    public static final int CURRENT = 1;

    private static final List<Migration> STEPS = List.of(new QueueSlotsBecomeSize());

    private Migrations() {
    }

    /**
     * Brings a text up to date.
     *
     * @param text a lab of an older version, known to be well-formed and without a document type declaration
     * @param version its version, at least 0 and less than {@link #CURRENT}
     */
    public static MigratedText migrate(String text, int version) {
        NumberedDocument document = NumberedDocument.parse(text);
        Document lab = document.document();
        for (Migration step : STEPS) {
            if (step.from() >= version) {
                step.migrate(lab);
            }
        }
        lab.getDocumentElement().setAttribute("formatVersion", Integer.toString(CURRENT));
        return document.write();
    }
}
