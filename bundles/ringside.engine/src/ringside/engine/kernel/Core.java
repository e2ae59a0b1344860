package ringside.engine.kernel;

import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.CoreState;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;

/**
 * A core: it runs one task at a time, in order, to completion. A task is a chain of steps, each dispatched at its own tick; the
 * costs of its steps are summed in thousandths of a cycle and rounded up once. Tasks that are ready wait first-in first-out; an
 * urgent one (an interrupt) goes before them when the current task ends.
 */
public final class Core implements Handler {
    private static final long STEP = -1;
    private static final long URGENT = 1L << 32;

    private final Simulation simulation;
    private final Trace trace;
    private final ComponentInfo info;
    private final int position;
    private final int handler;
    private final Activity[] activities = new Activity[256];
    private int activityCount;

    private int[] readyActivity = new int[16];
    private int[] readyCause = new int[16];
    private int readyHead;
    private int readyCount;
    private int urgentActivity = -1;
    private int urgentCause;

    private Activity current;
    private int pc;
    private int cause;
    private int scope;
    private long started;
    private long spent;
    private boolean wrote;

    private final int stateField;
    private final int activityField;
    private final int taskField;
    private final int packetField;
    private final int busyField;
    private CoreState state;
    private Chapter activity = Chapter.NONE;
    private int shownTask;
    private int shownPacket;
    private long busyUntil;
    private boolean failed;

    /** @param initial what it does while it has no work */
    public Core(Simulation simulation, ComponentInfo info, int position, CoreState initial) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.info = info;
        this.position = position;
        this.state = initial;
        this.handler = simulation.addHandler(this);
        stateField = simulation.field(info, FieldKind.STATE, i -> state.ordinal());
        activityField = simulation.field(info, FieldKind.CORE_ACTIVITY, i -> activity.ordinal());
        taskField = simulation.field(info, FieldKind.TASK, i -> shownTask);
        packetField = simulation.field(info, FieldKind.CORE_PACKET, i -> shownPacket);
        busyField = simulation.field(info, FieldKind.BUSY_UNTIL, i -> busyUntil);
    }

    public ComponentInfo info() {
        return info;
    }

    /** Component id. */
    public int id() {
        return info.id();
    }

    /** Position among the cores, from 0. */
    public int position() {
        return position;
    }

    public CoreState state() {
        return state;
    }

    /** Makes an activity known to this core; returns the number to submit it by. */
    public int addActivity(Activity activity) {
        activities[activityCount] = activity;
        return activityCount++;
    }

    /** Makes a task ready at {@code tick}. */
    public void submit(long tick, int activity, int causedBy) {
        simulation.schedule(tick, Simulation.PRIORITY_CORE, handler, activity, causedBy);
    }

    /** Makes an urgent task ready at {@code tick}; it starts before every other one. At most one at a time. */
    public void submitUrgent(long tick, int activity, int causedBy) {
        simulation.schedule(tick, Simulation.PRIORITY_CORE, handler, URGENT | activity, causedBy);
    }

    /** It stops where it is and never does anything again; inside an event. */
    public void fail() {
        failed = true;
        current = null;
        readyCount = 0;
        urgentActivity = -1;
        state(CoreState.HALTED);
    }

    @Override
    public void handle(long first, long second) {
        if (failed) {
            return;
        }
        if (first == STEP) {
            run();
            return;
        }
        if ((first & URGENT) != 0) {
            assert urgentActivity < 0 : "two urgent tasks on " + info.path();
            urgentActivity = (int) first;
            urgentCause = (int) second;
        } else {
            if (readyCount == readyActivity.length) {
                grow();
            }
            int at = (readyHead + readyCount++) & (readyActivity.length - 1);
            readyActivity[at] = (int) first;
            readyCause[at] = (int) second;
        }
        if (current == null) {
            startNext();
            run();
        }
    }

    private void grow() {
        int[] grownActivity = new int[readyCount * 2];
        int[] grownCause = new int[readyCount * 2];
        for (int i = 0; i < readyCount; i++) {
            grownActivity[i] = readyActivity[(readyHead + i) & (readyCount - 1)];
            grownCause[i] = readyCause[(readyHead + i) & (readyCount - 1)];
        }
        readyActivity = grownActivity;
        readyCause = grownCause;
        readyHead = 0;
    }

    private boolean startNext() {
        if (urgentActivity >= 0) {
            current = activities[urgentActivity];
            cause = urgentCause;
            urgentActivity = -1;
        } else if (readyCount > 0) {
            current = activities[readyActivity[readyHead]];
            cause = readyCause[readyHead];
            readyHead = (readyHead + 1) & (readyActivity.length - 1);
            readyCount--;
        } else {
            current = null;
            return false;
        }
        pc = 0;
        scope = simulation.newScope();
        started = simulation.tick();
        spent = 0;
        return true;
    }

    private void run() {
        while (current != null) {
            wrote = false;
            pc = current.step(this, pc);
            if (wrote) {
                simulation.schedule(started + ceil(spent), Simulation.PRIORITY_CORE, handler, STEP, 0);
                return;
            }
            if (pc == Activity.END) {
                startNext();
            }
        }
    }

    private static long ceil(long thousandths) {
        return (thousandths + 999) / 1000;
    }

    /** Opens the event of the current step. */
    public int begin(EventKind kind, int component, Chapter chapter, int depth, int packet) {
        assert !wrote : "a step writes one event";
        wrote = true;
        int number = trace.begin(kind, component, chapter, depth, packet, cause, scope, info.id());
        cause = number;
        if (activity != chapter) {
            activity = chapter;
            trace.set(activityField, 0, chapter.ordinal());
        }
        if (shownTask != scope) {
            shownTask = scope;
            trace.set(taskField, 0, scope);
        }
        if (shownPacket != packet) {
            shownPacket = packet;
            trace.set(packetField, 0, packet);
        }
        return number;
    }

    /** Closes the event of the current step. The step is over when its charges have been paid. */
    public void end() {
        spent += trace.sum();
        long until = started + ceil(spent);
        if (until != busyUntil) {
            busyUntil = until;
            trace.set(busyField, 0, until);
        }
        trace.end();
    }

    /** Changes the state shown; inside an event. */
    public void state(CoreState to) {
        if (state != to) {
            state = to;
            trace.set(stateField, 0, to.ordinal());
        }
    }

    /** Tick at which the step whose event is open will be over. */
    public long endOfStep() {
        return started + ceil(spent + trace.sum());
    }

    /** The moment up to which the open event's charges reach so far, in thousandths of a tick. */
    public long paidUntil() {
        return started * 1000 + spent + trace.sum();
    }

    /** The event written last by the current task; before its first event, what caused the task. */
    public int lastEvent() {
        return cause;
    }

    /** Whether it has neither a task nor one waiting. */
    public boolean idle() {
        return current == null && readyCount == 0 && urgentActivity < 0;
    }
}
