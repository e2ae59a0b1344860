package ringside.scenario.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import ringside.engine.kernel.RunSummary.SwitchSummary;

/**
 * What a switch counted, under the names and in the order of Open vSwitch's {@code dpif-netdev/pmd-stats-show}. Each pass is a packet
 * received on a port; no packet is recirculated, there is no signature match cache, and no upcall fails. After these stand what other
 * commands of Open vSwitch show: megaflows and masks, and how often the exact match cache and the flow limit were too small.
 */
final class SwitchStatistics {
    private SwitchStatistics() {
    }

    static void write(JsonGenerator json, SwitchSummary s) throws IOException {
        json.writeObjectFieldStart("switch");
        json.writeNumberField("packets received", s.passes());
        json.writeNumberField("packet recirculations", 0);
        number(json, "avg. datapath passes per packet", hundredths(s.passes(), s.passes()));
        json.writeNumberField("emc hits", s.emcHits());
        json.writeNumberField("smc hits", 0);
        json.writeNumberField("megaflow hits", s.megaflowHits());
        number(json, "avg. subtable lookups per megaflow hit", hundredths(s.subtableLookups(), s.megaflowHits()));
        json.writeNumberField("miss with success upcall", s.upcalls());
        json.writeNumberField("miss with failed upcall", 0);
        json.writeNumberField("flows", s.flows());
        json.writeNumberField("masks", s.masks());
        json.writeNumberField("emc evictions", s.emcEvictions());
        json.writeNumberField("upcall_flow_limit_hit", s.flowLimitHits());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, String digits) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(digits);
    }

    static void write(Writer to, SwitchSummary s) throws IOException {
        to.write("Switch " + s.path() + ":\n");
        line(to, "packets received", Long.toString(s.passes()));
        line(to, "packet recirculations", "0");
        line(to, "avg. datapath passes per packet", hundredths(s.passes(), s.passes()));
        line(to, "emc hits", Long.toString(s.emcHits()));
        line(to, "smc hits", "0");
        line(to, "megaflow hits", Long.toString(s.megaflowHits()));
        line(to, "avg. subtable lookups per megaflow hit", hundredths(s.subtableLookups(), s.megaflowHits()));
        line(to, "miss with success upcall", Long.toString(s.upcalls()));
        line(to, "miss with failed upcall", "0");
        line(to, "flows", Long.toString(s.flows()));
        line(to, "masks", Long.toString(s.masks()));
        line(to, "emc evictions", Long.toString(s.emcEvictions()));
        line(to, "upcall_flow_limit_hit", Long.toString(s.flowLimitHits()));
    }

    private static void line(Writer to, String name, String value) throws IOException {
        to.write("  " + name + ": " + value + "\n");
    }

    /** A quotient with two decimals, half up; 0.00 where nothing is divided. */
    static String hundredths(long of, long by) {
        long h = by == 0 ? 0 : (of * 200 + by) / (2 * by);
        return h / 100 + "." + h / 10 % 10 + h % 10;
    }
}
