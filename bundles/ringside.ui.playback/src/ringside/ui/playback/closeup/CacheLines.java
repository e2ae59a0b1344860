package ringside.ui.playback.closeup;

import java.util.Arrays;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineFilter;
import ringside.trace.LineOwners;
import ringside.trace.LineWord;
import ringside.trace.MemoryRegion;
import ringside.trace.StateField;
import ringside.trace.StateSchema.Element;
import ringside.trace.AddressSplit;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.overlay.CacheValues;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.Messages;

/** The lines of a cache at a moment: how each looks, whose it is, and which of them the filter lets through. */
final class CacheLines {
    private final Moment moment;
    private final StateField field;
    private final CacheContents contents;
    private final LineOwners owners;
    private final LineFilter filter;
    private int[] matching;
    private int valid = -1;

    CacheLines(Moment moment, ComponentInfo cache, LineFilter filter) {
        this.moment = moment;
        this.field = moment.history().schema().field(cache.id(), FieldKind.LINE);
        this.contents = CacheValues.of(moment, cache);
        this.owners = new LineOwners(moment.history().schema(), moment.state());
        this.filter = filter;
    }

    StateField field() {
        return field;
    }

    int ways() {
        return field.ways();
    }

    int sets() {
        return field.length() / field.ways();
    }

    CacheContents contents() {
        return contents;
    }

    LineOwners owners() {
        return owners;
    }

    Element element(int cell) {
        return new Element(field, cell);
    }

    private long word(int cell) {
        return moment.state().get(field.id(), cell);
    }

    /** How a cell looks; null where it is empty. */
    LineLook look(int cell) {
        int set = cell / ways();
        return contents.filled(set, cell % ways()) ? contents.look(set, cell % ways()) : null;
    }

    /** The physical line that a cell holds, -1 where it holds none. */
    long line(int cell) {
        return LineWord.valid(word(cell)) ? LineWord.line(word(cell)) : -1;
    }

    String tag(int cell) {
        return line(cell) < 0 ? "" : AddressSplit.hex(AddressSplit.of(field, line(cell)).tag());
    }

    /** Whose memory the line lies in; empty where nobody's. */
    String owner(long line) {
        return line < 0 ? "" : owners.owner(line).label();
    }

    /** Where it lies, without the name of whose that is, which stands beside it. */
    String part(long line) {
        MemoryRegion region = line < 0 ? null : owners.region(line);
        return region == null ? "" : region.name().substring(region.name().indexOf('.') + 1);
    }

    /** Cells of lines that the filter lets through, ascending. */
    int[] matching() {
        if (matching == null) {
            matching = filter.cells(moment.history().schema(), moment.state(), field);
        }
        return matching;
    }

    /** Whether a cell is shown as usual: no filter is set, or it lets the line through. */
    boolean fits(int cell) {
        return filter.by() == LineFilter.By.NOTHING || Arrays.binarySearch(matching(), cell) >= 0;
    }

    /** How many lines there are at all. */
    int valid() {
        if (valid < 0) {
            valid = LineFilter.ALL.cells(moment.history().schema(), moment.state(), field).length;
        }
        return valid;
    }

    /** What a screen reader says of a cell. */
    String words(int cell) {
        LineLook look = look(cell);
        long line = line(cell);
        String holds = look == null ? Messages.CloseUp_NoLine : look.label() + " " + look.letter();
        MemoryRegion region = line < 0 ? null : owners.region(line);
        String whose = region == null ? "" : NLS.bind(Messages.Cache_Whose, owner(line), region.name());
        return NLS.bind(Messages.CloseUp_SetWay, new Object[] {cell / ways(), cell % ways(), holds + whose});
    }
}
