package ringside.ui.diagram.commands;

import java.util.List;
import ringside.model.LabClip;
import ringside.model.LabPaste;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.Texts;

/** Puts the elements of a clip into the lab. */
public final class PasteElements extends LabCommand {
    private final LabPaste paste;
    private List<Element> pasted = List.of();

    private PasteElements(Lab lab, LabClip clip, LabPaste paste, String verb) {
        super(lab, Labs.label(verb, clip.named()));
        this.paste = paste;
    }

    /** @param paste one that is not refused */
    public static PasteElements fromClipboard(Lab lab, LabClip clip, LabPaste paste) {
        return new PasteElements(lab, clip, paste, Texts.pasteElement);
    }

    /** @param paste one that is not refused */
    public static PasteElements duplicate(Lab lab, LabClip clip, LabPaste paste) {
        return new PasteElements(lab, clip, paste, Texts.duplicateElement);
    }

    @Override
    protected void change() {
        pasted = paste.paste();
    }

    @Override
    public List<? extends Element> allMade() {
        return pasted;
    }
}
