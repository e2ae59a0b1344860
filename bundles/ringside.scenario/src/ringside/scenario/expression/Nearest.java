package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that are like one that does not exist. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {
    }

    /** At most three of the names, the nearest first: those few typing errors away, in whatever case, or that begin with it. */
    static List<String> of(String name, Collection<String> names) {
        record Candidate(String name, int distance) {
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        int most = Math.max(1, Math.min(3, wanted.length() / 2));
        List<Candidate> near = new ArrayList<>();
        for (String candidate : names) {
            String lower = candidate.toLowerCase(Locale.ROOT);
            int distance = distance(wanted, lower);
            if (distance > most && wanted.length() >= 2 && lower.startsWith(wanted)) {
                distance = most;
            }
            if (distance <= most) {
                near.add(new Candidate(candidate, distance));
            }
        }
        return near.stream().sorted(Comparator.comparingInt(Candidate::distance)).map(Candidate::name).distinct().limit(MOST).toList();
    }

    /** Typing errors between two words: a letter too many, missing, wrong, or changed with its neighbour. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
