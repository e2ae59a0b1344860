package ringside.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every class, id, file and externalised string that a plugin.xml names is there. */
class PluginXmlTest {

    @Test
    void everyReferenceResolves() {
        List<Bundle> all = new ArrayList<>(Repository.platformBundles());
        List<Bundle> own = Repository.productionBundles();
        all.addAll(own);
        Declarations declared = new Declarations(all);
        assertEquals(List.of(), own.stream()
                .flatMap(bundle -> References.unresolved(bundle, declared, Repository.bundleFolder(bundle.name())).stream()).toList());
    }

    /** A class called {@code Ids} holds the ids that code uses. */
    @Test
    void everyIdThatCodeUsesIsDeclared() throws Exception {
        List<Bundle> all = new ArrayList<>(Repository.platformBundles());
        List<Bundle> own = Repository.productionBundles();
        all.addAll(own);
        List<String> undeclared = new ArrayList<>();
        for (Bundle bundle : own) {
            URL classes = Repository.bundleFolder(bundle.name()).resolve("target/classes").toUri().toURL();
            try (URLClassLoader loader = new URLClassLoader(new URL[] { classes })) {
                for (String name : bundle.classes().stream().filter(name -> name.endsWith(".Ids")).sorted().toList()) {
                    undeclared.addAll(undeclared(loader.loadClass(name), new Declarations(all)));
                }
            }
        }
        assertEquals(List.of(), undeclared);
    }

    @Test
    void anUndeclaredIdIsFound() throws Exception {
        class Ids {
            static final String VIEW = "ringside.x.view";
            static final String NONE = "ringside.x.none";
        }
        String xml = "<plugin><extension point='org.eclipse.ui.views'><view id='ringside.x.view'/></extension></plugin>";
        Declarations declared = new Declarations(List.of(bundle("ringside.x", List.of(), Set.of(), Set.of(), xml)));
        assertEquals(List.of("Ids.NONE names ringside.x.none, which nothing declares"), undeclared(Ids.class, declared));
    }

