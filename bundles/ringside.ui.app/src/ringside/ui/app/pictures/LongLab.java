package ringside.ui.app.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import ringside.model.LabLoadException;
import ringside.model.LabFiles;
import ringside.model.lab.Generator;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.PacketSpec;
import ringside.model.lab.Traffic;
import ringside.ui.app.files.Samples;

/** The sample of the bypass with so many packets that its run has about as many events as are asked for. */
final class LongLab {

    private static final String SAMPLE = "04-bypass";
    private static final double EVENTS_OF_PACKET = 39.7;
    private static final int PACKETS_PER_SECOND = 120_000;

    private LongLab() {
    }

    static Lab make(int events) throws IOException {
        Path sample = Samples.all().stream().filter(lab -> lab.getParent().endsWith(SAMPLE)).findFirst().orElseThrow(() -> new IOException(SAMPLE));
        Lab lab;
        try {
            lab = LabFiles.load(sample);
        } catch (LabLoadException e) {
            throw new IOException(e.getMessage(), e);
        }
        List<Traffic> traffic = lab.getScenarios().get(0).getTraffic();
        PacketSpec first = (PacketSpec) traffic.get(0);
        Generator series = LabFactory.eINSTANCE.createGenerator();
        series.setId("series");
        series.setEndpoint(first.getEndpoint());
        series.setHeader(first.getHeader());
        series.setCount((int) Math.ceil(events / EVENTS_OF_PACKET));
        series.setPacketsPerSecond(PACKETS_PER_SECOND);
        traffic.clear();
        traffic.add(series);
        return lab;
    }
}
