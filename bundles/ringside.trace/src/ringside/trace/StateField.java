package ringside.trace;

/**
 * A field of one component of this machine.
 *
 * @param id        position in {@link StateSchema#fields()}; the number that facts carry
 * @param component the component it belongs to
 * @param kind      its declaration
 * @param length    number of elements, 1 for a plain field; 0 where it grows with the run (packets)
 * @param ways      elements of the inner axis for a field with two (cache lines), else 0
 */
public record StateField(int id, ComponentInfo component, FieldKind kind, int length, int ways) {

    /** The path of one element, for example {@code vm1.rx.used.ring[3].id} or {@code llc[set 5,way 2]}. */
    public String path(int index) {
        String pattern = kind.pattern();
        StringBuilder out = new StringBuilder(component.path());
        if (!pattern.startsWith("[")) {
            out.append('.');
        }
        int axis = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '#') {
                out.append(c);
            } else if (kind.type() == ArgumentType.DROP_REASON || kind == FieldKind.DROPPED) {
                out.append(DropReason.values()[index]);
            } else if (ways > 0) {
                out.append(axis++ == 0 ? index / ways : index % ways);
            } else {
                out.append(index);
            }
        }
        return out.toString();
    }
}