    @Test
    void everyExternalisedStringHasAText() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Bundle bundle : Repository.productionBundles()) {
            Properties texts = new Properties();
            Path file = Repository.bundleFolder(bundle.name()).resolve("plugin.properties");
            if (Files.exists(file)) {
                try (Reader in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
            }
            Pattern.compile("\"%([^\"\\s]+)\"").matcher(bundle.pluginXml().orElse("")).results().map(match -> match.group(1))
                    .filter(key -> !texts.containsKey(key)).forEach(key -> missing.add(bundle.name() + ": %" + key));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void theProductStartsTheDeclaredApplication() throws IOException {
        Declarations declared = new Declarations(Repository.productionBundles());
        String product = Files.readString(Repository.ROOT.resolve("releng/product/ringside.product"));
        assertTrue(declared.has(Declarations.Kind.APPLICATION, attribute(product, "application")));
        assertTrue(declared.has(Declarations.Kind.PRODUCT, attribute(product, "id")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "org.eclipse.ui.views              | <view id='v' class='ringside.x.Absent'/>                  | no class ringside.x.Absent",
        "org.eclipse.ui.views              | <view id='v' class='ringside.y.Hidden'/>                  | no class ringside.y.Hidden",
        "org.eclipse.ui.views              | <view id='v' icon='icons/absent.png'/>                    | no file icons/absent.png",
        "org.eclipse.ui.views              | <view id='v' category='ringside.x.none'/>                 | no VIEW_CATEGORY",
        "org.eclipse.ui.commands           | <command id='c' categoryId='ringside.x.none'/>            | no COMMAND_CATEGORY",
        "org.eclipse.ui.handlers           | <handler commandId='ringside.x.none'/>                    | no COMMAND",
        "org.eclipse.ui.handlers           | <handler commandId='ringside.x.view'/>                    | no COMMAND",
        "org.eclipse.ui.bindings           | <key commandId='ringside.x.go' contextId='none'/>         | no CONTEXT",
        "org.eclipse.ui.bindings           | <key commandId='ringside.x.go' schemeId='none'/>          | no SCHEME",
        "org.eclipse.ui.contexts           | <context id='c' parentId='none'/>                         | no CONTEXT",
        "org.eclipse.core.runtime.products | <product application='ringside.x.none'/>                  | no APPLICATION",
        "org.eclipse.ui.perspectiveExtensions | <perspectiveExtension targetID='ringside.x.none'/>     | no PERSPECTIVE",
        "org.eclipse.ui.perspectiveExtensions | <viewShortcut id='ringside.x.none'/>                   | no VIEW",
        "org.eclipse.ui.menus              | <menuContribution locationURI='toolbar:ringside.x.none'/> | names ringside.x.none",
        "org.eclipse.ui.menus              | <menuContribution locationURI='popup:ringside.x.none'/>   | no class makes such a menu",
        "org.eclipse.ui.menus              | <equals value='ringside.x.none'/>                         | names ringside.x.none",
    })
    void anUnresolvedReferenceIsFound(String point, String element, String problem) {
        List<String> found = unresolved(point, element);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).contains(problem), found::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "org.eclipse.ui.views    | <view id='v' class='ringside.x.Part'/>",
        "org.eclipse.ui.views    | <view id='v' class='platform.Offered'/>",
        "org.eclipse.ui.views    | <view id='v' class='platform.HandedOn'/>",
        "org.eclipse.ui.handlers | <handler commandId='ringside.x.go' class='ringside.x.Part:with-data'/>",
        "org.eclipse.ui.menus    | <menuContribution locationURI='toolbar:ringside.x.view?after=additions'/>",
        "org.eclipse.core.runtime.products | <product application='ringside.x.start'/>",
    })
    void aReferenceThatResolvesIsNotFound(String point, String element) {
        assertEquals(List.of(), unresolved(point, element));
    }

    private static List<String> undeclared(Class<?> ids, Declarations declared) throws IllegalAccessException {
        List<String> undeclared = new ArrayList<>();
        for (Field field : ids.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class && field.trySetAccessible()) {
                String id = (String) field.get(null);
                if (!declared.hasName(id)) {
                    undeclared.add(ids.getSimpleName() + "." + field.getName() + " names " + id + ", which nothing declares");
                }
            }
        }
        return undeclared;
    }

    /** Checks one element in a bundle that has a class, a command, a view and an application, and requires one other bundle. */
    private static List<String> unresolved(String point, String element) {
        String xml = "<plugin>"
                + "<extension point='org.eclipse.ui.commands'><command id='ringside.x.go'/></extension>"
                + "<extension point='org.eclipse.ui.views'><view id='ringside.x.view'/></extension>"
                + "<extension point='org.eclipse.core.runtime.applications' id='start'/>"
                + "<extension point='" + point + "'>" + element + "</extension></plugin>";
        Bundle tested = bundle("ringside.x", List.of("platform"), Set.of(), Set.of("ringside.x.Part"), xml);
        Bundle platform = bundle("platform", List.of("deeper", "hidden"), Set.of("deeper"), Set.of("platform.Offered"), null);
        Bundle deeper = bundle("deeper", List.of(), Set.of(), Set.of("platform.HandedOn"), null);
        Bundle hidden = bundle("hidden", List.of(), Set.of(), Set.of("ringside.y.Hidden"), null);
        return References.unresolved(tested, new Declarations(List.of(tested, platform, deeper, hidden)), Path.of("."));
    }

    private static Bundle bundle(String name, List<String> required, Set<String> reexported, Set<String> classes, String xml) {
        return new Bundle(name, Optional.empty(), required, reexported, List.of(), classes, Optional.ofNullable(xml));
    }

    private static String attribute(String xml, String name) {
        var matcher = Pattern.compile("<product [^>]*\\b" + name + "=\"([^\"]+)\"").matcher(xml);
        assertTrue(matcher.find());
        return matcher.group(1);
    }
}
