package ringside.ui.app.table;

import org.eclipse.osgi.util.NLS;

/** The texts of the table. */
final class Messages extends NLS {

    public static String kind;
    public static String name;
    public static String id;
    public static String in;
    public static String values;
    public static String connected;
    public static String problems;
    public static String filter;
    public static String filterHint;
    public static String filterName;
    public static String kindName;
    public static String sortName;
    public static String allKinds;
    public static String oneKind;
    public static String sortedAsLab;
    public static String sortedBy;
    public static String tableName;
    public static String cellSpoken;
    public static String cellProblem;
    public static String empty;
    public static String nothing;
    public static String noLab;
    public static String help;
    public static String yes;
    public static String no;
    public static String none;
    public static String badValue;
    public static String cable;
    public static String runsOn;
    public static String runs;
    public static String servedAs;
    public static String serves;
    public static String directTo;
    public static String directFrom;
    public static String maps;
    public static String mappedBy;
    public static String buffersIn;
    public static String buffersOf;
    public static String visits;
    public static String visitedBy;
    public static String leavesFor;
    public static String outputOf;
    public static String sentBy;
    public static String sends;
    public static String value;
    public static String cellEditor;

    static {
        initializeMessages("ringside.ui.app.table.messages", Messages.class);
    }

    private Messages() {
    }
}
