package ringside.ui.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.Nic;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.Server;
import ringside.model.lab.VirtualMachine;

/**
 * What the layered algorithm of the Eclipse Layout Kernel makes of a lab: the order of its columns, in which neighbours of a chain
 * stand side by side, and places for a few elements that are laid out freely. It reads the lab and changes nothing.
 */
public final class Arrangement {
    private static final double BETWEEN_NODES = 24;
    private static final double BETWEEN_LAYERS = 48;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    /** A way from one element to another. */
    private record Way(Element from, Element to) {
    }

    private final Lab lab;

    public Arrangement(Lab lab) {
        this.lab = lab;
    }

    /** The machines in an order in which their ways to each other are short; that of the lab where no other is better. */
    public List<VirtualMachine> machines() {
        List<VirtualMachine> given = lab.getServer().getVirtualMachines();
        List<Way> ways = between(Set.copyOf(given));
        Map<Element, Rectangle> boxes = new LinkedHashMap<>();
        given.forEach(machine -> boxes.put(machine, new Rectangle(0, 0, 100, 50)));
        Map<Element, Point> found = layered(boxes, ways);
        Map<Element, Integer> groups = groups(given, ways);
        List<VirtualMachine> order = new ArrayList<>(given);
        order.sort(Comparator.<VirtualMachine>comparingInt(groups::get).thenComparingInt(machine -> found.get(machine).x)
                .thenComparingInt(machine -> found.get(machine).y));
        return length(order, ways) < length(given, ways) ? order : List.copyOf(given);
    }

    /** The endpoints in an order in which their cables cross least; that of the lab where no other is better. */
    public List<Endpoint> endpoints() {
        List<Endpoint> given = lab.getEndpoints();
        Map<Element, Rectangle> boxes = new LinkedHashMap<>();
        given.forEach(endpoint -> boxes.put(endpoint, new Rectangle(0, 0, 100, 50)));
        lab.getServer().getNics().forEach(nic -> boxes.put(nic, new Rectangle(0, 0, 100, 50)));
        Map<Element, Point> found = layered(boxes, between(boxes.keySet()));
        List<Nic> nics = lab.getServer().getNics();
        boolean upsideDown = nics.size() > 1 && found.get(nics.get(0)).y > found.get(nics.get(nics.size() - 1)).y;
        Comparator<Endpoint> downwards = Comparator.comparingInt(endpoint -> found.get(endpoint).y);
        List<Endpoint> order = new ArrayList<>(given);
        order.sort(upsideDown ? downwards.reversed() : downwards);
        return crossings(order) < crossings(given) ? order : List.copyOf(given);
    }

    /** New places for elements of any size, from the upper left corner of the whole on. */
    public Map<Element, Rectangle> free(Map<Element, Rectangle> boxes) {
        Rectangle all = null;
        for (Rectangle box : boxes.values()) {
            all = all == null ? box.getCopy() : all.union(box);
        }
        Map<Element, Rectangle> places = new LinkedHashMap<>();
        if (all == null) {
            return places;
        }
        Point corner = all.getLocation();
        layered(boxes, between(boxes.keySet())).forEach((element, at) -> places.put(element,
                new Rectangle(corner.x + at.x, corner.y + at.y, boxes.get(element).width, boxes.get(element).height)));
        return places;
    }

    private static Map<Element, Point> layered(Map<Element, Rectangle> boxes, List<Way> ways) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        Map<Element, ElkNode> nodes = new LinkedHashMap<>();
        boxes.forEach((element, box) -> {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width, box.height);
            nodes.put(element, node);
        });
        ways.forEach(way -> ElkGraphUtil.createSimpleEdge(nodes.get(way.from()), nodes.get(way.to())));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        Map<Element, Point> places = new LinkedHashMap<>();
        nodes.forEach((element, node) -> places.put(element, new Point((int) Math.round(node.getX()), (int) Math.round(node.getY()))));
        return places;
    }

    /** The ways that packets can take between these elements, each once. */
    private List<Way> between(Set<? extends Element> elements) {
        Set<Way> ways = new LinkedHashSet<>();
        Server server = lab.getServer();
        Host host = server.getHost();
        Element hub = server.getVirtualSwitch() == null ? host : server.getVirtualSwitch();
        for (Link link : lab.getLinks()) {
            ways.add(new Way(link.getEndpoint(), link.getNic()));
        }
        server.getNics().forEach(nic -> ways.add(new Way(nic, host.getClassifier())));
        ways.add(new Way(host.getClassifier(), hub));
        for (VirtualMachine machine : server.getVirtualMachines()) {
            ways.add(new Way(hub, machine));
            if (machine.getTransfer() != null) {
                machine.getTransfer().getRules().stream().map(RoutingRule::getTarget).forEach(target -> ways.add(new Way(machine, target)));
            }
        }
        if (server.getVirtualSwitch() != null) {
            for (FlowRule rule : server.getVirtualSwitch().getFlowRules()) {
                for (int i = 1; i < rule.getChain().size(); i++) {
                    ways.add(new Way(rule.getChain().get(i - 1), rule.getChain().get(i)));
                }
            }
        }
        ways.removeIf(way -> way.from() == null || way.to() == null || way.from() == way.to());
        return ways.stream().filter(way -> elements.contains(way.from()) && elements.contains(way.to())).toList();
    }

    /** Elements that have a way to each other have the same number; groups are numbered in the order of their first element. */
    private static Map<Element, Integer> groups(List<? extends Element> elements, List<Way> ways) {
        Map<Element, Integer> groups = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            groups.put(elements.get(i), i);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Way way : ways) {
                int least = Math.min(groups.get(way.from()), groups.get(way.to()));
                changed |= groups.put(way.from(), least) != least | groups.put(way.to(), least) != least;
            }
        }
        return groups;
    }

    private static int length(List<? extends Element> order, List<Way> ways) {
        return ways.stream().mapToInt(way -> Math.abs(order.indexOf(way.from()) - order.indexOf(way.to()))).sum();
    }

    private int crossings(List<Endpoint> order) {
        List<Integer> nics = new ArrayList<>();
        for (Endpoint endpoint : order) {
            lab.getLinks().stream().filter(link -> link.getEndpoint() == endpoint && link.getNic() != null).findFirst()
                    .ifPresent(link -> nics.add(lab.getServer().getNics().indexOf(link.getNic())));
        }
        int crossings = 0;
        for (int i = 0; i < nics.size(); i++) {
            for (int j = 0; j < i; j++) {
                crossings += nics.get(j) > nics.get(i) ? 1 : 0;
            }
        }
        return crossings;
    }
}
