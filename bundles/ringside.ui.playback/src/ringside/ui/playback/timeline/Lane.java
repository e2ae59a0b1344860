package ringside.ui.playback.timeline;

import ringside.ui.playback.Messages;

/**
 * A line of the timeline: one of the five rows of the first look, the heading of a group, or one of a group's packets or components.
 *
 * @param group   what it belongs to
 * @param heading whether it is the heading that folds the group
 * @param label   as it stands before the line
 * @param id      component or packet instance; in the first look its number there; 0 for headings
 * @param row     its number in the counts of events; -1 for a packet, whose events are few, and in the first look, which is made of components
 */
record Lane(Group group, boolean heading, String label, int id, int row) {
    boolean isPacket() {
        return group == Group.PACKETS && !heading;
    }

    boolean isFirstLook() {
        return group == Group.FIRST_LOOK;
    }

    /** What lines are put together, in their order from top to bottom. */
    enum Group {
        FIRST_LOOK, PACKETS, CORES, MACHINES, QUEUES, CACHES;

        String title() {
            return switch (this) {
                case PACKETS -> Messages.Timeline_Packets;
                case CORES -> Messages.Timeline_Cores;
                case MACHINES -> Messages.Timeline_Machines;
                case QUEUES -> Messages.Timeline_Queues;
                case CACHES -> Messages.Timeline_Caches;
                case FIRST_LOOK -> "";
            };
        }
    }
}
