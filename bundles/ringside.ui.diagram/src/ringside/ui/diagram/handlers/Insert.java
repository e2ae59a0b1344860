package ringside.ui.diagram.handlers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.ElementIds;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.palette.PaletteItem;
import ringside.ui.diagram.parts.Labels;

/** Finds something in the palette by typing and puts it into the selected element, or onto the stage. */
public final class Insert extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.editor(event).ifPresent(editor -> {
            List<PaletteItem> fitting = Arrays.stream(PaletteItem.values()).filter(item -> item.fits(editor.lab())).toList();
            Chooser.choose(HandlerUtil.getActiveShell(event), Texts.createElement, Texts.insertWhat,
                    fitting.stream().map(item -> new Offer<>(item, item.label())).toList()).ifPresent(item -> insert(HandlerUtil.getActiveShell(event), editor, item));
        });
        return null;
    }

    /** Into the selection or onto the stage; else into the one element that takes it, or the one of several that is chosen. */
    public static void insert(Shell shell, LabEditor editor, PaletteItem item) {
        if (editor.stage().insert(item)) {
            return;
        }
        List<Element> takers = takers(editor.lab(), item);
        Optional<Element> taker = takers.size() == 1 ? Optional.of(takers.get(0))
                : Chooser.choose(shell, Texts.createElement, NLS.bind(Texts.insertWhere, item.label()),
                        takers.stream().map(element -> new Offer<>(element, Labels.name(element))).toList());
        taker.flatMap(item::into).ifPresent(editor.getCommandStack()::execute);
    }

    private static List<Element> takers(Lab lab, PaletteItem item) {
        List<Element> takers = new ArrayList<>();
        for (Element element : ElementIds.index(lab).values()) {
            boolean whole = element instanceof VirtualMachine || element instanceof Endpoint || element instanceof VirtualSwitch || element instanceof Core || element instanceof Socket;
            if (whole && item.into(element).isPresent()) {
                takers.add(element);
            }
        }
        return takers;
    }
}
