package ringside.model;

import java.io.IOException;

/** A file could not be read as a lab. There is one problem, the first in the file, and its message is fit to be shown. */
public final class LabLoadException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String problem;

    LabLoadException(String file, int line, int column, String problem, Throwable cause) {
        super(line == 0 ? Messages.text("load.whole", file, problem) : Messages.text("load.at", file, line, column, problem), cause);
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /** The name that the file was asked for by. */
    public String file() {
        return file;
    }

    /** The line of the problem, from 1; 0 where it is with the file as a whole, for example because there is none. */
    public int line() {
        return line;
    }

    /** The column of the problem, from 1; 0 where the line is. */
    public int column() {
        return column;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
