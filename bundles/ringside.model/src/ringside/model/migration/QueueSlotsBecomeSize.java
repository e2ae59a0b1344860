package ringside.model.migration;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * From version 0 to 1. Version 0 wrote no {@code formatVersion}, and called the size of a virtqueue {@code slots}; now it is
 * {@code size}, the virtio specification's word.
 */
final class QueueSlotsBecomeSize implements Migration {

    @Override
    public int from() {
        return 0;
    }

    @Override
    public void migrate(Document lab) {
        rename(lab.getElementsByTagName("rx"));
        rename(lab.getElementsByTagName("tx"));
    }

    private static void rename(NodeList queues) {
        for (int i = 0; i < queues.getLength(); i++) {
            Element queue = (Element) queues.item(i);
            if (queue.hasAttribute("slots")) {
                queue.setAttribute("size", queue.getAttribute("slots"));
                queue.removeAttribute("slots");
            }
        }
    }
}
