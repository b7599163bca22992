package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.metering.EstimationBasis;
import org.quittance.time.DateRange;

/** The index that a register most likely showed on a day on which nobody read it. */
public final class Estimation {

    private final RegisterReadings register;
    private final UsualConsumption usual;

    public Estimation(RegisterReadings register, UsualConsumption usual) {
        this.register = register;
        this.usual = usual;
    }

    /**
     * @param index whole units, half up, but not below what was read last; after the last number of the register it starts
     *              again at zero
     */
    public record Estimate(LocalDate day, BigDecimal index, EstimationBasis basis) {
    }

    /**
     * Between two readings by days, after the last one by what is usual. Empty if no index is known before the day, if
     * nothing tells what is usual, or if the readings around the day contradict each other.
     */
    public Optional<Estimate> on(LocalDate day) {
        return register.before(day).flatMap(last -> register.after(day).isPresent()
                ? between(last, day) : after(last, day));
    }

    private Optional<Estimate> between(IndexReading last, LocalDate day) {
        try {
            BigDecimal consumed = register.usage(new DateRange(last.day(), day)).total();
            return Optional.of(estimate(last, consumed, day, EstimationBasis.BETWEEN_READINGS));
        } catch (IndexWentDownException e) {
            return Optional.empty();
        }
    }

    private Optional<Estimate> after(IndexReading last, LocalDate day) {
        return usual.of(new DateRange(last.day(), day)).map(consumed ->
                estimate(last, consumed.quantity(), day, consumed.basis()));
    }

    private Estimate estimate(IndexReading last, BigDecimal consumed, LocalDate day, EstimationBasis basis) {
        BigDecimal index = last.index()
                .add(consumed.divide(register.plate().coefficient(), MathContext.DECIMAL128))
                .setScale(0, RoundingMode.HALF_UP);
        BigDecimal notBelow = consumed.signum() < 0 ? index : index.max(last.index());
        return new Estimate(day, notBelow.add(register.capacity()).remainder(register.capacity()), basis);
    }
}
