package ringside.scenario.export;

import java.io.IOException;
import java.io.Writer;
import ringside.scenario.Nanos;
import ringside.scenario.ScenarioRun;
import ringside.trace.TraceEvent;

/** Events of a run as comma-separated values: a row of names, then one row an event. Quoted as RFC 4180 says. */
public final class RunTable {
    private RunTable() {
    }

    /** @param events which ones, in order */
    public static void write(ScenarioRun run, int[] events, Writer to) throws IOException {
        to.write("seq,tick,ns,kind,chapter,depth,component,packet,cause,core,cycles,sentence\n");
        TraceEvent event = run.log().event(0);
        int mhz = run.spec().referenceMHz();
        for (int e : events) {
            event.moveTo(e);
            to.write(e + "," + event.tick() + "," + Nanos.text(event.tick(), mhz) + "," + event.kind().label() + "," + event.chapter().label() + ","
                    + event.depth() + "," + event.component().path() + "," + (event.packet() == 0 ? "" : run.explainer().packet(e)) + ","
                    + (event.cause() == 0 ? "" : event.cause()) + "," + event.core().path() + "," + thousandths(event.cycles()) + ","
                    + quoted(run.explainer().sentence(e)) + "\n");
        }
    }

    private static String thousandths(long cycles) {
        return java.math.BigDecimal.valueOf(cycles, 3).stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
