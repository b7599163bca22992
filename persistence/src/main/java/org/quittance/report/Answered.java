package org.quittance.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quittance.request.RequestKind;

/**
 * Requests of a kind that were sent in a period.
 *
 * @param decided granted or refused
 * @param days    the median from sending to the decision, null if none was decided
 * @param late    decided after their last day, or undecided when it is over
 */
public record Answered(RequestKind kind, long sent, long open, long decided, BigDecimal days, long late) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of all that were sent, in percent with one decimal. */
    public BigDecimal latePercent() {
        return sent == 0 ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(late)).divide(BigDecimal.valueOf(sent), 1, RoundingMode.HALF_UP);
    }
}
