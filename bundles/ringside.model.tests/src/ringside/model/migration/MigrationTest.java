package ringside.model.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.lab.Lab;
import ringside.model.lab.VirtualNic;

/** Files of older versions load as what they meant, and a fault in one is reported where it is in that file. */
class MigrationTest {

    private static String version0() throws IOException {
        try (InputStream in = MigrationTest.class.getResourceAsStream("version0.ringside")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSlotsOfVersion0AreTheSize() throws IOException {
        Lab lab = LabFiles.parse(version0(), "version0.ringside");
        VirtualNic nic = lab.getServer().getVirtualMachines().get(0).getVnic();
        assertEquals(16, nic.getRx().getSize());
        assertEquals(4, nic.getTx().getSize());
    }

    @Test
    void theRestIsAsItWas() throws IOException {
        Lab lab = LabFiles.parse(version0(), "version0.ringside");
        assertEquals("Queues & slots,\n\"as it was\"", lab.getDescription());
        assertEquals(List.of("01:00:5e:00:00:07"), lab.getServer().getVirtualMachines().get(0).getVnic().getMulticastGroups());
        assertEquals("core1", lab.getServer().getVirtualMachines().get(0).getCore().getId());
    }

    @Test
    void whatIsSavedIsOfTheCurrentVersion() throws IOException {
        String saved = LabFiles.text(LabFiles.parse(version0(), "version0.ringside"));
        assertTrue(saved.contains("formatVersion=\"" + Migrations.CURRENT + "\""), saved);
        assertFalse(saved.contains("slots=\""), saved);
        assertEquals(saved, LabFiles.text(LabFiles.parse(saved, "saved")));
    }

    @Test
    void aFaultIsReportedInTheLineOfTheOldFile() throws IOException {
        assertFaultIn(16, version0().replace("core=\"core1\"", "core=\"core9\"").replace("\n    <memory", "\n\n\n    <memory"), "core9");
        assertFaultIn(17, version0().replace("slots=\"16\"", "slots=\"many\""), "many");
        assertFaultIn(25, version0().replace("<costs/>", "<costs><overrides/></costs>"), "must have the attribute 'cost'");
        assertFaultIn(26, version0().replace("<costs/>", "<costs>"), "not a lab");
    }

    private static void assertFaultIn(int line, String text, String problem) {
        LabLoadException e = assertThrows(LabLoadException.class, () -> LabFiles.parse(text, "version0.ringside"));
        assertTrue(e.problem().contains(problem), e.getMessage());
        assertEquals(line, e.line(), e.getMessage());
    }

    @Test
    void everyVersionHasExactlyOneStep() throws IOException {
        // The oldest version is brought to the current one, so no step is missing between them.
        MigratedText migrated = Migrations.migrate(version0(), 0);
        assertTrue(migrated.text().contains("formatVersion=\"" + Migrations.CURRENT + "\""));
        assertEquals(migrated.text().lines().count(), migrated.lines().size());
    }
}
