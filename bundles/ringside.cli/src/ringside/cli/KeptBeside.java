package ringside.cli;

import java.nio.file.Path;
import java.util.List;
import ringside.scenario.marks.MarksException;
import ringside.scenario.marks.MarksFile;

/** The marks of one kind that stand beside a lab. A file that cannot be read is told, and never written over. */
record KeptBeside<T>(MarksFile<T> file, Path lab) {
    KeptBeside(MarksFile<T> file, LabArgument of) throws InputException {
        this(file, of.file());
        if (lab == null) {
            throw new InputException(file.name() + " stand beside a file; name one, not -");
        }
    }

    List<T> read() throws InputException {
        try {
            return file.read(lab);
        } catch (MarksException e) {
            throw new InputException(e.getMessage());
        }
    }

    void write(List<T> all) throws InputException {
        try {
            file.write(lab, all);
        } catch (MarksException e) {
            throw new InputException(e.getMessage());
        }
    }
}
