package ringside.ui.playback.timeline;

import java.util.EnumSet;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.bookmarks.BookmarkDialog;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.timeline.Lane.Group;

/** The context menu of the timeline: whom it follows, how much of the run it shows, its groups, and ways to cause and effect. */
final class TimelineMenu {
    private final TimelinePanel panel;

    TimelineMenu(TimelinePanel panel) {
        this.panel = panel;
    }

    void open() {
        panel.session().ifPresent(session -> {
            Menu menu = new Menu(panel);
            MenuItem follow = new MenuItem(menu, SWT.CASCADE);
            follow.setText(Messages.Timeline_FollowMenu);
            follow.setMenu(new Menu(menu));
            follow(follow.getMenu(), session);
            separator(menu);
            item(menu, SWT.PUSH, Messages.Timeline_ZoomIn, false, () -> panel.zoom(0.5));
            item(menu, SWT.PUSH, Messages.Timeline_ZoomOut, false, () -> panel.zoom(2));
            item(menu, SWT.PUSH, Messages.Timeline_WholeRun, false, panel::wholeRun);
            item(menu, SWT.PUSH, Messages.Timeline_Pages, false, panel::pages);
            item(menu, SWT.CHECK, Messages.Timeline_CyclesAlways, panel.cyclesAlways(), () -> panel.cyclesAlways(!panel.cyclesAlways()));
            separator(menu);
            for (Group group : EnumSet.complementOf(EnumSet.of(Group.FIRST_LOOK))) {
                item(menu, SWT.CHECK, group.title(), panel.opened(group), () -> panel.fold(group));
            }
            separator(menu);
            item(menu, SWT.PUSH, Messages.Timeline_ToCause, false, () -> panel.toCause(-1));
            item(menu, SWT.PUSH, Messages.Timeline_ToEffect, false, () -> panel.toCause(1));
            separator(menu);
            int here = session.playhead().event();
            item(menu, SWT.PUSH, Messages.Timeline_BookmarkMenu + "\t" + KeyText.key("ringside.command.bookmark"), false,
                    () -> BookmarkDialog.open(panel.getShell(), session, here));
            if (session.bookmarks().note(here).isPresent()) {
                item(menu, SWT.PUSH, Messages.Timeline_RemoveBookmark, false, () -> session.bookmarks().remove(here));
            }
            show(menu);
        });
    }

    /** Only whom to follow. */
    void openFollow() {
        panel.session().ifPresent(session -> {
            Menu menu = new Menu(panel);
            follow(menu, session);
            show(menu);
        });
    }

    private void follow(Menu menu, RunSession session) {
        int followed = session.playhead().packet();
        item(menu, SWT.RADIO, Messages.Timeline_FollowNone, followed == 0, () -> session.follow(0));
        panel.recentPackets().forEach((packet, name) -> item(menu, SWT.RADIO, NLS.bind(Messages.Timeline_Follow, name), followed == packet,
                () -> session.follow(packet)));
    }

    private void show(Menu menu) {
        menu.addListener(SWT.Hide, e -> panel.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void separator(Menu menu) {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private static void item(Menu menu, int style, String text, boolean selected, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.setSelection(selected);
        item.addListener(SWT.Selection, e -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
    }
}
