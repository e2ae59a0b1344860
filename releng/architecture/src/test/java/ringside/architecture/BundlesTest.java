package ringside.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Manifests require only what {@link Allowed#TABLE} gives a bundle; bundles are few, known, well named, and all in the feature. */
class BundlesTest {

    private static final int MOST_PRODUCTION_BUNDLES = 10;
    private static final Set<String> NAMES_THAT_SAY_NOTHING = Set.of("common", "util", "utils", "core", "base");

    @Test
    void manifestsRequireOnlyWhatIsAllowed() {
        assertEquals(List.of(), Repository.productionBundles().stream().flatMap(bundle -> wrongRequirements(bundle).stream()).toList());
    }

    @Test
    void aForbiddenRequirementIsFound() {
        assertEquals(List.of("ringside.engine may not require ringside.model"),
                wrongRequirements(bundle("ringside.engine", List.of("ringside.trace", "ringside.model"), List.of())));
        assertEquals(List.of("ringside.model may not import org.osgi.framework"),
                wrongRequirements(bundle("ringside.model", List.of(), List.of("javax.xml.parsers", "org.osgi.framework"))));
        assertEquals(List.of("ringside.novel is not in the table of what may depend on what"),
                wrongRequirements(bundle("ringside.novel", List.of(), List.of())));
    }

    @Test
    void bundlesAreFew() {
        assertEquals(List.of(), tooMany(Repository.productionBundles().stream().map(Bundle::name).toList()));
    }

    @Test
    void oneBundleTooManyIsFound() {
        List<String> eleven = Stream.iterate(1, n -> n + 1).limit(11).map(n -> "ringside.number" + n).toList();
        assertEquals(1, tooMany(eleven).size());
        assertEquals(List.of(), tooMany(eleven.subList(0, 10)));
    }

    @Test
    void namesOfBundlesAndPackagesSaySomething() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Bundle bundle : Repository.bundles()) {
            names.add(bundle.name());
            if (bundle.name().equals("ringside.gef.compat")) {
                continue; // its two packages have the names that GEF asks for
            }
            for (String root : List.of("src", "src-gen")) {
                names.addAll(packages(Repository.bundleFolder(bundle.name()).resolve(root)));
            }
        }
        assertEquals(List.of(), emptyNames(names));
    }

    @Test
    void aNameThatSaysNothingIsFound() {
        assertEquals(List.of("ringside.core", "ringside.engine.util.bits"),
                emptyNames(List.of("ringside.core", "ringside.engine", "ringside.engine.util.bits", "ringside.database")));
    }

    @Test
    void theFeatureHoldsEveryBundleOfTheProduct() throws IOException {
        String feature = Files.readString(Repository.ROOT.resolve("features/ringside.feature/feature.xml"));
        Set<String> listed = Pattern.compile("<plugin\\s[^>]*?id=\"([^\"]+)\"").matcher(feature).results()
                .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = Repository.bundles().stream().map(Bundle::name).filter(name -> !name.endsWith(".tests"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(present, listed);
    }

    private static List<String> wrongRequirements(Bundle bundle) {
        Allowed allowed = Allowed.TABLE.get(bundle.name());
        if (allowed == null) {
            return List.of(bundle.name() + " is not in the table of what may depend on what");
        }
        List<String> wrong = new ArrayList<>();
        for (String other : bundle.required()) {
            if (!allowed.allowsBundle(other)) {
                wrong.add(bundle.name() + " may not require " + other);
            }
        }
        for (String imported : bundle.imported()) {
            if (!allowed.allowsImport(imported)) {
                wrong.add(bundle.name() + " may not import " + imported);
            }
        }
        return wrong;
    }

    private static List<String> tooMany(List<String> bundles) {
        return bundles.size() <= MOST_PRODUCTION_BUNDLES ? List.of() : List.of(bundles.size() + " production bundles: " + bundles);
    }

    private static List<String> emptyNames(Iterable<String> names) {
        List<String> empty = new ArrayList<>();
        for (String name : names) {
            if (Stream.of(name.split("\\.")).anyMatch(NAMES_THAT_SAY_NOTHING::contains)) {
                empty.add(name);
            }
        }
        return empty;
    }

    private static List<String> packages(Path sourceRoot) throws IOException {
        if (!Files.isDirectory(sourceRoot)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sourceRoot)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sourceRoot.relativize(file.getParent()).toString().replace('/', '.')).distinct().toList();
        }
    }

    private static Bundle bundle(String name, List<String> required, List<String> imported) {
        return new Bundle(name, Optional.empty(), required, Set.of(), imported, Set.of(), Optional.empty());
    }
}
