package ringside.scenario.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import ringside.scenario.Diagnostic;
import ringside.scenario.ModelChange;
import ringside.scenario.Severity;

/** The problems of a lab as JSON, as {@code docs/formats.md} describes it. */
public final class ProblemsJson {
    private ProblemsJson() {
    }

    /** Writes one object, errors first, and leaves the stream open. */
    public static void write(String lab, List<Diagnostic> problems, OutputStream out) throws IOException {
        JsonGenerator to = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        to.setPrettyPrinter(new Lines(3));
        to.writeStartObject();
        to.writeStringField("lab", lab);
        for (Severity severity : Severity.values()) {
            to.writeNumberField(severity.name().toLowerCase(Locale.ROOT) + "s", problems.stream().filter(p -> p.severity() == severity).count());
        }
        to.writeArrayFieldStart("problems");
        for (Diagnostic problem : problems) {
            to.writeStartObject();
            to.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            to.writeStringField("rule", problem.rule());
            if (problem.elementId().isEmpty()) {
                to.writeNullField("element");
            } else {
                to.writeStringField("element", problem.elementId());
            }
            to.writeStringField("message", problem.message());
            to.writeStringField("why", problem.why());
            to.writeArrayFieldStart("fixes");
            for (ModelChange fix : problem.fixes()) {
                to.writeString(fix.label());
            }
            to.writeEndArray();
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
        to.writeRaw('\n');
        to.close();
    }
}
