package ringside.model;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.InputSource;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage;
import ringside.model.migration.MigratedText;
import ringside.model.migration.Migrations;

/**
 * Reads a lab from the bytes of a file, in four steps: decode, check as a whole ({@link LabScan}), bring up to date if it is of an
 * older version, and let EMF build the objects. Every fault ends in a {@link LabLoadException} with its place.
 */
final class LabReader {

    private static final String CONFLICT = "<<<<<<< ";

    private LabReader() {
    }

    /** @param name what messages call the file */
    static Lab read(String name, byte[] bytes) throws LabLoadException {
        return read(name, decode(name, bytes));
    }

    private static Lab read(String name, String text) throws LabLoadException {
        if (text.isBlank()) {
            throw new LabLoadException(name, 1, 1, Messages.text("load.empty"), null);
        }
        int version = scan(name, text, null);
        if (version == Migrations.CURRENT) {
            return build(name, text, null);
        }
        MigratedText migrated = Migrations.migrate(text, version);
        scan(name, migrated.text(), migrated);
        return build(name, migrated.text(), migrated);
    }

    private static int scan(String name, String text, MigratedText migrated) throws LabLoadException {
        try {
            return LabScan.scan(text);
        } catch (LabScan.Fault fault) {
            int conflict = text.startsWith(CONFLICT) ? 0 : text.indexOf("\n" + CONFLICT) + 1;
            if (conflict > 0 || text.startsWith(CONFLICT)) {
                throw at(name, new TextPositions(text), conflict, migrated, Messages.text("load.mergeConflict"), fault);
            }
            throw at(name, new TextPositions(text), fault.offset(), migrated, fault.getMessage(), fault);
        }
    }

    private static LabLoadException at(String name, TextPositions positions, int offset, MigratedText migrated, String problem, Exception cause) {
        int line = positions.line(offset);
        return migrated == null ? new LabLoadException(name, line, positions.column(offset), problem, cause)
                : new LabLoadException(name, migrated.originalLine(line), 1, problem, cause);
    }

    private static Lab build(String name, String text, MigratedText migrated) throws LabLoadException {
        ResourceSet resources = new ResourceSetImpl();
        EPackage.Registry known = new EPackageRegistryImpl();
        known.put(LabPackage.eNS_URI, LabPackage.eINSTANCE);
        resources.setPackageRegistry(known);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("lab.ringside"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resources.getResources().add(resource);
        try {
            resource.load(new InputSource(new StringReader(text)), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE,
                    XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE));
        } catch (IOException e) {
            throw notBuilt(name, resource, migrated, e);
        }
        if (!resource.getErrors().isEmpty()) {
            throw notBuilt(name, resource, migrated, null);
        }
        Lab lab = (Lab) resource.getContents().get(0);
        resource.getContents().clear();
        return lab;
    }

    /** The scan finds what EMF would, with a better place; this is for what it should have found and did not. */
    private static LabLoadException notBuilt(String name, Resource resource, MigratedText migrated, IOException e) {
        if (resource.getErrors().isEmpty()) {
            return new LabLoadException(name, 1, 1, Messages.text("load.other", e.getMessage()), e);
        }
        Resource.Diagnostic first = resource.getErrors().get(0);
        int line = Math.max(1, first.getLine());
        String problem = Messages.text("load.other", first.getMessage());
        return migrated == null ? new LabLoadException(name, line, Math.max(1, first.getColumn()), problem, e)
                : new LabLoadException(name, migrated.originalLine(line), 1, problem, e);
    }

    /** The text without a byte order mark. A lab is UTF-8 whatever its first line says. */
    private static String decode(String name, byte[] bytes) throws LabLoadException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            TextPositions positions = new TextPositions(text);
            throw new LabLoadException(name, positions.line(text.length()), positions.column(text.length()), Messages.text("load.notUtf8"), null);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
