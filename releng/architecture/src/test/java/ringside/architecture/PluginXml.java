package ringside.architecture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The extensions of one plugin.xml, flattened: each element with the extension point it serves. */
final class PluginXml {

    /** {@code point} is the extension point, {@code parent} the name of the element around this one. */
    record Entry(String point, String parent, String element, Map<String, String> attributes) {

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        @Override
        public String toString() {
            return "<" + element + "> of " + point;
        }
    }

    private PluginXml() {
    }

    static List<Entry> entries(String xml) {
        try {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))).getDocumentElement();
            List<Entry> entries = new ArrayList<>();
            for (Element extension : children(root)) {
                if (extension.getTagName().equals("extension")) {
                    collect(extension, extension.getAttribute("point"), "", entries);
                }
            }
            return entries;
        } catch (Exception e) {
            throw new IllegalArgumentException("not a plugin.xml: " + e.getMessage(), e);
        }
    }

    private static void collect(Element element, String point, String parent, List<Entry> entries) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap named = element.getAttributes();
        for (int i = 0; i < named.getLength(); i++) {
            attributes.put(named.item(i).getNodeName(), named.item(i).getNodeValue());
        }
        entries.add(new Entry(point, parent, element.getTagName(), attributes));
        for (Element child : children(element)) {
            collect(child, point, element.getTagName(), entries);
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
