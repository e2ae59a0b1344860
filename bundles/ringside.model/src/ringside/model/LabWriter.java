package ringside.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import ringside.model.lab.DiagramLayout;
import ringside.model.lab.Lab;
import ringside.model.lab.NodeLayout;
import ringside.model.migration.Migrations;

/**
 * Writes a lab in its one form: UTF-8, lines ended by LF, one element a line, attributes in the metamodel's order and left out
 * where they have their default, references as ids, nodes of the layout by the ids of their elements. The lab itself is not
 * touched.
 */
final class LabWriter {

    private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n");

    private LabWriter() {
    }

    static byte[] write(Lab lab) {
        Lab copy = EcoreUtil.copy(lab);
        copy.setFormatVersion(Migrations.CURRENT);
        dropReferencesOutOf(copy);
        replaceWhatXmlCannotHold(copy);
        order(copy);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("lab.ringside"));
        resource.getContents().add(copy);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return out.toByteArray();
    }

    /** An element that was deleted may still be referred to; a file cannot say so, and the reference means nothing any more. */
    private static void dropReferencesOutOf(Lab copy) {
        for (TreeIterator<EObject> all = copy.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (reference.isContainment()) {
                    continue;
                }
                if (reference.isMany()) {
                    ((List<?>) object.eGet(reference)).removeIf(target -> !EcoreUtil.isAncestor(copy, (EObject) target));
                } else if (object.eGet(reference) instanceof EObject target && !EcoreUtil.isAncestor(copy, target)) {
                    object.eUnset(reference);
                }
            }
        }
    }

    private static void replaceWhatXmlCannotHold(Lab copy) {
        Stream.concat(Stream.of(copy), stream(copy.eAllContents())).forEach(object -> {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                Object value = object.eGet(attribute);
                if (value instanceof String text) {
                    object.eSet(attribute, clean(text));
                } else if (value instanceof List<?> texts && attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
                    object.eSet(attribute, texts.stream().map(text -> clean((String) text)).toList());
                }
            }
        });
    }

    /** Control characters and lone surrogates become the replacement character. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void order(Lab copy) {
        DiagramLayout layout = copy.getLayout();
        if (layout == null) {
            return;
        }
        layout.getNodes().removeIf(node -> node.getElement() == null || node.getElement().getId() == null);
        ECollections.sort(layout.getNodes(), Comparator.comparing((NodeLayout node) -> node.getElement().getId()));
        if (layout.getNodes().isEmpty()) {
            copy.setLayout(null);
        }
    }

    private static Stream<EObject> stream(Iterator<EObject> all) {
        Stream.Builder<EObject> stream = Stream.builder();
        all.forEachRemaining(stream);
        return stream.build();
    }
}
