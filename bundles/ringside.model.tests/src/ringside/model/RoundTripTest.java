package ringside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.LabPackage;
import ringside.model.lab.NodeLayout;

/** What is saved is what is loaded, the same twice, and a change of the drawing is a change of its own lines only. */
class RoundTripTest {

    static List<Path> samples() throws IOException {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void loadingAndSavingASampleChangesNothing(Path sample) throws IOException {
        assertEquals(Files.readString(sample), LabFiles.text(LabFiles.load(sample)));
    }

    @Test
    void nothingThatAFileCanHoldIsLost() throws IOException {
        Lab lab = LabFactory.eINSTANCE.createLab();
        fill(lab);
        connect(lab);

        Lab loaded = LabFiles.parse(LabFiles.text(lab), "filled");

        assertTrue(EcoreUtil.equals(lab, loaded));
        assertEquals(LabFiles.text(lab), LabFiles.text(loaded));
        Set<EClass> classes = new HashSet<>(Set.of(LabPackage.Literals.LAB));
        loaded.eAllContents().forEachRemaining(object -> classes.add(object.eClass()));
        long concrete = LabPackage.eINSTANCE.getEClassifiers().stream().filter(c -> c instanceof EClass type && !type.isAbstract()).count();
        assertEquals(concrete, classes.size(), "the test must reach every class");
    }

    /** Two objects in each list, one in each other place, and every attribute at a value that is not its default. */
    private static void fill(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute == LabPackage.Literals.LAB__FORMAT_VERSION) {
                object.eSet(attribute, 1);
            } else if (attribute.isMany()) {
                object.eSet(attribute, List.of("one", "two"));
            } else {
                object.eSet(attribute, other(attribute));
            }
        }
        for (EReference part : object.eClass().getEAllContainments()) {
            for (EClass type : concrete(part.getEReferenceType())) {
                EObject made = LabFactory.eINSTANCE.create(type);
                if (part.isMany()) {
                    add(object, part, made);
                    fill(made);
                    EObject second = LabFactory.eINSTANCE.create(type);
                    add(object, part, second);
                    fill(second);
                } else {
                    object.eSet(part, made);
                    fill(made);
                }
            }
        }
    }

    private static int made;

    private static Object other(EAttribute attribute) {
        if (attribute.isID()) {
            return "e" + made++;
        }
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().stream().map(literal -> literal.getInstance()).filter(value -> !value.equals(attribute.getDefaultValue()))
                    .findFirst().orElseThrow();
        }
        return switch (attribute.getEAttributeType().getInstanceClassName()) {
        case "int", "java.lang.Integer" -> 12_345;
        case "long" -> 4_294_967_295L;
        case "boolean" -> !(Boolean) attribute.getDefaultValue();
        default -> "a <b> & \"c\"\n\tand 'd', 1\u20ac\ud83d\ude00 ";
        };
    }

    private static List<EClass> concrete(EClass declared) {
        return LabPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && declared.isSuperTypeOf(type)).toList();
    }

    private static void connect(Lab lab) {
        List<EObject> all = new ArrayList<>();
        lab.eAllContents().forEachRemaining(all::add);
        for (EObject object : all) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (reference.isContainment()) {
                    continue;
                }
                List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
                if (reference.isMany()) {
                    add(object, reference, targets.get(1));
                    add(object, reference, targets.get(0));
                } else {
                    object.eSet(reference, targets.get(targets.size() - 1));
                }
            }
        }
        // Nodes of a layout are written by the ids of their elements.
        List<NodeLayout> nodes = lab.getLayout().getNodes();
        nodes.get(0).setElement((Element) all.get(1));
        nodes.get(1).setElement((Element) all.get(0));
        if (nodes.get(0).getElement().getId().compareTo(nodes.get(1).getElement().getId()) > 0) {
            Element first = nodes.get(0).getElement();
            nodes.get(0).setElement(nodes.get(1).getElement());
            nodes.get(1).setElement(first);
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EReference reference, EObject value) {
        ((List<EObject>) object.eGet(reference)).add(value);
    }

    @Test
    void movingANodeChangesOnlyItsLine() throws IOException {
        Lab lab = LabFiles.load(Samples.file("04-bypass"));
        for (Element element : ElementIds.index(lab).values()) {
            place(lab, element, 10, 20);
        }
        List<String> before = LabFiles.text(lab).lines().toList();

        Layouts.find(lab, ElementIds.find(lab, "vm2").orElseThrow()).orElseThrow().setX(300);
        List<String> after = LabFiles.text(lab).lines().toList();

        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(i);
            }
        }
        assertEquals(before.size(), after.size());
        assertEquals(1, changed.size());
        assertEquals("    <nodes element=\"vm2\" x=\"300\" y=\"20\"/>", after.get(changed.get(0)));
    }

    @Test
    void placingANodeAddsLinesAtTheEndOnly() throws IOException {
        Lab lab = LabFiles.load(Samples.file("01-first-packet"));
        String before = LabFiles.text(lab);

        place(lab, ElementIds.find(lab, "vm1").orElseThrow(), 5, 6);

        String expected = before.replace("</lab:Lab>", "  <layout>\n    <nodes element=\"vm1\" x=\"5\" y=\"6\"/>\n  </layout>\n</lab:Lab>");
        assertEquals(expected, LabFiles.text(lab));
    }

    @Test
    void nodesAreWrittenInTheOrderOfIdsHoweverTheyWereMade() throws IOException {
        Lab one = LabFiles.load(Samples.file("04-bypass"));
        Lab other = LabFiles.load(Samples.file("04-bypass"));
        List<String> ids = new ArrayList<>(ElementIds.index(one).keySet());
        for (String id : ids) {
            place(one, ElementIds.find(one, id).orElseThrow(), 1, 2);
        }
        Collections.reverse(ids);
        for (String id : ids) {
            place(other, ElementIds.find(other, id).orElseThrow(), 1, 2);
        }
        assertEquals(LabFiles.text(one), LabFiles.text(other));
    }

    @Test
    void savingDoesNotTouchTheLab() throws IOException {
        Lab lab = LabFiles.load(Samples.file("03-service-chain"));
        place(lab, ElementIds.find(lab, "vm2").orElseThrow(), 1, 1);
        place(lab, ElementIds.find(lab, "vm1").orElseThrow(), 1, 1);
        Lab before = EcoreUtil.copy(lab);
        LabFiles.text(lab);
        assertTrue(EcoreUtil.equals(before, lab));
    }

    @Test
    void aReferenceToADeletedElementIsNotSaved() throws IOException {
        Lab lab = LabFiles.load(Samples.file("04-bypass"));
        place(lab, ElementIds.find(lab, "vm2").orElseThrow(), 1, 1);
        lab.getServer().getVirtualMachines().remove(1);

        String text = LabFiles.text(lab);

        assertFalse(text.contains("vm2"), text);
        assertEquals(text, LabFiles.text(LabFiles.parse(text, "without vm2")));
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws IOException {
        Lab lab = LabParts.newLab("bell \u0007 and half a pair \ud800.");
        assertEquals("bell \ufffd and half a pair \ufffd.", LabFiles.parse(LabFiles.text(lab), "lab").getTitle());
    }

    @Test
    void everythingIsDocumented() {
        List<String> silent = new ArrayList<>();
        for (TreeIterator<EObject> all = LabPackage.eINSTANCE.eAllContents(); all.hasNext();) {
            if (all.next() instanceof org.eclipse.emf.ecore.ENamedElement named && EcoreUtil.getDocumentation(named) == null) {
                silent.add(String.valueOf(EcoreUtil.getURI(named).fragment()));
            }
        }
        assertEquals(List.of(), silent.stream().filter(name -> !name.contains("%")).toList());
    }

    private static void place(Lab lab, Element element, int x, int y) {
        if (lab.getLayout() == null) {
            lab.setLayout(LabFactory.eINSTANCE.createDiagramLayout());
        }
        NodeLayout node = LabFactory.eINSTANCE.createNodeLayout();
        node.setElement(element);
        node.setX(x);
        node.setY(y);
        lab.getLayout().getNodes().add(node);
    }
}
