package ringside.model.migration;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A document whose elements remember their lines through parsing, changing and writing, so that a fault in an old file is
 * reported where its author finds it. Names are kept with their prefixes; comments are not kept.
 */
final class NumberedDocument {

    private static final String LINE = "line";

    private final Document document;

    private NumberedDocument(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    static NumberedDocument parse(String text) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
            SAXParserFactory.newDefaultInstance().newSAXParser().parse(new InputSource(new StringReader(text)), new Builder(document));
            return new NumberedDocument(document);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
        }
    }

    /** Every element begins a line of its own. */
    MigratedText write() {
        StringBuilder text = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        write(document.getDocumentElement(), 1, text, lines);
        return new MigratedText(text.toString(), lines);
    }

    private static void write(Element element, int parentLine, StringBuilder text, List<Integer> lines) {
        // An element that a migration made has no line of its own.
        int line = element.getUserData(LINE) instanceof Integer known ? known : parentLine;
        lines.add(line);
        text.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            text.append(' ').append(attribute.getName()).append("=\"").append(escape(attribute.getValue())).append('"');
        }
        text.append('>');
        boolean holdsElements = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words && !words.getData().isBlank()) {
                text.append(escape(words.getData()));
            } else if (child instanceof Element part) {
                text.append('\n');
                write(part, line, text, lines);
                holdsElements = true;
            }
        }
        if (holdsElements) {
            text.append('\n');
            lines.add(line);
        }
        text.append("</").append(element.getTagName()).append('>');
    }

    /** White space too is written as references, so that it survives and every line of the text is one that was counted. */
    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\t", "&#9;")
                .replace("\n", "&#10;").replace("\r", "&#13;");
    }

    private static final class Builder extends DefaultHandler {

        private final Deque<Node> open = new ArrayDeque<>();
        private final Document document;
        private Locator locator;

        Builder(Document document) {
            this.document = document;
            open.push(document);
        }

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            Element element = document.createElement(name);
            for (int i = 0; i < attributes.getLength(); i++) {
                element.setAttribute(attributes.getQName(i), attributes.getValue(i));
            }
            element.setUserData(LINE, locator.getLineNumber(), null);
            open.peek().appendChild(element);
            open.push(element);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            open.pop();
        }

        @Override
        public void characters(char[] ch, int start, int length) {
            open.peek().appendChild(document.createTextNode(new String(ch, start, length)));
        }
    }
}
