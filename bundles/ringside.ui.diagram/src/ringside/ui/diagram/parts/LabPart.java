package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Server;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.gef.StageSnap;
import ringside.ui.diagram.layout.StagePlan;
import ringside.ui.diagram.overlay.Groups;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.policies.GuidesPolicy;
import ringside.ui.diagram.policies.StageLayoutPolicy;

/**
 * The whole lab. It listens to the model, makes a new plan when anything changes, and refreshes all parts: a lab has a few
 * hundred parts at most, and their figures repaint only what differs.
 */
public final class LabPart extends StagePart {
    private final EContentAdapter listener = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && isActive()) {
                if (held) {
                    changed = true;
                } else {
                    planAgain();
                }
            }
        }
    };
    private final FreeformLayer elements = new FreeformLayer();
    private final FreeformLayer ways = new FreeformLayer();
    private final Ways connections = new Ways(ways);
    private final Belongings belongings = new Belongings(ways);
    private final ISelectionChangedListener selected = event -> {
        if (!this.planning) {
            belongings.show(this);
        }
    };
    private final Surroundings surroundings = new Surroundings(elements);
    private final Map<String, ElementPart<?>> byId = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private StagePlan plan;
    private Moment moment;
    /** Null until somebody asks after a change of the lab. */
    private Groups groups;
    private Set<StageSelection> stops = Set.of();
    private boolean all;
    private boolean held;
    private boolean changed;
    private boolean planning;

    LabPart(Lab lab) {
        setModel(lab);
        plan = StagePlan.of(lab);
    }

    public Lab lab() {
        return (Lab) getModel();
    }

    public StagePlan plan() {
        return plan;
    }

    /** What the lab says of the groups that overlays tell apart. */
    Groups groups() {
        if (groups == null) {
            groups = Groups.of(lab());
        }
        return groups;
    }

    /** The moment that is shown. */
    public Optional<Moment> moment() {
        return Optional.ofNullable(moment);
    }

    /** A run stops at these places. */
    public void stopAt(Set<StageSelection> places) {
        stops = Set.copyOf(places);
    }

    boolean stopsAt(StageSelection place) {
        return stops.contains(place);
    }

    /** Shows a moment of a run, or the lab alone. */
    public void show(Optional<Moment> next) {
        moment = next.orElse(null);
        if (planning) {
            // A selected part is just being taken away, which is told before it has gone; what stays is drawn afterwards.
            return;
        }
        elementParts(this).stream().filter(part -> EcoreUtil.getRootContainer(part.element()) == lab()).forEach(part -> {
            if (moment == null) {
                part.clear();
            } else {
                part.show(moment);
            }
        });
        connections.show(plan, moment());
        surroundings.show(plan, moment());
    }

    /** The part of an element, by its id. */
    public Optional<ElementPart<?>> part(String elementId) {
        if (byId.isEmpty()) {
            elementParts(this).forEach(part -> byId.put(part.element().getId(), part));
        }
        return Optional.ofNullable(byId.get(elementId));
    }

    /** The part that an element is seen in: its own, else that of what it is in, or of the endpoint that sends it. */
    public Optional<ElementPart<?>> shownIn(Element element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            Optional<ElementPart<?>> part = at instanceof Element inside ? part(inside.getId()) : Optional.empty();
            if (part.isEmpty() && at instanceof Traffic traffic && traffic.getEndpoint() != null) {
                part = part(traffic.getEndpoint().getId());
            }
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    /** Whether an element is, or is in, a machine or a core that the tile stands for. */
    public boolean isBehindTile(Element element) {
        if (plan.moreMachines().isEmpty() || plan.showsAll()) {
            return false;
        }
        for (EObject at = element; at != null; at = at.eContainer()) {
            if ((at instanceof VirtualMachine || at instanceof Core) && part(((Element) at).getId()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What the fills of the last level cache mean, in words; empty without an overlay, or where that cache has no figure. */
    public String legend() {
        return lab().getServer().getSockets().stream().map(socket -> part(socket.getLastLevelCache().getId())).flatMap(Optional::stream)
                .filter(LastLevelCachePart.class::isInstance).map(part -> ((LastLevelCachePart) part).legend().spoken()).findFirst().orElse("");
    }

    /** The part whose cells or slots belong to the component with this path. */
    public Optional<PlacesInside> inside(String path) {
        boolean ofNic = path.endsWith(".rx") && part(path).isEmpty();
        return part(ofNic ? path.substring(0, path.length() - 3) : path).filter(PlacesInside.class::isInstance).map(PlacesInside.class::cast);
    }

    /** All parts of elements below a part. */
    static List<ElementPart<?>> elementParts(StagePart part) {
        List<ElementPart<?>> found = new ArrayList<>();
        for (StagePart child : part.parts()) {
            if (child instanceof ElementPart<?> element) {
                found.add(element);
            }
            found.addAll(elementParts(child));
        }
        return found;
    }

    @Override
    public void activate() {
        super.activate();
        lab().eAdapters().add(listener);
        getViewer().addSelectionChangedListener(selected);
    }

    @Override
    public void deactivate() {
        lab().eAdapters().remove(listener);
        getViewer().removeSelectionChangedListener(selected);
        super.deactivate();
    }

    /** Shows every one of many machines, or only as many as have room; a view of the lab, not a change of it. */
    public void showAll(boolean everyMachine) {
        all = everyMachine;
        planAgain();
        listeners.forEach(Runnable::run);
    }

    /** Called when other machines are shown than before. */
    public void addPlanListener(Runnable listener) {
        listeners.add(listener);
    }

    private void planAgain() {
        byId.clear();
        groups = null;
        StagePlan before = plan;
        plan = all ? StagePlan.ofAll(lab()) : StagePlan.of(lab());
        List<?> chosen = getViewer().getSelectedEditParts().stream().map(part -> ((EditPart) part).getModel()).toList();
        planning = true;
        try {
            if (plan.compact() != before.compact() || plan.showsAll() != before.showsAll()) {
                List.copyOf(parts()).forEach(this::forget);
            } else {
                forgetOutdated(this);
            }
            refreshAll();
        } finally {
            planning = false;
            // A part that went away changed the selection, and who was told of that looked for parts while the old ones still stood.
            byId.clear();
        }
        selectAgain(chosen);
        belongings.show(this);
    }

    /** A box that is larger or smaller than before may be drawn in another detail. */
    private static void forgetOutdated(StagePart around) {
        for (StagePart part : around.parts()) {
            if (part instanceof ElementPart<?> element && element.isOutdated()) {
                around.forget(part);
            } else {
                forgetOutdated(part);
            }
        }
    }

    /** Parts that were made anew are selected as those before were. */
    private void selectAgain(List<?> models) {
        List<?> now = getViewer().getSelectedEditParts();
        if (now.size() < models.size()) {
            List<Object> parts = models.stream().map(getViewer().getEditPartRegistry()::get).filter(Objects::nonNull).toList();
            if (parts.size() > now.size()) {
                getViewer().setSelection(new StructuredSelection(parts));
                getViewer().setFocus((EditPart) parts.get(parts.size() - 1));
            }
        }
    }

    /** From now on changes are only noted, until {@link #release}: one command makes many. */
    public void hold() {
        held = true;
    }

    /** Plans again if anything was changed since {@link #hold}. */
    public void release() {
        held = false;
        if (changed) {
            changed = false;
            planAgain();
        }
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayeredPane pane = new FreeformLayeredPane();
        pane.add(elements, "elements", -1);
        pane.add(ways, "ways", -1);
        ways.setEnabled(false);
        return pane;
    }

    @Override
    public IFigure getContentPane() {
        return elements;
    }

    @Override
    protected void refreshVisuals() {
        connections.show(plan, moment());
        surroundings.show(plan, moment());
    }

    @Override
    protected List<?> shownChildren() {
        Server server = lab().getServer();
        List<Object> children = new ArrayList<>();
        children.add(server.getMemory());
        children.addAll(server.getSockets());
        children.addAll(lab().getLinks());
        children.addAll(plan.endpoints());
        children.addAll(server.getNics());
        children.add(server.getHost().getClassifier());
        children.add(server.getVirtualSwitch() == null ? server.getHost() : server.getVirtualSwitch());
        children.addAll(plan.machines());
        children.addAll(DirectRulePart.of(plan));
        if (plan.moreMachines().isPresent()) {
            children.add(new More(lab()));
        }
        return children;
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        return key == SnapToHelper.class ? StageSnap.of(this) : super.getAdapter(key);
    }

    @Override
    public String spoken() {
        String title = lab().getTitle() == null ? "" : lab().getTitle();
        return NLS.bind(Texts.spokenLab, title);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new StageLayoutPolicy());
        installEditPolicy(GuidesPolicy.ROLE, new GuidesPolicy());
    }
}
