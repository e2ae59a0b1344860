package ringside.ui.app.properties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.gef.commands.CommandStack;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Lab;
import ringside.scenario.provenance.LabCost;
import ringside.ui.app.Messages;
import ringside.ui.diagram.commands.ChangeLab;

/** What one step costs in a lab, with where the figure comes from. A value of its own is an override of the preset. */
record CostProperty(Lab lab, String name, CommandStack commands) implements Property {

    private LabCost cost() {
        return LabCost.all(lab, Locale.ENGLISH).stream().filter(each -> each.source().label().equals(name)).findFirst().orElseThrow();
    }

    @Override
    public Object key() {
        return List.of(lab, name);
    }

    @Override
    public String label() {
        String what = cost().source().what();
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }

    @Override
    public String unit() {
        return cost().source().unit();
    }

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public String help() {
        LabCost cost = cost();
        return NLS.bind(Messages.Properties_costSource, new Object[] {cost.source().provenance().label(), cost.source().source()});
    }

    @Override
    public Optional<String> value() {
        return Optional.of(LabCost.text(cost().source().value()));
    }

    @Override
    public String fallback() {
        return LabCost.text(cost().preset());
    }

    @Override
    public boolean isSet() {
        return cost().own();
    }

    @Override
    public String allowed() {
        LabCost cost = cost();
        return NLS.bind(Messages.Properties_range, LabCost.text(cost.least()), LabCost.text(cost.most()));
    }

    @Override
    public Optional<String> problem(String text) {
        LabCost cost = cost();
        long value = LabCost.parse(text);
        return value < Math.max(0, cost.least()) || value > cost.most() ? Optional.of(allowed()) : Optional.empty();
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public int ways() {
        return 0;
    }

    @Override
    public void write(String text) {
        if (problem(text).isEmpty() && LabCost.parse(text) != cost().source().value()) {
            long value = LabCost.parse(text);
            commands.execute(new ChangeLab(lab, NLS.bind(Messages.Properties_set, new Object[] {Messages.Properties_theCost, label(), LabCost.text(value)}),
                    () -> cost().set(lab, value)));
        }
    }

    @Override
    public void reset() {
        if (isSet()) {
            commands.execute(new ChangeLab(lab, NLS.bind(Messages.Properties_reset, new Object[] {Messages.Properties_theCost, label(), fallback()}),
                    () -> cost().unset(lab)));
        }
    }
}
