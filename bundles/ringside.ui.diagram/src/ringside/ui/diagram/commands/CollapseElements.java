package ringside.ui.diagram.commands;

import java.util.Collection;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.Layouts;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.Texts;

/** Draws elements without what is in them, or with it again; their links end at what is drawn. Only the layout changes. */
public final class CollapseElements extends LabCommand {
    private final List<Element> elements;
    private final boolean collapse;

    /** @param collapse false expands them */
    public CollapseElements(Lab lab, Collection<? extends Element> elements, boolean collapse) {
        super(lab, label(List.copyOf(elements), collapse));
        this.elements = List.copyOf(elements);
        this.collapse = collapse;
    }

    /** Whether an element has something in it that can be hidden. */
    public static boolean mayCollapse(Element element) {
        return element instanceof Socket || element instanceof Core || element instanceof VirtualMachine;
    }

    private static String label(List<Element> elements, boolean collapse) {
        return elements.size() == 1 ? NLS.bind(collapse ? Texts.collapseElement : Texts.expandElement, ElementIds.label(elements.get(0)))
                : NLS.bind(collapse ? Texts.collapseElements : Texts.expandElements, elements.size());
    }

    @Override
    public boolean canExecute() {
        return !elements.isEmpty() && elements.stream().allMatch(CollapseElements::mayCollapse);
    }

    @Override
    protected void change() {
        elements.forEach(element -> Layouts.node(lab(), element).setCollapsed(collapse));
        Layouts.tidy(lab());
    }
}
