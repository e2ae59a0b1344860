package ringside.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.gef.commands.Command;
import ringside.model.ElementIds;
import ringside.model.LabClip;
import ringside.model.LabParts;
import ringside.model.LabPaste;
import ringside.model.Links;
import ringside.model.lab.CostOverride;
import ringside.model.lab.Element;
import ringside.model.lab.FlowRule;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.ScenarioCompiler;
import ringside.ui.diagram.commands.ArrangeLab;
import ringside.ui.diagram.commands.BackToPlan;
import ringside.ui.diagram.commands.ChangeLab;
import ringside.ui.diagram.commands.CollapseElements;
import ringside.ui.diagram.commands.ConnectElements;
import ringside.ui.diagram.commands.CreateElement;
import ringside.ui.diagram.commands.CreateMachine;
import ringside.ui.diagram.commands.DeleteElement;
import ringside.ui.diagram.commands.DisconnectElements;
import ringside.ui.diagram.commands.MoveRule;
import ringside.ui.diagram.commands.PasteElements;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.palette.PaletteItem;

/**
 * The kinds of edit that {@link UndoRedoTest} makes at random. A new command is one constant more: it makes the command for something
 * that is in the lab, or nothing where it finds nothing to do it to.
 */
enum RandomEdits {
    SET_AN_ATTRIBUTE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            EObject part = one(parts(lab), random);
            List<EAttribute> attributes = part.eClass().getEAllAttributes().stream()
                    .filter(a -> a.isChangeable() && !a.isID() && !a.isMany() && a != Literals.LAB__FORMAT_VERSION && a != Literals.COST_OVERRIDE__COST).toList();
            if (attributes.isEmpty()) {
                return Optional.empty();
            }
            EAttribute attribute = one(attributes, random);
            return Optional.of(new SetFeature(part, attribute, value(attribute, random)));
        }
    },
    SET_SEVERAL_AT_ONCE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            EAttribute attribute = one(List.of(Literals.VIRTQUEUE__SIZE, Literals.CACHE__WAYS, Literals.ELEMENT__NAME, Literals.ROUTING_RULE__ENABLED), random);
            List<EObject> parts = parts(lab).stream().filter(attribute.getEContainingClass()::isInstance).toList();
            Object value = value(attribute, random);
            return parts.isEmpty() ? Optional.empty() : Optional.of(new ChangeLab(lab, "several", () -> parts.forEach(part -> {
                if (value == null) {
                    part.eUnset(attribute);
                } else {
                    part.eSet(attribute, value);
                }
            })));
        }
    },
    RENAME_AN_ID {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            Element element = element(lab, random);
            String id = "r" + random.nextInt(1_000_000);
            return ElementIds.find(lab, id).isPresent() ? Optional.empty()
                    : Optional.of(new ChangeLab(lab, element.getId() + " to " + id, () -> ElementIds.rename(lab, element, id)));
        }
    },
    UNSET_A_REFERENCE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            EObject part = one(parts(lab), random);
            List<EReference> set = part.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isMany() && part.eIsSet(r)).toList();
            return set.isEmpty() ? Optional.empty() : Optional.of(new SetFeature(part, one(set, random), null));
        }
    },
    CONNECT {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            Links.Kind kind = one(List.of(Links.Kind.values()), random);
            List<Element> from = ElementIds.index(lab).values().stream().filter(kind.source()::isInstance).toList();
            List<Element> to = ElementIds.index(lab).values().stream().filter(kind.target()::isInstance).toList();
            return from.isEmpty() || to.isEmpty() ? Optional.empty()
                    : ConnectElements.between(lab, one(from, random), one(to, random)).map(command -> command);
        }
    },
    CREATE_FROM_THE_PALETTE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            PaletteItem item = one(List.of(PaletteItem.values()), random);
            return random.nextBoolean() ? item.into(lab, lab) : item.into(element(lab, random));
        }
    },
    CREATE_A_MACHINE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            return Optional.of(new CreateMachine(lab));
        }
    },
    CREATE_WHAT_HAS_NO_BOX {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            return Optional.of(switch (random.nextInt(3)) {
                case 0 -> new CreateElement(lab, lab, Literals.LAB__SCENARIOS, () -> LabParts.newScenario(lab));
                case 1 -> new CreateElement(lab, lab, Literals.LAB__ENDPOINTS, () -> LabParts.newEndpoint(lab));
                default -> new ChangeLab(lab, "cost", () -> {
                    CostOverride override = LabFactory.eINSTANCE.createCostOverride();
                    override.setCost("llcHitCycles");
                    override.setThousandths(random.nextInt(100_000));
                    lab.getCosts().getOverrides().add(override);
                });
            });
        }
    },
    DELETE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            Element element = element(lab, random);
            boolean small = ElementIds.index(lab).size() > 20 || !(element instanceof VirtualMachine);
            return small && DeleteElement.mayGo(element) ? Optional.of(new DeleteElement(element)) : Optional.empty();
        }
    },
    MOVE_ON_THE_STAGE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            return Optional.of(new PlaceElement(lab, element(lab, random), new Rectangle(random.nextInt(900), random.nextInt(500), random.nextInt(300), random.nextInt(200))));
        }
    },
    MOVE_A_RULE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            List<Element> rules = ElementIds.index(lab).values().stream()
                    .filter(e -> e instanceof RoutingRule || e instanceof FlowRule || e instanceof FunctionRule).toList();
            return rules.isEmpty() ? Optional.empty() : Optional.of(new MoveRule(one(rules, random), random.nextInt(4)));
        }
    },
    DUPLICATE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            Element element = element(lab, random);
            LabClip clip = LabClip.of(lab, List.of(element));
            LabPaste paste = new LabPaste(lab, clip, element.eContainer() instanceof Element holder ? holder : null);
            boolean small = ElementIds.index(lab).size() < 120;
            return !small || clip.elements().isEmpty() || paste.refusal().isPresent() ? Optional.empty() : Optional.of(PasteElements.duplicate(lab, clip, paste));
        }
    },
    ARRANGE {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            return random.nextInt(4) > 0 ? Optional.empty() : Optional.of(new ArrangeLab(lab));
        }
    },
    COLLAPSE_OR_EXPAND {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            Element element = element(lab, random);
            return CollapseElements.mayCollapse(element) ? Optional.of(new CollapseElements(lab, List.of(element), random.nextBoolean())) : Optional.empty();
        }
    },
    BACK_TO_PLAN {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            return Optional.of(new BackToPlan(lab, random.nextBoolean() ? List.of() : List.of(element(lab, random))));
        }
    },
    DISCONNECT {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            List<Links.Connection> connections = Links.connections(lab);
            return connections.isEmpty() ? Optional.empty() : Optional.of(new DisconnectElements(lab, one(connections, random)));
        }
    },
    MEND_A_PROBLEM {
        @Override
        Optional<Command> in(Lab lab, Random random) {
            var fixes = ScenarioCompiler.check(lab, Locale.ENGLISH).stream().flatMap(problem -> problem.fixes().stream()).toList();
            if (fixes.isEmpty()) {
                return Optional.empty();
            }
            var fix = one(fixes, random);
            return Optional.of(new ChangeLab(lab, fix.label(), fix::apply));
        }
    };

    /** A command that the lab as it is allows; empty where this kind of edit finds nothing to do. */
    abstract Optional<Command> in(Lab lab, Random random);

    private static <T> T one(List<? extends T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<EObject> parts(Lab lab) {
        List<EObject> parts = new ArrayList<>(List.of(lab));
        lab.eAllContents().forEachRemaining(parts::add);
        return parts;
    }

    private static Element element(Lab lab, Random random) {
        return one(List.copyOf(ElementIds.index(lab).values()), random);
    }

    /** A value of the attribute's type, null, or one at the edge of what may be. */
    private static Object value(EAttribute attribute, Random random) {
        if (random.nextInt(5) == 0) {
            return null;
        }
        if (attribute.getEAttributeType() instanceof EEnum options) {
            return one(options.getELiterals(), random).getInstance();
        }
        String type = attribute.getEAttributeType().getInstanceClassName();
        return switch (type) {
            case "boolean" -> random.nextBoolean();
            case "int", "java.lang.Integer" -> random.nextInt(70);
            case "long", "java.lang.Long" -> (long) random.nextInt(70);
            default -> one(List.of("a", "<&\"'>", "zwei Worte", "52:54:00:00:00:0" + random.nextInt(9), "10.0.0." + random.nextInt(99), " "), random);
        };
    }
}
