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
            } else if (kind == FieldKind.DROPPED) {
                out.append(DropReason.values()[index]);
            } else if (ways > 0) {
                out.append(axis++ == 0 ? index / ways : index % ways);
            } else {
                out.append(index);
            }
        }
        return out.toString();
    }

    /** The element that has this path, or -1 where none of this field has. The reverse of {@link #path}. */
    public int index(String path) {
        if (!path.startsWith(component.path())) {
            return -1;
        }
        String pattern = kind.pattern().startsWith("[") ? kind.pattern() : "." + kind.pattern();
        int at = component.path().length();
        long index = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '#') {
                if (at == path.length() || path.charAt(at++) != c) {
                    return -1;
                }
                continue;
            }
            int end = at;
            while (end < path.length() && (Character.isLetterOrDigit(path.charAt(end)) || path.charAt(end) == '_')) {
                end++;
            }
            int number = number(path.substring(at, end));
            boolean way = ways > 0 && pattern.indexOf('#', i + 1) < 0;
            if (number < 0 || way && number >= ways) {
                return -1;
            }
            index = ways > 0 && !way ? (long) number * ways : index + number;
            at = end;
        }
        boolean there = at == path.length() && index < (length > 0 ? length : Integer.MAX_VALUE);
        return there ? (int) index : -1;
    }

    private int number(String digits) {
        if (kind == FieldKind.DROPPED) {
            return ArgumentType.DROP_REASON.literals().indexOf(digits);
        }
        boolean plain = !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }
}
