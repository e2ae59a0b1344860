package ringside.ui.diagram.palette;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.commands.LabCommand;
import ringside.ui.diagram.layout.StagePlan;

/** Finds where a new element will stand before it is there, by making it in a copy of the lab. */
public final class Landing {
    private Landing() {
    }

    /** The place on the stage; empty where the item cannot go, and for what has no place of its own. */
    public static Optional<Rectangle> place(Lab lab, PaletteItem item, EObject target) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Lab copy = (Lab) copier.copy(lab);
        copier.copyReferences();
        EObject there = target == lab ? copy : copier.get(target);
        if (there == null || !(item.into(copy, there).orElse(null) instanceof LabCommand command)) {
            return Optional.empty();
        }
        command.execute();
        Optional<Element> made = command.made();
        return made.flatMap(element -> StagePlan.of(copy).place(element));
    }
}
