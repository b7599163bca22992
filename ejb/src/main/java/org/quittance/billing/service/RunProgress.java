package org.quittance.billing.service;

import org.quittance.billing.BillingRun;

/**
 * How far the job of a run is.
 *
 * @param brokenOff the job ended before its work was done, and can be resumed
 * @param paused    who has stopped the job, null if nobody; it is still stopping as long as it has not broken off
 */
public record RunProgress(
        BillingRun.Status status, long done, long all, boolean brokenOff, BillingRun.Act paused) {

    /** Seconds until the work is done at so many a second, at least 1; 0 if nobody can say. */
    public long secondsLeft(long rate) {
        return rate <= 0 ? 0 : Math.max(1, (all - done + rate - 1) / rate);
    }


    public boolean isAtWork() {
        return status == BillingRun.Status.GENERATING || status == BillingRun.Status.PUBLISHING;
    }

    public int percent() {
        return all == 0 ? 100 : (int) (100 * done / all);
    }
}
