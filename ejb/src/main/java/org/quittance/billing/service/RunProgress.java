package org.quittance.billing.service;

import org.quittance.billing.BillingRun;

/**
 * How far the job of a run is.
 *
 * @param brokenOff the job ended before its work was done, and can be resumed
 */
public record RunProgress(BillingRun.Status status, long done, long all, boolean brokenOff) {

    public boolean isAtWork() {
        return status == BillingRun.Status.GENERATING || status == BillingRun.Status.PUBLISHING;
    }

    public int percent() {
        return all == 0 ? 100 : (int) (100 * done / all);
    }
}
