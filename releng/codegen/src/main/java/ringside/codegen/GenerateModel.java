package ringside.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of the lab's metamodel, without a workspace.
 *
 * <p>{@code GenerateModel BUNDLE} makes the folder {@code src-gen} of the model bundle anew from its folder {@code model}. What
 * was there before goes, so nothing that is edited by hand survives.
 */
public final class GenerateModel {

    private static final String PROJECT = "ringside.model";

    private GenerateModel() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: GenerateModel BUNDLE");
        }
        Path bundle = Path.of(arguments[0]);
        Path target = bundle.resolve("src-gen");
        Path scratch = Files.createTempDirectory("ringside-codegen");
        try {
            Path generated = generate(bundle.resolve("model"), scratch);
            if (Files.exists(target)) {
                delete(target);
            }
            copy(generated, target);
        } finally {
            delete(scratch);
        }
    }

    /**
     * Generates into a scratch folder.
     *
     * @param model the folder with {@code ringside.ecore} and {@code ringside.genmodel}; it is only read
     * @param scratch an empty folder
     * @return the root of the generated sources, inside the scratch folder
     * @throws IllegalStateException if the metamodel is invalid or cannot be generated from
     */
    static Path generate(Path model, Path scratch) throws IOException {
        // EMF takes the folder's name for the project's, and the genmodel names the project.
        Path project = scratch.resolve(PROJECT);
        copy(model, project.resolve("model"));

        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(project.toRealPath() + File.separator));
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        Resource resource = resources
                .getResource(URI.createPlatformResourceURI(PROJECT + "/model/ringside.genmodel", true), true);

        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        failOnError(genModel.diagnose());

        Generator generator = new Generator() {
            @Override
            public JControlModel getJControlModel() {
                // Nothing is merged into code that is there, so the Java parser that merging needs is not needed either.
                return new JControlModel();
            }
        };
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        failOnError(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        return project.resolve("src-gen");
    }

    /** The files under a folder, by their path relative to it, in a fixed order. */
    static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
        }
    }

    static void delete(Path root) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(root)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void failOnError(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            StringBuilder text = new StringBuilder("The metamodel cannot be generated from:");
            describe(diagnostic, "\n  ", text);
            throw new IllegalStateException(text.toString(), diagnostic.getException());
        }
    }

    private static void describe(Diagnostic diagnostic, String indent, StringBuilder text) {
        text.append(indent).append(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            describe(child, indent + "  ", text);
        }
    }
}
