/** What people mark in a run and keep beside its lab: events with a note, and what stops a run that plays. */
package ringside.scenario.marks;
