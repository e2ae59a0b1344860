package ringside.ui.playback.handlers;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.closeup.CloseUpView;

/** Pins the Close-up in front to what it shows, or lets it follow the step again. */
public final class PinCloseUpHandler extends SessionHandler implements IElementUpdater {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        view(HandlerUtil.getActiveWorkbenchWindow(event)).ifPresent(CloseUpView::togglePin);
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(PlaybackCommand.PIN_CLOSE_UP, null);
    }

    /** The one that has the keyboard, else the one that shows any face. */
    private static Optional<CloseUpView> view(IWorkbenchWindow window) {
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(page.getActivePart() instanceof CloseUpView front ? front : page.findView(CloseUpView.ID))
                .filter(CloseUpView.class::isInstance).map(CloseUpView.class::cast);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(view(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).filter(CloseUpView::pinned).isPresent());
    }
}
