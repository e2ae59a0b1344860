package ringside.ui.app.gallery;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import ringside.ui.diagram.SpokenName;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;

/** The samples with their pictures, and a field that finds them by the words on their cards. */
final class SampleGallery extends Composite {

    private static final int CARD = 328;
    private static final int SENTENCE = 4;
    private static final int TEACHES = 3;

    private final Map<Card, Path> samples = SampleCards.all();
    private final CardList list;
    private final Text find;

    SampleGallery(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new GridLayout());
        find = SpokenName.give(new Text(this, SWT.SINGLE | SWT.BORDER), Messages.Gallery_find);
        find.setMessage(Messages.Gallery_find);
        find.setFont(Theme.current().controlFont(TextStyle.TEXT));
        find.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = new CardList(this, CARD, SENTENCE, TEACHES);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.show(samples.keySet().stream().toList());
        find.addListener(SWT.Modify, event -> list.show(samples.keySet().stream().filter(card -> card.fits(find.getText())).toList()));
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
                event.doit = false;
            } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                list.take();
                event.doit = false;
            }
        });
        // Letters typed on the cards go into the field.
        list.addListener(SWT.KeyDown, event -> {
            if (event.doit && event.character > ' ' && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && event.character != SWT.DEL) {
                find.setFocus();
                find.append(String.valueOf(event.character));
                event.doit = false;
            }
        });
    }

    /** Called with the file of the sample that is taken. */
    void onTake(Consumer<Path> action) {
        list.onTake(card -> action.accept(samples.get(card)));
    }

    Optional<Path> selected() {
        return list.selected().map(samples::get);
    }

    CardList list() {
        return list;
    }

    @Override
    public boolean setFocus() {
        return list.setFocus();
    }
}
