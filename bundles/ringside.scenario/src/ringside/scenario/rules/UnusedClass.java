package ringside.scenario.rules;

import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.Socket;
import ringside.scenario.Names;

/** A class of service has a core in it. */
final class UnusedClass implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Socket socket : lab.sockets()) {
            for (ClassOfService clos : socket.getClassesOfService()) {
                if (!isUsed(socket, clos)) {
                    var found = problems.hint(clos, "unused-class", "clos", Names.of(clos));
                    if (lab.host() != null && lab.host().getCore() != null && lab.host().getCore().eContainer() == socket
                            && lab.host().getCore().getClassOfService() == null) {
                        Core host = lab.host().getCore();
                        found.fix(() -> host.setClassOfService(clos), "unused-class.fix", "core", Names.of(host), "clos", Names.of(clos));
                    }
                    found.fix(() -> lab.remove(clos), "fix-remove", "part", Names.of(clos));
                }
            }
        }
    }

    static boolean isUsed(Socket socket, ClassOfService clos) {
        return socket.getCores().stream().anyMatch(core -> core.getClassOfService() == clos);
    }
}
