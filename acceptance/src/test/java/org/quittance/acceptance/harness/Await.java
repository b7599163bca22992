package org.quittance.acceptance.harness;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, never for a time; a condition that does not come is a failure that names it. */
public final class Await {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    /** What may throw whatever it likes: then it has not come true yet, and the last exception is the cause. */
    @FunctionalInterface
    public interface Condition {
        boolean isTrue() throws Exception;
    }

    private Await() {
    }

    public static void until(String condition, Condition check) {
        until(condition, LONGEST, check);
    }

    public static void until(String condition, Duration longest, Condition check) {
        long end = System.nanoTime() + longest.toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            try {
                if (check.isTrue()) {
                    return;
                }
                last = null;
            } catch (Exception e) {
                last = e;
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new AssertionError("not within " + longest.toSeconds() + " s: " + condition, last);
    }
}
