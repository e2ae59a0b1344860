package ringside.ui.app.gallery;

import ringside.model.LabTemplate;
import ringside.model.LabTemplate.Sizes;

/** The card of each kind of new lab. */
final class TemplateCards {

    private TemplateCards() {
    }

    static Card of(LabTemplate template, Sizes sizes) {
        return new Card(title(template), sentence(template), "", () -> template.make(title(template), sizes));
    }

    static String title(LabTemplate template) {
        return switch (template) {
            case ONE_MACHINE -> Messages.Template_ONE_MACHINE;
            case BEHIND_A_SWITCH -> Messages.Template_BEHIND_A_SWITCH;
            case SERVICE_CHAIN -> Messages.Template_SERVICE_CHAIN;
            case BYPASS -> Messages.Template_BYPASS;
            case TWO_SOCKETS -> Messages.Template_TWO_SOCKETS;
            case EMPTY -> Messages.Template_EMPTY;
        };
    }

    private static String sentence(LabTemplate template) {
        return switch (template) {
            case ONE_MACHINE -> Messages.Does_ONE_MACHINE;
            case BEHIND_A_SWITCH -> Messages.Does_BEHIND_A_SWITCH;
            case SERVICE_CHAIN -> Messages.Does_SERVICE_CHAIN;
            case BYPASS -> Messages.Does_BYPASS;
            case TWO_SOCKETS -> Messages.Does_TWO_SOCKETS;
            case EMPTY -> Messages.Does_EMPTY;
        };
    }
}
