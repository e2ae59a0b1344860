package ringside.ui.playback;

import org.eclipse.osgi.util.NLS;
import ringside.ui.diagram.overlay.Overlay;

/** Overlays in words. */
public final class OverlayText {
    private OverlayText() {
    }

    /** Its name in small letters. */
    public static String name(Overlay overlay) {
        return switch (overlay) {
            case PACKET -> Messages.Overlay_Packet;
            case VM -> Messages.Overlay_Vm;
            case CLASS -> Messages.Overlay_Class;
            case STATE -> Messages.Overlay_State;
            case HEAT -> Messages.Overlay_Heat;
        };
    }

    /** What is shown, and what its fills mean. */
    public static String spoken(Overlay overlay, String legend) {
        return legend.isEmpty() ? NLS.bind(Messages.Overlay_Spoken, name(overlay)) : NLS.bind(Messages.Overlay_Legend, name(overlay), legend);
    }
}
