package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.Locale;

/** Line icons of the elements, in a square of 24: on the stage, in the palette, in trees and tables alike. */
public enum ElementIcon {
    ENDPOINT, FIREWALL, SINK, ECHO, FORWARDER, TRANSLATOR, INSPECTOR, BALANCER, ROUTER,
    /** An endpoint and a network function among other kinds of elements. */
    ENDPOINT_KIND, FUNCTION_KIND, NIC, SERVER, SOCKET, CORE, CACHE, CLASS_OF_SERVICE, MEMORY, REGION, HOST, CLASSIFIER, SWITCH, MACHINE, VNIC, RING, TRANSFER,
    RULE, LINK, SCENARIO, TRAFFIC, PACKET, LAB;

    /** The icon for a kind of elements, by the name that the model has for it; that of a packet where there is none of its own. */
    public static ElementIcon ofKind(String kind) {
        return switch (kind) {
            case "Lab" -> LAB;
            case "Server" -> SERVER;
            case "Socket" -> SOCKET;
            case "Core" -> CORE;
            case "Cache" -> CACHE;
            case "ClassOfService" -> CLASS_OF_SERVICE;
            case "Memory" -> MEMORY;
            case "Nic" -> NIC;
            case "Host" -> HOST;
            case "Classifier" -> CLASSIFIER;
            case "VirtualSwitch" -> SWITCH;
            case "FlowRule", "FunctionRule", "RoutingRule" -> RULE;
            case "VirtualMachine" -> MACHINE;
            case "VirtualNic" -> VNIC;
            case "Virtqueue" -> RING;
            case "NetworkFunction" -> FUNCTION_KIND;
            case "TransferComponent" -> TRANSFER;
            case "SharedMemoryRegion" -> REGION;
            case "Endpoint" -> ENDPOINT_KIND;
            case "Link" -> LINK;
            case "Scenario" -> SCENARIO;
            case "Traffic", "Generator" -> TRAFFIC;
            default -> PACKET;
        };
    }

    public SvgIcon svg() {
        return SvgIcon.named(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Draws the icon with its square's upper left corner at (x, y). */
    public void draw(Pen pen, double x, double y) {
        svg().draw(pen, x, y, SECOND_INK.color());
    }
}
