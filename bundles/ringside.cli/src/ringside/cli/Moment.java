package ringside.cli;

import ringside.trace.TraceLog;

/**
 * A moment of a run as the user writes it: {@code 7} is after event 7, {@code 7.2} after line 2 of its burst, {@code 0} before the
 * first event.
 *
 * @param line 0 for the whole event
 */
record Moment(int event, int line) {
    static Moment parse(String text, TraceLog log) throws InputException {
        int point = text.indexOf('.');
        int event = number(point < 0 ? text : text.substring(0, point), text);
        int line = point < 0 ? 0 : number(text.substring(point + 1), text);
        if (event > log.size()) {
            throw new InputException("there is no event " + event + "; the run has events 1 to " + log.size());
        }
        int lines = log.event(event).lineCount();
        if (point >= 0 && (line == 0 || line > lines)) {
            throw new InputException("event " + event + (lines == 0 ? " has no lines; leave ." + line + " out" : " has lines 1 to " + lines));
        }
        return new Moment(event, line);
    }

    private static int number(String digits, String whole) throws InputException {
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InputException("--at " + whole + " is not a moment; write an event such as 7, or an event and a line such as 7.2");
        }
        return Integer.parseInt(digits);
    }
}
