package ringside.ui.app.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import ringside.model.lab.Element;

/** Which elements the table shows, in which order. */
final class Rows {

    private static final Pattern PIECE = Pattern.compile("\\d{1,18}|\\D+|\\d+");

    private Rows() {
    }

    /**
     * The elements of a kind whose texts hold every word of a filter.
     *
     * @param kind  null for all kinds
     * @param order the column that they are sorted by, null for the order of the lab
     */
    static List<Element> of(Topology topology, EClass kind, String filter, List<? extends Column> columns, Column order) {
        List<Element> all = kind == null ? topology.kinds().values().stream().flatMap(List::stream).toList()
                : topology.kinds().getOrDefault(kind, List.of());
        String[] words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<Element> rows = new ArrayList<>(all.stream().filter(element -> {
            String text = text(element, columns, topology);
            return List.of(words).stream().allMatch(text::contains);
        }).toList());
        if (order != null) {
            rows.sort(Comparator.comparing(element -> order.text(element, topology), Rows::compare));
        }
        return rows;
    }

    private static String text(Element element, List<? extends Column> columns, Topology topology) {
        StringBuilder text = new StringBuilder(Topology.kind(element)).append(' ').append(Topology.name(element));
        columns.forEach(column -> text.append(' ').append(column.text(element, topology)));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** Numbers in texts by their value, so that VM 2 comes before VM 10; what is empty comes last. */
    static int compare(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        Matcher left = PIECE.matcher(a);
        Matcher right = PIECE.matcher(b);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            boolean numbers = Character.isDigit(left.group().charAt(0)) && Character.isDigit(right.group().charAt(0))
                    && left.group().length() <= 18 && right.group().length() <= 18;
            int order = numbers ? Long.compare(Long.parseLong(left.group()), Long.parseLong(right.group()))
                    : left.group().compareToIgnoreCase(right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : 0;
    }
}
