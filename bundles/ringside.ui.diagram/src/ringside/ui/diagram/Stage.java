package ringside.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.commands.LabCommand;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.overlay.RunOverlay;
import ringside.ui.diagram.overlay.ScenePainter;
import ringside.ui.diagram.palette.PaletteItem;
import ringside.ui.diagram.parts.ElementPart;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.parts.StagePartFactory;
import ringside.ui.diagram.tools.HoverPort;
import ringside.ui.diagram.tools.PlaceTool;
import ringside.ui.diagram.tools.StageTool;

/** The picture of one lab with its run: the viewer, the parts in it, and what moves above them. Needs no workbench. */
public final class Stage {
    private final StageViewer viewer = new StageViewer();
    private final RunOverlay overlay = new RunOverlay();
    private final ScenePainter scene = new ScenePainter();
    private final StageSelections selections;
    private Set<StageSelection> stops = Set.of();
    /** Path of the component at which a class is asked what happens next. */
    private Optional<String> asked = Optional.empty();
    private final StageProblems problems;
    private final NameField name;
    private final Runnable themeListener = this::themeChanged;

    public Stage(Composite parent, EditDomain domain) {
        viewer.createControl(parent);
        viewer.setEditDomain(domain);
        domain.setDefaultTool(new StageTool());
        domain.loadDefaultTool();
        viewer.setEditPartFactory(new StagePartFactory());
        viewer.runLayer().add(scene);
        problems = new StageProblems(viewer);
        selections = new StageSelections(viewer);
        viewer.setKeyHandler(new StageKeys(viewer, selections));
        viewer.addSelectionChangedListener(event -> say(""));
        HoverPort.on(viewer);
        name = new NameField(this);
        domain.getCommandStack().addCommandStackEventListener(event -> {
            if (event.isPreChangeEvent()) {
                lab().ifPresent(LabPart::hold);
            }
            say("");
            if (event.isPostChangeEvent()) {
                lab().ifPresent(LabPart::release);
                showMoment();
            }
            if (event.getDetail() == CommandStack.POST_EXECUTE && event.getCommand() instanceof LabCommand command) {
                select(command.allMade().stream().map(Element::getId).toList());
            }
        });
        themeChanged();
        overlay.addListener(this::showMoment);
        Theme.addListener(themeListener);
        viewer.getControl().addDisposeListener(event -> Theme.removeListener(themeListener));
    }

    Optional<LabPart> lab() {
        return viewer.getContents() instanceof LabPart lab ? Optional.of(lab) : Optional.empty();
    }

    private void themeChanged() {
        viewer.getControl().setBackground(Theme.Role.STAGE.color());
        viewer.getControl().redraw();
    }

    private void showMoment() {
        if (viewer.getContents() instanceof LabPart lab) {
            lab.stopAt(stops);
            lab.show(overlay.moment());
            scene.show(overlay.moment(), new StageMap(lab), stops, asked, overlay.trailFrom());
            selections.follow();
        }
    }

    /** Shows this lab. */
    public void show(Lab lab) {
        viewer.setContents(lab);
        if (viewer.getContents() instanceof LabPart part) {
            part.addPlanListener(this::showMoment);
        }
        showMoment();
    }

    /** Asks what happens next, at a component by its path; empty asks nothing any more. */
    public void ask(Optional<String> componentPath) {
        asked = componentPath;
        showMoment();
    }

    /** Marks the places at which a run stops, in Build and in Run. */
    public void stopAt(Set<StageSelection> places) {
        stops = Set.copyOf(places);
        showMoment();
    }

    /** Shows every one of many machines, or only as many as have room. */
    public void showAll(boolean everyMachine) {
        if (viewer.getContents() instanceof LabPart lab) {
            lab.showAll(everyMachine);
        }
    }

    /** The next click puts this item of the palette into what it hits. */
    public void arm(PaletteItem item) {
        viewer.getEditDomain().setActiveTool(new PlaceTool(item));
    }

    /**
     * Moves an armed item over the stage while it is dragged from elsewhere.
     *
     * @param pointer on the display
     * @return whether it could be dropped there
     */
    public boolean dragTo(Point pointer) {
        if (!(viewer.getEditDomain().getActiveTool() instanceof PlaceTool tool)) {
            return false;
        }
        MouseEvent event = mouse(pointer);
        if (!((Composite) control()).getClientArea().contains(event.x, event.y)) {
            viewer.getEditDomain().viewerExited(event, viewer);
            return false;
        }
        viewer.getEditDomain().viewerEntered(event, viewer);
        viewer.getEditDomain().mouseMove(event, viewer);
        return tool.fits();
    }

