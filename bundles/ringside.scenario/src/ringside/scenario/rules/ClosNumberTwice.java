package ringside.scenario.rules;

import java.util.HashMap;
import java.util.Map;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Socket;
import ringside.scenario.Names;

/** No two classes of service of a socket have the same number. */
final class ClosNumberTwice implements LabRule {
    private static final int MOST = 15;

    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Socket socket : lab.sockets()) {
            Map<Integer, ClassOfService> numbers = new HashMap<>();
            for (ClassOfService clos : socket.getClassesOfService()) {
                ClassOfService other = numbers.putIfAbsent(clos.getNumber(), clos);
                if (other != null) {
                    var found = problems.warning(clos, "clos-number", "clos", Names.of(clos), "other", other.getId(), "n", clos.getNumber());
                    int free = 0;
                    while (isTaken(socket, free)) {
                        free++;
                    }
                    int number = free;
                    if (number <= MOST) {
                        found.fix(() -> clos.setNumber(number), "clos-number.fix", "clos", clos.getId(), "n", number);
                    }
                }
            }
        }
    }

    private static boolean isTaken(Socket socket, int number) {
        return socket.getClassesOfService().stream().anyMatch(clos -> clos.getNumber() == number);
    }
}
