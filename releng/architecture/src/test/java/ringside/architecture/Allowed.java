package ringside.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one bundle may depend on: other bundles of Ringside by name, bundles of others by name, and packages of others as ArchUnit
 * writes them. A name that ends in {@code *} stands for all names that begin so. {@link #TABLE} is the one place to change when a
 * bundle is to depend on something new.
 */
record Allowed(String bundle, List<String> ringside, List<String> others, List<String> packages) {

    private static final List<String> EMF = List.of("org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.eclipse.emf.ecore.change", "org.eclipse.emf.ecore.xmi");
    private static final List<String> EMF_PACKAGES = List.of("org.eclipse.emf.common..", "org.eclipse.emf.ecore..");
    private static final List<String> JACKSON = List.of("com.fasterxml.jackson.core.jackson-core");
    private static final List<String> JACKSON_PACKAGES = List.of("com.fasterxml.jackson.core..");
    private static final List<String> WORKBENCH = List.of("org.eclipse.core.*", "org.eclipse.e4.*", "org.eclipse.equinox.*", "org.eclipse.help",
            "org.eclipse.jface*", "org.eclipse.swt*", "org.eclipse.text", "org.eclipse.ui*");
    private static final List<String> WORKBENCH_PACKAGES = List.of("org.eclipse.core..", "org.eclipse.e4..", "org.eclipse.equinox..",
            "org.eclipse.help..", "org.eclipse.jface..", "org.eclipse.osgi..", "org.eclipse.swt..", "org.eclipse.ui..", "org.osgi..");
    private static final List<String> DRAW2D = List.of("org.eclipse.draw2d");
    private static final List<String> DRAW2D_PACKAGES = List.of("org.eclipse.draw2d..");
    private static final List<String> GEF = List.of("org.eclipse.gef");
    private static final List<String> GEF_PACKAGES = List.of("org.eclipse.gef..");
    private static final List<String> ELK = List.of("org.eclipse.elk.*", "org.eclipse.xtext.xbase.lib", "com.google.guava");
    private static final List<String> ELK_PACKAGES = List.of("org.eclipse.elk..");
    private static final List<String> XML_OF_THE_JDK = List.of("javax.xml..", "org.w3c.dom..", "org.xml.sax..");

    static final Map<String, Allowed> TABLE = table(
            new Allowed("ringside.trace", List.of(), List.of(), List.of()),
            new Allowed("ringside.engine", List.of("ringside.trace"), List.of(), List.of()),
            new Allowed("ringside.model", List.of(), EMF, with(EMF_PACKAGES, XML_OF_THE_JDK)),
            new Allowed("ringside.scenario", List.of("ringside.trace", "ringside.engine", "ringside.model"),
                    with(EMF, JACKSON, List.of("org.antlr.antlr4-runtime")),
                    with(EMF_PACKAGES, JACKSON_PACKAGES, List.of("org.antlr.v4.runtime.."))),
            new Allowed("ringside.cli", List.of("ringside.scenario", "ringside.model", "ringside.trace"),
                    with(EMF, JACKSON, List.of("picocli")), with(EMF_PACKAGES, JACKSON_PACKAGES, List.of("picocli.."))),
            new Allowed("ringside.ui.diagram", List.of("ringside.model", "ringside.trace"),
                    with(EMF, WORKBENCH, DRAW2D, GEF, ELK),
                    with(EMF_PACKAGES, WORKBENCH_PACKAGES, DRAW2D_PACKAGES, GEF_PACKAGES, ELK_PACKAGES)),
            new Allowed("ringside.ui.playback", List.of("ringside.scenario", "ringside.trace", "ringside.ui.diagram"),
                    with(WORKBENCH, DRAW2D), with(WORKBENCH_PACKAGES, DRAW2D_PACKAGES)),
            new Allowed("ringside.ui.app",
                    List.of("ringside.scenario", "ringside.model", "ringside.trace", "ringside.ui.diagram", "ringside.ui.playback"),
                    with(EMF, WORKBENCH, DRAW2D, GEF),
                    with(EMF_PACKAGES, WORKBENCH_PACKAGES, DRAW2D_PACKAGES, GEF_PACKAGES)),
            new Allowed("ringside.ui.gtk", List.of("ringside.ui.app"), List.of(), List.of("org.eclipse.swt..")));

    /** Whether a manifest may name the other bundle in Require-Bundle. */
    boolean allowsBundle(String other) {
        return Stream.concat(ringside.stream(), others.stream()).anyMatch(
                name -> name.endsWith("*") ? other.startsWith(name.substring(0, name.length() - 1)) : other.equals(name));
    }

    /** Whether a manifest may name the package in Import-Package. */
    boolean allowsImport(String imported) {
        return packages.stream().map(name -> name.substring(0, name.length() - "..".length()))
                .anyMatch(name -> imported.equals(name) || imported.startsWith(name + "."));
    }

    /** Every package that classes of the bundle may use, their own and those of {@code java} included. */
    String[] allowedPackages() {
        return Stream.of(Stream.of("java..", bundle + ".."), ringside.stream().map(name -> name + ".."), packages.stream())
                .flatMap(names -> names).toArray(String[]::new);
    }

    private static Map<String, Allowed> table(Allowed... rows) {
        Map<String, Allowed> table = new LinkedHashMap<>();
        for (Allowed row : rows) {
            table.put(row.bundle, row);
        }
        return table;
    }

    @SafeVarargs
    private static List<String> with(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
