package org.quittance.billing.charging;

import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.ParkingReason;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.consumption.IndexWentDownException;
import org.quittance.metering.consumption.NoReadingException;
import org.quittance.time.NoValueOnDateException;

/** A fact that the bill needs is missing or in doubt: the contract is parked. No fault of the program, so no stack. */
public final class NotBillableException extends RuntimeException {

    private final ParkingReason reason;
    private final transient List<String> parameters;

    /** @param parameters as {@link ParkingReason} lists them */
    private NotBillableException(ParkingReason reason, Object... parameters) {
        super(reason + " " + List.of(parameters), null, false, false);
        this.reason = reason;
        this.parameters = List.of(parameters).stream().map(String::valueOf).toList();
    }

    static NotBillableException notOver(LocalDate lastDay) {
        return new NotBillableException(ParkingReason.PERIOD_NOT_OVER, lastDay);
    }

    static NotBillableException noMandate() {
        return new NotBillableException(ParkingReason.NO_SELF_BILLING_MANDATE);
    }

    static NotBillableException incomplete(IncompleteLoadCurve gap) {
        return new NotBillableException(
                ParkingReason.MISSING_LOAD_CURVE, gap.firstDay(), gap.missingDays(), gap.missingSteps());
    }

    static NotBillableException noReading(NoReadingException missing) {
        return new NotBillableException(ParkingReason.MISSING_READING, missing.day(), missing.timeClass());
    }

    static NotBillableException neverRead(LocalDate day, TimeClass timeClass) {
        return new NotBillableException(ParkingReason.NO_READING_AT_ALL, day, timeClass);
    }

    static NotBillableException indexWentDown(IndexWentDownException down) {
        return new NotBillableException(ParkingReason.INDEX_WENT_DOWN, down.after().day(), down.timeClass(),
                down.before().index().toPlainString(), down.after().index().toPlainString());
    }

    /** The classes of a day cannot be told: its off-peak hours or its Tempo colour are not known. */
    static NotBillableException noClasses(PriceOption option, LocalDate day) {
        return new NotBillableException(
                option == PriceOption.TEMPO ? ParkingReason.NO_TEMPO_COLOUR : ParkingReason.NO_OFF_PEAK_HOURS, day);
    }

    static NotBillableException noPrice(LocalDate day, Unpriced unpriced) {
        return unpriced.timeClass() == null
                ? new NotBillableException(ParkingReason.NO_PRICE_IN_FORCE, day, unpriced.what())
                : new NotBillableException(ParkingReason.NO_PRICE_IN_FORCE, day, unpriced.what(), unpriced.timeClass());
    }

    static NotBillableException noRate(NoValueOnDateException missing) {
        return new NotBillableException(ParkingReason.NO_RATE_IN_FORCE, missing.day(), missing.name());
    }

    public ParkingReason reason() {
        return reason;
    }

    /** In the order that {@link ParkingReason} gives. */
    public List<String> parameters() {
        return parameters;
    }
}
