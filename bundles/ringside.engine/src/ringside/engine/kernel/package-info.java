/** Simulated time: the event queue, the dispatch loop and the streams of random numbers. */
package ringside.engine.kernel;
