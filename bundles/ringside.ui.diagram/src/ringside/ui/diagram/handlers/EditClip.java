package ringside.ui.diagram.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import ringside.model.ElementIds;
import ringside.model.LabClip;
import ringside.model.LabPaste;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.commands.DeleteElement;
import ringside.ui.diagram.commands.PasteElements;

/** Copies, cuts, pastes and duplicates elements. The clipboard of the system holds them as text, so that they go to other windows. */
public final class EditClip extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.editor(event).ifPresent(editor -> {
            switch (event.getCommand().getId()) {
                case IWorkbenchCommandConstants.EDIT_COPY -> copy(editor);
                case IWorkbenchCommandConstants.EDIT_CUT -> cut(editor);
                case IWorkbenchCommandConstants.EDIT_PASTE -> paste(editor);
                default -> duplicate(editor);
            }
        });
        return null;
    }

    private static Optional<LabClip> clip(LabEditor editor) {
        List<Element> selected = editor.stage().selected();
        LabClip clip = LabClip.of(editor.lab(), selected);
        if (clip.elements().isEmpty()) {
            selected.stream().findFirst().ifPresent(element -> editor.stage().say(NLS.bind(Texts.nothingToCopy, ElementIds.label(element))));
            return Optional.empty();
        }
        return Optional.of(clip);
    }

    private static Optional<LabClip> copy(LabEditor editor) {
        Optional<LabClip> clip = clip(editor);
        clip.ifPresent(found -> {
            Clipboard clipboard = new Clipboard(editor.stage().control().getDisplay());
            clipboard.setContents(new Object[] {found.text()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            List<Element> named = found.named();
            String what = named.size() == 1 ? ElementIds.label(named.get(0)) : NLS.bind(Texts.severalElements, named.size());
            editor.stage().say(NLS.bind(Texts.copiedElement, what));
        });
        return clip;
    }

    private static void cut(LabEditor editor) {
        List<Element> selected = editor.stage().selected();
        Optional<DeleteElement> cut = DeleteElement.cut(editor.lab(), selected);
        if (cut.isEmpty()) {
            selected.stream().findFirst().ifPresent(element -> editor.stage().say(NLS.bind(Texts.mustStay, ElementIds.label(element))));
        } else if (copy(editor).isPresent()) {
            editor.getCommandStack().execute(cut.get());
        }
    }

    private static void paste(LabEditor editor) {
        Clipboard clipboard = new Clipboard(editor.stage().control().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        Optional<LabClip> clip = text instanceof String words ? LabClip.parse(words) : Optional.empty();
        if (clip.isEmpty()) {
            editor.stage().say(Texts.nothingToPaste);
            return;
        }
        Element into = editor.stage().selected().stream().findFirst().orElse(null);
        LabPaste paste = new LabPaste(editor.lab(), clip.get(), into);
        put(editor, paste, PasteElements.fromClipboard(editor.lab(), clip.get(), paste));
    }

    private static void duplicate(LabEditor editor) {
        clip(editor).ifPresent(clip -> {
            Element into = editor.stage().selected().get(0).eContainer() instanceof Element container ? container : null;
            LabPaste paste = new LabPaste(editor.lab(), clip, into);
            put(editor, paste, PasteElements.duplicate(editor.lab(), clip, paste));
        });
    }

    private static void put(LabEditor editor, LabPaste paste, PasteElements command) {
        Optional<String> refusal = paste.refusal();
        if (refusal.isPresent()) {
            editor.stage().say(NLS.bind(Texts.refusedPaste, refusal.get()));
        } else {
            editor.getCommandStack().execute(command);
        }
    }
}
