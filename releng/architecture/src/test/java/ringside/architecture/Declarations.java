package ringside.architecture;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import ringside.architecture.PluginXml.Entry;

/** What a set of bundles offers to those who refer to it: ids by kind, ids of any kind, and classes. */
final class Declarations {

    enum Kind {
        APPLICATION, COMMAND, COMMAND_CATEGORY, CONTENT_TYPE, CONTEXT, EDITOR, EXPRESSION, INTRO, PERSPECTIVE, PREFERENCE_PAGE,
        PRODUCT, SCHEME, VIEW, VIEW_CATEGORY, WIZARD, WIZARD_CATEGORY
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("org.eclipse.core.runtime.applications/extension", Kind.APPLICATION),
            Map.entry("org.eclipse.core.runtime.products/extension", Kind.PRODUCT),
            Map.entry("org.eclipse.core.contenttype.contentTypes/content-type", Kind.CONTENT_TYPE),
            Map.entry("org.eclipse.core.expressions.definitions/definition", Kind.EXPRESSION),
            Map.entry("org.eclipse.ui.bindings/scheme", Kind.SCHEME),
            Map.entry("org.eclipse.ui.commands/command", Kind.COMMAND),
            Map.entry("org.eclipse.ui.commands/category", Kind.COMMAND_CATEGORY),
            Map.entry("org.eclipse.ui.contexts/context", Kind.CONTEXT),
            Map.entry("org.eclipse.ui.editors/editor", Kind.EDITOR),
            Map.entry("org.eclipse.ui.intro/intro", Kind.INTRO),
            Map.entry("org.eclipse.ui.newWizards/wizard", Kind.WIZARD),
            Map.entry("org.eclipse.ui.newWizards/category", Kind.WIZARD_CATEGORY),
            Map.entry("org.eclipse.ui.perspectives/perspective", Kind.PERSPECTIVE),
            Map.entry("org.eclipse.ui.preferencePages/page", Kind.PREFERENCE_PAGE),
            Map.entry("org.eclipse.ui.views/view", Kind.VIEW),
            Map.entry("org.eclipse.ui.views/e4view", Kind.VIEW),
            Map.entry("org.eclipse.ui.views/category", Kind.VIEW_CATEGORY));

    private final Map<Kind, Set<String>> byKind = new EnumMap<>(Kind.class);
    private final Set<String> names = new HashSet<>();
    private final Map<String, Bundle> bundles = new HashMap<>();

    Declarations(Collection<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            this.bundles.put(bundle.name(), bundle);
            names.add(bundle.name());
            bundle.pluginXml().ifPresent(xml -> PluginXml.entries(xml).forEach(entry -> declare(bundle.name(), entry)));
        }
    }

    boolean has(Kind kind, String id) {
        return byKind.getOrDefault(kind, Set.of()).contains(id);
    }

    /** Whether anything at all bears this name: an id of any kind, a variable, a property, a class or a bundle. */
    boolean hasName(String name) {
        return names.contains(name) || bundles.values().stream().anyMatch(bundle -> bundle.classes().contains(name));
    }

    /** Whether the bundle, one that it requires, or one that such a bundle hands on, holds the class. */
    boolean sees(Bundle bundle, String className) {
        if (bundle.classes().contains(className)) {
            return true;
        }
        Set<String> visible = new LinkedHashSet<>();
        bundle.required().forEach(name -> addWithReexports(name, visible));
        return visible.stream().map(bundles::get).anyMatch(other -> other != null && other.classes().contains(className));
    }

    private void addWithReexports(String name, Set<String> visible) {
        if (visible.add(name) && bundles.containsKey(name)) {
            bundles.get(name).reexported().forEach(other -> addWithReexports(other, visible));
        }
    }

    private void declare(String bundle, Entry entry) {
        Kind kind = KINDS.get(entry.point() + "/" + entry.element());
        String id = entry.attribute("id");
        boolean local = entry.element().equals("extension") || kind == Kind.CONTENT_TYPE && !id.contains(".");
        if (!id.isEmpty() && (kind != null || !References.isReference(entry, "id"))) {
            String full = local ? bundle + "." + id : id;
            names.add(full);
            if (kind != null) {
                byKind.computeIfAbsent(kind, k -> new HashSet<>()).add(full);
            }
        }
        switch (entry.element()) {
            case "variable" -> names.add(entry.attribute("name"));
            case "propertyTester" -> {
                for (String property : entry.attribute("properties").split(",")) {
                    names.add(entry.attribute("namespace") + "." + property.trim());
                }
            }
            default -> { }
        }
    }
}
