package org.quittance.operator;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * One execution of a batch job.
 *
 * @param startedAt null if it never began, @param endedAt null while it is at work
 * @param message   what it said, or why it failed; maybe null
 */
public record JobRow(long id, String job, State state, Instant startedAt, Instant endedAt, String message) implements Serializable {

    /** What became of it. */
    public enum State {
        /** At work, or broken off by the end of its server and not gone on with yet. */ RUNNING,
        /** All was done. */ DONE,
        /** Broken off on demand, or by a server that was shut down. */ STOPPED,
        /** Broken off by an error; what it had done by then stays. */ FAILED;

        static State of(String batchStatus) {
            return switch (batchStatus) {
                case "COMPLETED" -> DONE;
                case "STOPPED", "STOPPING" -> STOPPED;
                case "FAILED", "ABANDONED" -> FAILED;
                default -> RUNNING;
            };
        }
    }

    /** In whole seconds; null while it is at work. */
    public Long seconds() {
        return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt).toSeconds();
    }

    /** Whether its owner has to go on with it. */
    public boolean isBrokenOff() {
        return state == State.FAILED || state == State.STOPPED;
    }
}