    /** Lets an item go that was dragged; where it cannot be put, the drag is over all the same. */
    public void drop(Point pointer) {
        if (dragTo(pointer)) {
            viewer.getEditDomain().mouseDown(mouse(pointer), viewer);
            viewer.getEditDomain().mouseUp(mouse(pointer), viewer);
        } else {
            String why = said();
            viewer.getEditDomain().loadDefaultTool();
            say(why);
        }
    }

    private MouseEvent mouse(Point pointer) {
        Point at = control().toControl(pointer);
        Event event = new Event();
        event.widget = control();
        event.display = control().getDisplay();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        return new MouseEvent(event);
    }

    /** Opens a field over the name of the selected element; false where none is selected that has a figure. */
    public boolean rename() {
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ElementPart<?> element) {
                name.open(element);
                return true;
            }
        }
        return false;
    }

    /** Puts this item into the selected element, else onto the stage, and selects the new one; false where it fits neither. */
    public boolean insert(PaletteItem item) {
        Lab lab = (Lab) viewer.getContents().getModel();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ElementPart<?> selected && put(item.into(selected.element()))) {
                return true;
            }
        }
        return put(item.into(lab));
    }

    private boolean put(Optional<Command> command) {
        command.ifPresent(viewer.getEditDomain().getCommandStack()::execute);
        return command.isPresent();
    }

    /** Draws the stage larger or smaller, its upper left corner first; 1 is 100 %. */
    public void zoom(double scale) {
        viewer.setZoom(scale);
        ((FigureCanvas) viewer.getControl()).scrollTo(0, 0);
    }

    /** Selects an element by its id and puts the keyboard there. */
    public void select(String elementId) {
        select(List.of(elementId));
    }

    /** Selects those elements that have a part and puts the keyboard on the last; nothing changes where none has. */
    public void select(List<String> elementIds) {
        if (viewer.getContents() instanceof LabPart lab) {
            List<ElementPart<?>> parts = new ArrayList<>();
            elementIds.forEach(id -> lab.part(id).ifPresent(parts::add));
            if (!parts.isEmpty()) {
                viewer.setSelection(new StructuredSelection(parts));
                viewer.setFocus(parts.get(parts.size() - 1));
            }
        }
    }

    /** The elements that are selected, in the order in which they were. */
    public List<Element> selected() {
        List<Element> elements = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ElementPart<?> selected) {
                elements.add(selected.element());
            }
        }
        return elements;
    }

    /** The ids of the selected elements. */
    List<String> selectedIds() {
        return selected().stream().map(Element::getId).toList();
    }

    /** Tells the person something that is neither on the stage nor worth a dialog; empty takes it back. */
    public void say(String sentence) {
        viewer.say(sentence);
    }

    /** What was told last, until the next selection or change. */
    public String said() {
        return viewer.said();
    }

    /** Called when something is told or taken back. */
    public void addSayingListener(Runnable listener) {
        viewer.addSayingListener(listener);
    }

    public void removeSayingListener(Runnable listener) {
        viewer.removeSayingListener(listener);
    }

    /**
     * Selects the part that an element is seen in and brings it into sight, leaving the keyboard where it is; the tile that hides a machine opens.
     *
     * @return the part, empty where nothing on the stage stands for the element
     */
    public Optional<ElementPart<?>> reveal(Element element) {
        if (!(viewer.getContents() instanceof LabPart lab)) {
            return Optional.empty();
        }
        if (lab.isBehindTile(element)) {
            lab.showAll(true);
        }
        Optional<ElementPart<?>> shown = lab.shownIn(element);
        shown.ifPresent(part -> {
            viewer.select(part);
            viewer.setFocus(part);
            viewer.reveal(part);
        });
        return shown;
    }

    /** Whether an element is seen in the part of another one, which may be itself. */
    public boolean shows(Element element, Element other) {
        return viewer.getContents() instanceof LabPart lab && lab.shownIn(element).filter(part -> part.element() == other).isPresent();
    }

    /** What the overlay's fills mean, in words; empty where there is none. */
    public String legend() {
        return lab().map(LabPart::legend).orElse("");
    }

    public StageViewer viewer() {
        return viewer;
    }

    public Control control() {
        return viewer.getControl();
    }

    public RunOverlay overlay() {
        return overlay;
    }

    /** How many marks stand above the elements now. */
    public int marks() {
        return scene.marks().size();
    }

    public StageProblems problems() {
        return problems;
    }

    /** Edit parts and {@link StageSelection}s. */
    public ISelectionProvider selections() {
        return selections;
    }
}
