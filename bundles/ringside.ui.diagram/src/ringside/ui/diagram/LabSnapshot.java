package ringside.ui.diagram;

import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.LabFiles;
import ringside.model.LabSetting;
import ringside.model.lab.Lab;

/** A lab as it was when a run of it was made. Where its elements are drawn does not matter. */
public final class LabSnapshot {
    private final Lab lab;
    private final Lab drawn;
    private final String text;

    private LabSnapshot(Lab lab, Lab drawn) {
        this.lab = lab;
        this.drawn = drawn;
        this.text = LabFiles.text(lab);
    }

    /** The lab of an editor as it is now, saved or not. */
    public static LabSnapshot of(LabEditor editor) {
        return new LabSnapshot(bare(editor.lab()), EcoreUtil.copy(editor.lab()));
    }

    /** The same lab with one attribute changed, {@code vm1.rx.size=16}. */
    public LabSnapshot with(String setting) {
        Lab changed = lab();
        Lab shown = drawn();
        LabSetting.parse(setting).apply(changed);
        LabSetting.parse(setting).apply(shown);
        return new LabSnapshot(changed, shown);
    }

    private static Lab bare(Lab lab) {
        Lab copy = EcoreUtil.copy(lab);
        copy.setLayout(null);
        return copy;
    }

    /** A copy that nobody else touches. */
    public Lab lab() {
        return EcoreUtil.copy(lab);
    }

    /** A copy with everything where it was drawn. */
    public Lab drawn() {
        return EcoreUtil.copy(drawn);
    }

    /** Whether the editor's lab still says the same, drawing aside. */
    public boolean isStill(LabEditor editor) {
        return text.equals(LabFiles.text(bare(editor.lab())));
    }
}
