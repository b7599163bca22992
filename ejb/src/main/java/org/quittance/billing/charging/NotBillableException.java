package org.quittance.billing.charging;

import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.Charge;
import org.quittance.billing.ParkingReason;
import org.quittance.contract.TimeClass;
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

    static NotBillableException incomplete(IncompleteLoadCurve gap) {
        return new NotBillableException(
                ParkingReason.MISSING_LOAD_CURVE, gap.firstDay(), gap.missingDays(), gap.missingSteps());
    }

    static NotBillableException noReading(LocalDate day, TimeClass timeClass) {
        return new NotBillableException(ParkingReason.MISSING_READING, day, timeClass);
    }

    static NotBillableException indexWentDown(TimeClass timeClass, IndexReading before, IndexReading after) {
        return new NotBillableException(ParkingReason.INDEX_WENT_DOWN, after.day(), timeClass,
                before.kilowattHours().toPlainString(), after.kilowattHours().toPlainString());
    }

    static NotBillableException noOffPeakHours(LocalDate day) {
        return new NotBillableException(ParkingReason.NO_OFF_PEAK_HOURS, day);
    }

    static NotBillableException noSubscriptionPrice(LocalDate day) {
        return new NotBillableException(ParkingReason.NO_PRICE_IN_FORCE, day, Charge.SUBSCRIPTION);
    }

    static NotBillableException noEnergyPrice(LocalDate day, TimeClass timeClass) {
        return new NotBillableException(ParkingReason.NO_PRICE_IN_FORCE, day, Charge.ENERGY, timeClass);
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
