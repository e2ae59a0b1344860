package ringside.ui.diagram.commands;

import java.util.List;
import ringside.model.Layouts;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.layout.Arrangement;

/**
 * Lays the whole lab out: bands and columns as automatic layout has them, columns and endpoints in the order that the layout
 * kernel finds best. Places that a person chose are given up; what is collapsed stays so. Only the layout changes.
 */
public final class ArrangeLab extends LabCommand {
    public ArrangeLab(Lab lab) {
        super(lab, Texts.arrangeLab);
    }

    @Override
    protected void change() {
        Arrangement best = new Arrangement(lab());
        if (lab().getLayout() != null) {
            lab().getLayout().getNodes().forEach(node -> {
                Layouts.unplace(node);
                node.setColumn(0);
            });
        }
        number(best.machines(), lab().getServer().getVirtualMachines());
        number(best.endpoints(), lab().getEndpoints());
        Layouts.tidy(lab());
    }

    private void number(List<? extends Element> order, List<? extends Element> given) {
        if (!order.equals(given)) {
            for (int i = 0; i < order.size(); i++) {
                Layouts.node(lab(), order.get(i)).setColumn(i + 1);
            }
        }
    }
}
