package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.ElementIds;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.lab.LabPackage.Literals;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.parts.ElementPart;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.parts.PlacesInside;

/** The editor in a real workbench window. */
class LabEditorTest {
    @TempDir
    Path folder;
    private Path file;
    private LabEditor editor;

    @BeforeEach
    void open() throws IOException, PartInitException {
        file = folder.resolve("lab.ringside");
        Files.copy(Labs.samples().resolve("04-bypass/lab.ringside"), file);
        editor = (LabEditor) page().openEditor(new LabEditorInput(file), LabEditor.ID);
    }

    @AfterEach
    void close() {
        page().closeEditor(editor, false);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private ElementPart<?> part(String id) {
        return ((LabPart) editor.stage().viewer().getContents()).part(id).orElseThrow();
    }

    private static Command deletion(ElementPart<?> part) {
        GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
        request.setEditParts(part);
        return part.getCommand(request);
    }

    @Test
    void aSelectedMachineIsDeletedAndComesBack() {
        editor.stage().select("vm2");
        Command delete = deletion(part("vm2"));
        editor.getCommandStack().execute(delete);
        assertTrue(editor.isDirty());
        assertTrue(((LabPart) editor.stage().viewer().getContents()).part("vm2").isEmpty());
        editor.getCommandStack().undo();
        assertFalse(editor.isDirty());
        assertEquals(new Rectangle(736, 44, 336, 176), part("vm2").getFigure().getBounds());
    }

    @Test
    void whatMustStayCannotBeDeleted() {
        Command command = deletion(part("memory"));
        assertTrue(command == null || !command.canExecute());
    }

    @Test
    void savingKeepsTheFileReadableAndTheEditorClean() throws LabLoadException {
        editor.getCommandStack().execute(new SetFeature(ElementIds.find(editor.lab(), "vm1").orElseThrow(), Literals.ELEMENT__NAME, "Web"));
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals("Web", ElementIds.find(LabFiles.load(file), "vm1").orElseThrow().getName());
    }

    @Test
    void savingUnderAnotherNameMovesTheEditorThere() {
        editor.saveAs(folder.resolve("copy"));
        assertTrue(Files.exists(folder.resolve("copy.ringside")));
        assertEquals("copy.ringside", editor.getTitle());
        assertEquals(new LabEditorInput(folder.resolve("copy.ringside")), editor.getEditorInput());
    }

    @Test
    void aDamagedFileIsNotOpenedAsALab() throws IOException, PartInitException {
        Path damaged = folder.resolve("damaged.ringside");
        Files.writeString(damaged, "<lab");
        var part = page().openEditor(new LabEditorInput(damaged), LabEditor.ID);
        assertFalse(part instanceof LabEditor);
        page().closeEditor(part, false);
        assertEquals("<lab", Files.readString(damaged));
    }

    @Test
    void theInputOutlivesTheSession() {
        IPersistableElement element = editor.getEditorInput().getPersistable();
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        element.saveState(memento);
        assertEquals(editor.getEditorInput(), new LabEditorInputFactory().createElement(memento));
    }

    @Test
    void editsAreToldAndASnapshotKnowsWhetherTheyMatter() {
        LabSnapshot before = LabSnapshot.of(editor);
        int[] told = new int[1];
        editor.addEditListener(() -> told[0]++);
        Event right = key(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.MOD2);
        editor.stage().select("vm1");
        editor.stage().control().notifyListeners(SWT.KeyDown, right);
        assertEquals(398, part("vm1").getFigure().getBounds().x, "Ctrl+Shift+Right moves by 10");
        assertTrue(told[0] > 0);
        assertTrue(before.isStill(editor), "a moved figure makes no run stale");
        editor.getCommandStack().execute(deletion(part("vm1.transfer")));
        assertFalse(before.isStill(editor));
        editor.getCommandStack().undo();
        assertTrue(before.isStill(editor));
    }

    @Test
    void enterGoesInAndEscapeOut() {
        editor.stage().select("vm1");
        editor.stage().control().notifyListeners(SWT.KeyDown, key(SWT.CR, 0));
        assertEquals("vm1.function", focused());
        editor.stage().control().notifyListeners(SWT.KeyDown, key(SWT.ESC, 0));
        assertEquals("vm1", focused());
    }

    @Test
    void arrowsGoToTheNeighbour() {
        editor.stage().select("vm1");
        editor.stage().control().notifyListeners(SWT.KeyDown, key(SWT.ARROW_RIGHT, 0));
        assertEquals("vm2", focused());
    }

    private String focused() {
        List<?> selected = editor.stage().viewer().getSelectedEditParts();
        return ((ElementPart<?>) selected.get(0)).element().getId();
    }

    private static Event key(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code == SWT.CR ? SWT.CR : code == SWT.ESC ? SWT.ESC : 0;
        event.stateMask = mask;
        return event;
    }

    @Test
    void aClickIntoACacheSelectsTheCell() {
        settle();
        editor.stage().viewer().reveal(part("llc"));
        settle();
        Rectangle cell = ((PlacesInside) part("llc")).place(13 * 4 + 2).orElseThrow().getCopy();
        part("llc").getFigure().translateToAbsolute(cell);
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.x = cell.x + 20;
            event.y = cell.y + 10;
            event.button = 1;
            event.count = 1;
            editor.stage().control().notifyListeners(type, event);
        }
        IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertEquals(part("llc"), selection.toList().get(0));
        assertEquals(new StageSelection("llc", 13 * 4 + 2), selection.toList().get(1));
    }

    /** Lets the window do what it has put off, such as laying out. */
    private static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            continue;
        }
    }

    @Test
    void everyPartSaysItsKindAndName() {
        for (StagePart part : ((LabPart) editor.stage().viewer().getContents()).parts()) {
            assertNotNull(part.spoken());
            assertFalse(part.spoken().isBlank());
            assertTrue(part.spoken().split(" ").length <= 25);
        }
        assertTrue(part("vm1").spoken().contains("VM 1"));
        assertTrue(part("vm1.rx").spoken().startsWith("Ring vm1.rx"));
        assertInstanceOf(LabPart.class, editor.stage().viewer().getContents());
    }
}
