package ringside.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The patterns of one properties file in one language. A pattern holds places such as {@code {vm}} that named values fill; there
 * is no quoting. A language that lacks a pattern shows the English one. Also writes numbers the way that language groups them.
 */
public final class Texts {
    private final Properties patterns;
    private final Locale locale;
    private final String group;
    private final String point;

    private Texts(Properties patterns, Locale locale) {
        this.patterns = patterns;
        this.locale = locale;
        this.group = patterns.getProperty("number.group", ",");
        this.point = patterns.getProperty("number.point", ".");
    }

    /** Reads {@code name.properties} beside a class, and {@code name_xx.properties} over it where the language has one. */
    public static Texts beside(Class<?> owner, String name, Locale locale) {
        Properties patterns = new Properties();
        read(owner, name + ".properties", patterns, true);
        if (!locale.getLanguage().isEmpty() && !locale.getLanguage().equals("en")) {
            read(owner, name + "_" + locale.getLanguage() + ".properties", patterns, false);
        }
        return new Texts(patterns, locale);
    }

    private static void read(Class<?> owner, String file, Properties into, boolean needed) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } else if (needed) {
                throw new MissingResourceException("no " + file, owner.getName(), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return patterns.getProperty(key) != null;
    }

    /** All keys in alphabetical order. */
    public Set<String> keys() {
        return new TreeSet<>(patterns.stringPropertyNames());
    }

    /** The pattern as written. */
    public String pattern(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
        }
        return pattern;
    }

    /** The pattern with its places filled from names and values in turn. */
    public String text(String key, Object... namesAndValues) {
        return fill(pattern(key), name -> {
            for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
                if (namesAndValues[i].equals(name)) {
                    return namesAndValues[i + 1] instanceof Number n ? number(n.longValue()) : String.valueOf(namesAndValues[i + 1]);
                }
            }
            throw new MissingResourceException("no value for " + name + " in " + key, Texts.class.getName(), key);
        });
    }

    /** The pattern with each place filled by what {@code values} answers for its name. */
    public static String fill(String pattern, java.util.function.UnaryOperator<String> values) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(pattern, from, open).append(values.apply(pattern.substring(open + 1, close)));
            from = close + 1;
            open = pattern.indexOf('{', from);
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    /** {@code key.one} for 1, {@code key.other} for anything else, with {@code {n}} filled. */
    public String counted(String key, long n) {
        return text(n == 1 ? key + ".one" : key + ".other", "n", n);
    }

    /** Grouped in threes: {@code 1,234}. */
    public String number(long value) {
        String digits = Long.toString(value);
        int first = digits.startsWith("-") ? 1 : 0;
        if (digits.length() - first <= 3) {
            return digits;
        }
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > first; i -= 3) {
            out.insert(i, group);
        }
        return out.toString();
    }

    /** A number of thousandths with as many decimals as it needs: {@code 12.5}, {@code 1,200}. */
    public String thousandths(long value) {
        String whole = (value < 0 && value > -1000 ? "-" : "") + number(value / 1000);
        long rest = Math.abs(value % 1000);
        if (rest == 0) {
            return whole;
        }
        String decimals = Long.toString(1000 + rest).substring(1);
        while (decimals.endsWith("0")) {
            decimals = decimals.substring(0, decimals.length() - 1);
        }
        return whole + point + decimals;
    }

    /** Several names: {@code VM 1}, {@code VM 1 and VM 2}, {@code VM 1, VM 2 and VM 3}. */
    public String list(java.util.List<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? pattern("list.none") : names.get(0);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + pattern("list.and") + " " + names.get(names.size() - 1);
    }
}
