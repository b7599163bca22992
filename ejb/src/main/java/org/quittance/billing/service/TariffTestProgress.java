package org.quittance.billing.service;

/**
 * How far the test of a draft is.
 *
 * @param brokenOff the job ended before its work was done; the test can be begun anew
 */
public record TariffTestProgress(boolean finished, long done, long all, boolean brokenOff) {

    public boolean isAtWork() {
        return !finished && !brokenOff;
    }

    public int percent() {
        return all == 0 ? 100 : (int) (100 * done / all);
    }
}
