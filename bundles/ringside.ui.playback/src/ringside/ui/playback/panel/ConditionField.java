package ringside.ui.playback.panel;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import ringside.scenario.expression.Completion;
import ringside.scenario.expression.Condition;
import ringside.scenario.expression.ExpressionException;
import ringside.ui.playback.Run;

/**
 * A line in which a condition on a run is written: names are proposed while one types (Ctrl+Space asks for them), and what is wrong
 * is told with its column. Breakpoints, filters and "run until" are all written in such a line.
 */
public final class ConditionField {
    private final Text text;
    private final Supplier<Run> run;

    /**
     * @param name what a screen reader calls the line; what is wrong is said after it
     * @param run  the run that the condition is about; null where there is none, and then nothing is proposed
     */
    public ConditionField(Composite parent, String name, Supplier<Run> run) {
        this.run = run;
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = (name + ". " + problem()).strip();
            }
        });
        ContentProposalAdapter proposals = new ContentProposalAdapter(text, new TextContentAdapter(), this::proposals,
                KeyStroke.getInstance(SWT.CTRL, ' '), null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.setAutoActivationDelay(150);
        proposals.setAutoActivationCharacters(".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ&|=<> ".toCharArray());
    }

    private IContentProposal[] proposals(String contents, int caret) {
        Run about = run.get();
        if (about == null) {
            return new IContentProposal[0];
        }
        List<Completion.Proposal> found = new Completion(about.log().schema(), Locale.ENGLISH).at(contents, caret);
        return found.stream().map(p -> proposal(contents, p)).toArray(IContentProposal[]::new);
    }

    private static IContentProposal proposal(String contents, Completion.Proposal proposal) {
        String label = proposal.about().isEmpty() ? proposal.text() : proposal.text() + "  " + proposal.about();
        return new ContentProposal(proposal.into(contents), label, null, proposal.from() + proposal.text().length());
    }

    public Text control() {
        return text;
    }

    /** What is written, without space at its ends. */
    public String written() {
        return text.getText().strip();
    }

    /**
     * The condition that is written.
     *
     * @throws ExpressionException where it is none; the message says why
     */
    public Condition condition() throws ExpressionException {
        Run about = run.get();
        return Condition.of(written(), about.history(), event -> about.narration().sentence(event, 0));
    }

    /** What is wrong with what is written; empty where nothing is, or nothing is written. */
    public String problem() {
        if (written().isEmpty() || run.get() == null) {
            return "";
        }
        try {
            condition();
            return "";
        } catch (ExpressionException e) {
            return e.getMessage();
        }
    }
}
