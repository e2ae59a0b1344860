package ringside.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ringside.architecture.Declarations.Kind;
import ringside.architecture.PluginXml.Entry;

/** What a plugin.xml refers to, and what of that does not resolve. */
final class References {

    private static final Set<String> CLASS_ATTRIBUTES = Set.of("class", "contributorClass", "defaultHandler");
    private static final Set<String> FILE_ATTRIBUTES = Set.of("icon", "hoverIcon", "disabledIcon", "contentFile", "file");
    private static final Pattern OWN_NAME = Pattern.compile("ringside(\\.\\w+)+");
    private static final Pattern OWN_MENU = Pattern.compile("(?:menu|popup|toolbar):(ringside(?:\\.\\w+)+).*");

    /** Attributes that refer wherever they stand. */
    private static final Map<String, Kind> ANYWHERE = Map.of(
            "commandId", Kind.COMMAND,
            "contextId", Kind.CONTEXT,
            "schemeId", Kind.SCHEME,
            "viewId", Kind.VIEW,
            "perspectiveId", Kind.PERSPECTIVE,
            "editorId", Kind.EDITOR,
            "contentTypeId", Kind.CONTENT_TYPE,
            "introId", Kind.INTRO,
            "productId", Kind.PRODUCT);

    /** Attributes that refer in one place: extension point, element and attribute. */
    private static final Map<String, Kind> IN_PLACE = Map.ofEntries(
            Map.entry("org.eclipse.core.runtime.products/product/application", Kind.APPLICATION),
            Map.entry("org.eclipse.core.contenttype.contentTypes/content-type/base-type", Kind.CONTENT_TYPE),
            Map.entry("org.eclipse.core.contenttype.contentTypes/file-association/content-type", Kind.CONTENT_TYPE),
            Map.entry("org.eclipse.ui.bindings/scheme/parentId", Kind.SCHEME),
            Map.entry("org.eclipse.ui.commands/command/categoryId", Kind.COMMAND_CATEGORY),
            Map.entry("org.eclipse.ui.contexts/context/parentId", Kind.CONTEXT),
            Map.entry("org.eclipse.ui.newWizards/wizard/category", Kind.WIZARD_CATEGORY),
            Map.entry("org.eclipse.ui.newWizards/category/parentCategory", Kind.WIZARD_CATEGORY),
            Map.entry("org.eclipse.ui.perspectiveExtensions/perspectiveExtension/targetID", Kind.PERSPECTIVE),
            Map.entry("org.eclipse.ui.perspectiveExtensions/view/id", Kind.VIEW),
            Map.entry("org.eclipse.ui.perspectiveExtensions/view/relative", Kind.VIEW),
            Map.entry("org.eclipse.ui.perspectiveExtensions/viewShortcut/id", Kind.VIEW),
            Map.entry("org.eclipse.ui.perspectiveExtensions/perspectiveShortcut/id", Kind.PERSPECTIVE),
            Map.entry("org.eclipse.ui.perspectiveExtensions/newWizardShortcut/id", Kind.WIZARD),
            Map.entry("org.eclipse.ui.preferencePages/page/category", Kind.PREFERENCE_PAGE),
            Map.entry("org.eclipse.ui.views/view/category", Kind.VIEW_CATEGORY));

    /** What the workbench itself defines without a plugin.xml. */
    private static final Set<String> BUILT_IN = Set.of("*", "org.eclipse.ui.editorss");

    private References() {
    }

    static boolean isReference(Entry entry, String attribute) {
        return kindOf(entry, attribute).isPresent();
    }

    /** One sentence for each reference of the bundle that resolves to nothing. Files are looked for below the folder. */
    static List<String> unresolved(Bundle bundle, Declarations declared, Path folder) {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : bundle.pluginXml().map(PluginXml::entries).orElse(List.of())) {
            entry.attributes().forEach((attribute, value) -> check(bundle, entry, attribute, value, declared, folder)
                    .ifPresent(problem -> wrong.add(bundle.name() + ": " + entry + ": " + problem)));
        }
        return wrong;
    }

    private static Optional<String> check(Bundle bundle, Entry entry, String attribute, String value, Declarations declared,
            Path folder) {
        if (value.isEmpty() || value.startsWith("%")) {
            return Optional.empty();
        }
        if (CLASS_ATTRIBUTES.contains(attribute)) {
            String name = value.split(":")[0].replaceFirst(".*/", "");
            return name.startsWith("java.") || declared.sees(bundle, name) ? Optional.empty()
                    : Optional.of("no class " + name + " in this or a required bundle");
        }
        if (FILE_ATTRIBUTES.contains(attribute) && !value.contains(":")) {
            return Files.exists(folder.resolve(value)) ? Optional.empty() : Optional.of("no file " + value);
        }
        Optional<Kind> kind = kindOf(entry, attribute);
        if (kind.isPresent()) {
            for (String id : value.split("/")) {
                if (!BUILT_IN.contains(id) && !declared.has(kind.get(), id)) {
                    return Optional.of(attribute + " names " + id + ", and no " + kind.get() + " has that id");
                }
            }
            return Optional.empty();
        }
        Matcher menu = OWN_MENU.matcher(value);
        String name = menu.matches() ? menu.group(1) : value;
        if (value.startsWith("popup:") && OWN_NAME.matcher(name).matches()) {
            return isWrittenInCode(name) ? Optional.empty() : Optional.of(attribute + " names " + name + ", and no class makes such a menu");
        }
        return !OWN_NAME.matcher(name).matches() || declared.hasName(name) ? Optional.empty()
                : Optional.of(attribute + " names " + name + ", which nothing declares");
    }

    private static Optional<Kind> kindOf(Entry entry, String attribute) {
        if (attribute.equals("definitionId")) {
            return Optional.of(entry.element().equals("reference") ? Kind.EXPRESSION : Kind.COMMAND);
        }
        return Optional.ofNullable(IN_PLACE.getOrDefault(entry.point() + "/" + entry.element() + "/" + attribute,
                ANYWHERE.get(attribute)));
    }

    /** Context menus are made by code: their ids stand in the constants of a class. */
    private static boolean isWrittenInCode(String id) {
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        for (Bundle bundle : Repository.productionBundles()) {
            try (Stream<Path> files = Files.walk(Repository.bundleFolder(bundle.name()).resolve("target/classes"))) {
                for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".class"))::iterator) {
                    if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
                        return true;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
