package ringside.ui.playback.closeup;

import java.util.Arrays;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.LineFilter;
import ringside.trace.StateSchema;
import ringside.ui.diagram.figures.WayGroup;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Messages;

/** What the lines of a cache can be filtered by: the packets that have lines in it, the cores, the ways of one purpose. */
final class FilterMenu {
    private static final int MOST_PACKETS = 24;

    private final CacheFace face;
    private final LineFilter now;
    private final Choose choose;

    /** Takes what was chosen, with its name and a short one. */
    interface Choose {
        void filter(LineFilter filter, String name, String shortName);
    }

    FilterMenu(CacheFace face, LineFilter now, Choose choose) {
        this.face = face;
        this.now = now;
        this.choose = choose;
    }

    Menu open(Control on, int x, int y) {
        Menu menu = new Menu(on);
        fill(menu);
        menu.setLocation(on.toDisplay(x, y));
        menu.addListener(SWT.Hide, e -> on.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
        return menu;
    }

    private void fill(Menu menu) {
        item(menu, Messages.Cache_NoFilter, LineFilter.ALL, "", "");
        CacheLines lines = face.lines();
        int[] all = LineFilter.ALL.cells(face.moment().history().schema(), face.moment().state(), lines.field());
        int[] packets = Arrays.stream(all).map(cell -> lines.owners().packet(lines.line(cell))).filter(p -> p > 0).distinct().sorted().limit(MOST_PACKETS).toArray();
        if (now.by() == LineFilter.By.PACKET && Arrays.stream(packets).noneMatch(p -> p == now.packet())) {
            packets = Arrays.copyOf(packets, packets.length + 1);
            packets[packets.length - 1] = now.packet();
        }
        PacketNames names = new PacketNames(face.moment().state());
        separator(menu, packets.length > 0);
        for (int packet : packets) {
            String name = NLS.bind(Messages.Cache_FilterPacket, names.label(packet).substring(1));
            item(menu, name, LineFilter.ofPacket(packet), name, names.label(packet));
        }
        StateSchema schema = face.moment().history().schema();
        if (face.cache().parent() == 0) {
            separator(menu, true);
            for (ComponentInfo core : schema.components()) {
                if (core.kind() == ComponentKind.CORE) {
                    item(menu, core.label(), LineFilter.ofCore(core.id()), core.label(), core.label());
                }
            }
        }
        separator(menu, !face.groups().isEmpty());
        for (WayGroup group : face.groups()) {
            String purpose = SetList.name(group);
            String name = group.first() == group.last() ? NLS.bind(Messages.Cache_FilterWay, purpose, group.first())
                    : NLS.bind(Messages.Cache_FilterWays, new Object[] {purpose, group.first(), group.last()});
            long mask = (1L << group.last() + 1) - (1L << group.first());
            item(menu, name, LineFilter.ofWays(mask), name, purpose);
        }
    }

    private static void separator(Menu menu, boolean wanted) {
        if (wanted) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
    }

    private void item(Menu menu, String label, LineFilter filter, String name, String shortName) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(label);
        item.setSelection(filter.equals(now));
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                choose.filter(filter, name, shortName);
            }
        });
    }
}
