package ringside.ui.playback;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import ringside.scenario.Action;
import ringside.scenario.CommandList;
import ringside.scenario.LabProblemException;
import ringside.scenario.PairedRuns;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.trace.time.Position;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabSnapshot;

/**
 * Makes the runs of an editor's lab on a worker thread and knows whether the lab has been edited since. An edit makes the run
 * stale; taking it back makes it fresh again.
 */
public final class RunFromLab {
    private final RunSession session;
    private final LabEditor editor;
    private final Runnable edited = this::labEdited;
    private final Listener escape = e -> {
        if (e.keyCode == SWT.ESC) {
            cancel();
        }
    };
    private final Display display = Display.getCurrent();
    private RunMaker maker = new ScenarioRuns();
    private LabSnapshot input;
    private boolean stale;
    private Job job;

    RunFromLab(LabEditor editor, RunSession session) {
        this.editor = editor;
        this.session = session;
        editor.addEditListener(edited);
    }

    void close() {
        cancel();
        display.removeFilter(SWT.KeyDown, escape);
        editor.removeEditListener(edited);
    }

    /** Runs are made by this from now on; for tests. */
    public void maker(RunMaker next) {
        maker = next;
    }

    boolean stale() {
        return stale;
    }

    /** Whether a run is being computed. */
    public boolean computing() {
        return job != null;
    }

    /** Stops the computation; what was computed so far stays usable. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private void labEdited() {
        boolean now = input != null && !input.isStill(editor);
        if (now != stale) {
            stale = now;
            session.changed();
        }
    }

    /** Runs the lab as it is now and shows it from the start, as soon as there is something to see. */
    public void run() {
        start(false);
    }

    /** Runs the lab as it is now and stands at the same place of the new run, with what differs marked. */
    public void runAgainStayHere() {
        start(session.run().isPresent());
    }

    private void start(boolean stay) {
        cancel();
        LabSnapshot next = LabSnapshot.of(editor);
        Job mine = new Job(Messages.Run_Computing) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                compute(this, next, stay, monitor);
                return Status.OK_STATUS;
            }
        };
        mine.setSystem(true);
        if (job == null) {
            display.addFilter(SWT.KeyDown, escape);
        }
        job = mine;
        mine.schedule();
        session.changed();
    }

    /** Goes on from an event with an action in between, on a worker thread, and shows what comes of it beside the run, under a title. */
    public void branch(int event, Action action, String title) {
        Run from = session.run().orElseThrow();
        LabSnapshot of = input == null ? LabSnapshot.of(editor) : input;
        aside(() -> {
            ScenarioRun made = from.made().branch(event, action).run();
            Run run = Run.of(made);
            PairedRuns pair = PairedRuns.ofBranch(from.made(), made);
            return new Branches.Branch(title, run, from, pair, of);
        });
    }

    /** Runs the shown lab from the beginning with an attribute changed, {@code vm1.rx.size=16}, and shows what comes of it beside the run, under a title. */
    public void fromTheBeginning(String setting, String title) {
        Run from = session.run().orElseThrow();
        LabSnapshot of = (input == null ? LabSnapshot.of(editor) : input).with(setting);
        aside(() -> {
            ScenarioRun made = ScenarioRun.of(of.lab(), from.made().options()).run();
            return new Branches.Branch(title, Run.of(made), from, PairedRuns.of(from.made(), made), of);
        });
    }

    /** Runs the shown lab with the commands of a list, and shows what comes of it beside the run. */
    public void withCommands(String title, List<CommandList.Entry> entries) {
        Run from = session.run().orElseThrow();
        LabSnapshot of = input == null ? LabSnapshot.of(editor) : input;
        aside(() -> {
            RunOptions options = from.made().options().withCommands(List.of());
            ScenarioRun made = ScenarioRun.of(of.lab(), options.withCommands(CommandList.resolve(entries, of.lab(), options))).run();
            return new Branches.Branch(title, Run.of(made), from, PairedRuns.of(from.made(), made), of);
        });
    }

    private void aside(Callable<Branches.Branch> making) {
        cancel();
        Job mine = new Job(Messages.Run_Computing) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Branches.Branch[] made = new Branches.Branch[1];
                String[] problem = {""};
                try {
                    made[0] = making.call();
                } catch (LabProblemException | IllegalArgumentException | IllegalStateException e) {
                    problem[0] = e.getMessage();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                onScreen(this, () -> {
                    job = null;
                    if (made[0] == null) {
                        session.failed(problem[0]);
                    } else {
                        session.branches().add(made[0]);
                    }
                });
                return Status.OK_STATUS;
            }
        };
        mine.setSystem(true);
        job = mine;
        mine.schedule();
        session.changed();
    }

    private void compute(Job mine, LabSnapshot next, boolean stay, IProgressMonitor monitor) {
        Run[] made = new Run[1];
        AtomicBoolean ended = new AtomicBoolean();
        String problem = "";
        try {
            maker.make(next, monitor, run -> {
                made[0] = run;
                read(run, ended);
                if (!stay) {
                    onScreen(mine, () -> show(run, next, false));
                }
            });
        } catch (RunMaker.CannotRun e) {
            problem = e.getMessage();
        } finally {
            ended.set(true);
        }
        String why = problem;
        onScreen(mine, () -> {
            job = null;
            display.removeFilter(SWT.KeyDown, escape);
            if (stay && made[0] != null) {
                show(made[0], next, true);
            }
            if (!why.isEmpty()) {
                session.failed(why);
            } else if (!stay || made[0] == null) {
                session.changed();
            }
        });
    }

    /** Reads a run while it is made, so that whoever goes anywhere in a long one does not wait for that. */
    private static void read(Run run, AtomicBoolean made) {
        Job job = Job.create(Messages.Run_Computing, monitor -> {
            boolean last = false;
            while (!last) {
                last = made.get();
                while (run.history().prepare() | run.narration().prepare()) {
                    // The next ones.
                }
                if (!last && !pause()) {
                    return;
                }
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static boolean pause() {
        try {
            Thread.sleep(20);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void onScreen(Job mine, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == mine) {
                    what.run();
                }
            });
        }
    }

    private void show(Run run, LabSnapshot made, boolean stay) {
        LabSnapshot old = input;
        input = made;
        stale = !made.isStill(editor);
        if (!stay) {
            session.show(run);
            return;
        }
        Run before = session.run().orElseThrow();
        Position there = session.playhead().position();
        Position here = SamePlace.in(run.log(), before.log(), there);
        session.show(run, here, Comparison.between(before, there, run, here));
        session.branches().before(new Branches.Branch(Messages.Branch_Run, run, before, PairedRuns.of(before.made(), run.made()), old));
    }
}
