package ringside.model;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import ringside.model.lab.LabFactory;
import ringside.model.lab.LabPackage;
import ringside.model.migration.Migrations;

/**
 * Checks the text of a lab from its first character to its last, before anything is built from it: that it is XML, a lab and of a
 * known version; and, if it is of the current version, that every element, attribute, value, id and reference is one that the
 * metamodel has. The first fault ends the scan.
 *
 * <p>EMF finds most of these too, but not all (a part given twice, an id used twice), fetches what a foreign namespace names, and
 * knows only the end of the tag that a fault is in. The scan knows the value.
 */
final class LabScan extends DefaultHandler {

    /** A fault and where it is. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;
        private final int offset;

        Fault(int offset, String message, Throwable cause) {
            super(message, cause);
            this.offset = offset;
        }

        /** The offset in the text, from 0. */
        int offset() {
            return offset;
        }
    }

    /** Carries a fault through the parser. */
    private static final class Stop extends SAXException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Stop(int offset, String message) {
            fault = new Fault(offset, message, null);
        }
    }

    /** An element whose end has not come yet. It is of a class, or the value of an attribute. */
    private record Open(String name, int offset, EClass type, EAttribute attribute, Set<EStructuralFeature> given, StringBuilder text) {
    }

    private record Known(EClass type, int offset) {
    }

    private record Reference(String path, String id, EClass type, int offset) {
    }

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    /** No lab is deeper; a file that is would only exhaust the stack. */
    private static final int DEEPEST = 32;

    private final String text;
    private final TextPositions positions;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, Known> ids = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private Locator locator;
    private int version;

    private LabScan(String text) {
        this.text = text;
        this.positions = new TextPositions(text);
    }

    /** Scans a text and answers its format version, which is the current one or an older one. */
    static int scan(String text) throws Fault {
        LabScan scan = new LabScan(text);
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(NO_DOCTYPE, true);
            parsers.newSAXParser().parse(new InputSource(new StringReader(text)), scan);
            scan.resolveReferences();
        } catch (Stop stop) {
            throw stop.fault;
        } catch (SAXParseException e) {
            throw scan.notWellFormed(e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new Fault(0, Messages.text("load.notXml", e.getMessage()), e);
        }
        return scan.version;
    }

    private Fault notWellFormed(SAXParseException e) {
        int offset = positions.offset(e.getLineNumber(), e.getColumnNumber());
        if (!open.isEmpty() && text.substring(offset).isBlank()) {
            return new Fault(offset, Messages.text("load.truncated", open.peek().name()), e);
        }
        if (open.isEmpty() && text.startsWith("<!DOCTYPE", text.lastIndexOf('<', offset))) {
            return new Fault(text.lastIndexOf('<', offset), Messages.text("load.documentType"), e);
        }
        return new Fault(offset, Messages.text("load.notXml", e.getMessage()), e);
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        int end = positions.offset(locator.getLineNumber(), locator.getColumnNumber());
        int start = Math.max(0, text.lastIndexOf('<', end - 1));
        if (open.isEmpty()) {
            startRoot(uri, localName, name, attributes, start, end);
            return;
        }
        checkNamespaces(start);
        if (open.size() >= DEEPEST) {
            throw new Stop(start, Messages.text("load.unknownElement", name, open.peek().name()));
        }
        Open parent = open.peek();
        if (version < Migrations.CURRENT) {
            open.push(new Open(name, start, null, null, Set.of(), new StringBuilder()));
            return;
        }
        EStructuralFeature feature = uri.isEmpty() && parent.type() != null ? parent.type().getEStructuralFeature(localName) : null;
        if (feature == null || feature instanceof EReference reference && !reference.isContainment()) {
            throw new Stop(start, Messages.text("load.unknownElement", name, parent.name()));
        }
        if (!parent.given().add(feature) && !feature.isMany()) {
            throw new Stop(start, Messages.text("load.twice", name, parent.name()));
        }
        if (feature instanceof EAttribute attribute) {
            open.push(new Open(name, start, null, attribute, Set.of(), new StringBuilder()));
            return;
        }
        startObject(name, typeOf((EReference) feature, attributes, start, end), attributes, start, end);
    }

    private void startRoot(String uri, String localName, String name, Attributes attributes, int start, int end) throws Stop {
        if (!LabPackage.eNS_URI.equals(uri) || !"Lab".equals(localName)) {
            throw new Stop(start, Messages.text("load.foreignRoot", name));
        }
        String written = attributes.getValue("formatVersion");
        if (written != null) {
            try {
                version = Integer.parseInt(written);
            } catch (NumberFormatException e) {
                version = -1;
            }
            if (version < 0) {
                throw new Stop(valueOffset("formatVersion", start, end), Messages.text("load.badVersion", written));
            }
        }
        if (version > Migrations.CURRENT) {
            throw new Stop(valueOffset("formatVersion", start, end), Messages.text("load.newerVersion", written, Migrations.CURRENT));
        }
        checkNamespaces(start);
        if (version < Migrations.CURRENT) {
            open.push(new Open(name, start, null, null, Set.of(), new StringBuilder()));
        } else {
            startObject(name, LabPackage.Literals.LAB, attributes, start, end);
        }
    }

    private void checkNamespaces(int start) throws Stop {
        for (String uri : prefixes.values()) {
            if (!uri.isEmpty() && !uri.equals(LabPackage.eNS_URI) && !uri.equals(XMI) && !uri.equals(XSI)) {
                throw new Stop(start, Messages.text("load.foreignNamespace", uri));
            }
        }
    }

    private EClass typeOf(EReference feature, Attributes attributes, int start, int end) throws Stop {
        EClass declared = feature.getEReferenceType();
        String written = attributes.getValue(XSI, "type");
        if (written == null && !declared.isAbstract()) {
            return declared;
        }
        if (written == null) {
            throw new Stop(start, Messages.text("load.missingType", kinds(declared)));
        }
        int colon = written.indexOf(':');
        boolean ours = colon > 0 && LabPackage.eNS_URI.equals(prefixes.get(written.substring(0, colon)));
        EClassifier type = ours ? LabPackage.eINSTANCE.getEClassifier(written.substring(colon + 1)) : null;
        if (!(type instanceof EClass found) || found.isAbstract() || !declared.isSuperTypeOf(found)) {
            throw new Stop(valueOffset("type", start, end), Messages.text("load.unknownType", written, declared.getName(), kinds(declared)));
        }
        return found;
    }

    /** The classes that a part of the declared class can be, as they are written. */
    private static String kinds(EClass declared) {
        return LabPackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c instanceof EClass type && !type.isAbstract() && declared.isSuperTypeOf(type))
                .map(c -> LabPackage.eNS_PREFIX + ":" + c.getName()).collect(Collectors.joining(", "));
    }

    private void startObject(String name, EClass type, Attributes attributes, int start, int end) throws Stop {
        Set<EStructuralFeature> given = new HashSet<>();
        open.push(new Open(name, start, type, null, given, new StringBuilder()));
        for (int i = 0; i < attributes.getLength(); i++) {
            String attributeName = attributes.getLocalName(i);
            if (attributes.getURI(i).equals(XSI) && attributeName.equals("type")
                    || attributes.getURI(i).equals(XMI) && attributeName.equals("version") && open.size() == 1) {
                continue;
            }
            EStructuralFeature feature = attributes.getURI(i).isEmpty() ? type.getEStructuralFeature(attributeName) : null;
            int offset = valueOffset(attributeName, start, end);
            if (feature instanceof EAttribute attribute && !attribute.isMany()) {
                checkValue(name, attribute, attributes.getValue(i), offset);
                if (attribute.isID()) {
                    register(attributes.getValue(i), type, offset);
                }
            } else if (feature instanceof EReference reference && !reference.isContainment()) {
                collect(name, reference, attributes.getValue(i), offset);
            } else {
                throw new Stop(offset, Messages.text("load.unknownAttribute", attributes.getQName(i), name));
            }
            given.add(feature);
        }
    }

    private void checkValue(String owner, EAttribute attribute, String value, int offset) throws Stop {
        EDataType type = attribute.getEAttributeType();
        try {
            if (type.getEPackage() == LabPackage.eINSTANCE) {
                LabFactory.eINSTANCE.createFromString(type, value);
            } else {
                type.getEPackage().getEFactoryInstance().createFromString(type, value);
            }
        } catch (RuntimeException e) {
            throw new Stop(offset, Messages.text("load.badValue", value, owner + "." + attribute.getName(), expected(type, e)));
        }
    }

    private static String expected(EDataType type, RuntimeException e) {
        if (type instanceof EEnum choices) {
            return Messages.text("load.badValue.enum",
                    choices.getELiterals().stream().map(literal -> literal.getLiteral()).collect(Collectors.joining(", ")));
        }
        return switch (type.getInstanceClassName()) {
        case "int", "java.lang.Integer" -> Messages.text("load.badValue.int");
        case "boolean" -> Messages.text("load.badValue.boolean");
        case "long" -> type.getEPackage() == LabPackage.eINSTANCE ? e.getMessage() : Messages.text("load.badValue.long");
        default -> e.getMessage();
        };
    }

    private void register(String id, EClass type, int offset) throws Stop {
        if (!ElementIds.isValid(id)) {
            throw new Stop(offset, Messages.text("load.badId", id));
        }
        Known first = ids.putIfAbsent(id, new Known(type, offset));
        if (first != null) {
            throw new Stop(offset, Messages.text("load.idTwice", id, positions.line(first.offset())));
        }
    }

    private void collect(String owner, EReference reference, String value, int offset) throws Stop {
        String path = owner + "." + reference.getName();
        String[] targets = value.isBlank() ? new String[0] : value.strip().split("\\s+");
        if (!reference.isMany() && targets.length != 1) {
            throw new Stop(offset, targets.length == 0 ? Messages.text("load.noElement", path, value)
                    : Messages.text("load.tooManyReferences", path));
        }
        for (String id : targets) {
            references.add(new Reference(path, id, reference.getEReferenceType(), offset));
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        Open element = open.peek();
        if (element.attribute() != null) {
            element.text().append(ch, start, length);
        } else if (version == Migrations.CURRENT && !new String(ch, start, length).isBlank()) {
            int end = positions.offset(locator.getLineNumber(), locator.getColumnNumber());
            throw new Stop(Math.max(0, end - length), Messages.text("load.strayText"));
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        Open element = open.pop();
        if (element.attribute() != null) {
            checkValue(open.peek().name(), element.attribute(), element.text().toString(), element.offset());
        } else if (element.type() != null) {
            for (EStructuralFeature feature : element.type().getEAllStructuralFeatures()) {
                if (feature.isRequired() && !feature.isMany() && !element.given().contains(feature)) {
                    throw new Stop(element.offset(), Messages.text(feature instanceof EAttribute ? "load.missingAttribute" : "load.missingPart",
                            feature.getName(), name));
                }
            }
        }
    }

    private void resolveReferences() throws Stop {
        for (Reference reference : references) {
            Known target = ids.get(reference.id());
            if (target == null) {
                throw new Stop(reference.offset(), Messages.text("load.noElement", reference.path(), reference.id()));
            }
            if (!reference.type().isSuperTypeOf(target.type())) {
                throw new Stop(reference.offset(), Messages.text("load.wrongElement", reference.path(), reference.id(), target.type().getName(),
                        reference.type().getName()));
            }
        }
    }

    /** The offset of an attribute's value in a tag, or of the tag if it cannot be made out. */
    private int valueOffset(String attribute, int start, int end) {
        Matcher matcher = Pattern.compile("[\\s:]" + Pattern.quote(attribute) + "\\s*=\\s*[\"']").matcher(text).region(start, end);
        return matcher.find() ? matcher.end() : start;
    }
}
