package org.quittance.operator.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.PriceOption;
import org.quittance.contract.Supply;
import org.quittance.contract.Terms;

/** One row of {@code customers.csv}: a customer of the demonstration with a contract of electricity and its meter. */
record Household(NamedCsvRecord row) {

    /** Since the reform of 2025-11-01 off-peak hours move contract by contract. */
    private static final LocalDate REFORM = LocalDate.of(2025, 11, 1);

    Subscriber subscriber() {
        return new Subscriber(row);
    }

    String number() {
        return subscriber().number();
    }

    String pointReference() {
        return row.getField("pdl");
    }

    String contractNumber() {
        return "E" + number().substring(1) + row.getField("suffix");
    }

    String offer() {
        return row.getField("offer");
    }

    PriceOption option() {
        return offer().equals("HPHC") ? PriceOption.PEAK_OFF_PEAK : PriceOption.BASE;
    }

    Supply supply() {
        NetworkOption network = option() == PriceOption.BASE ? NetworkOption.CU4 : NetworkOption.MU4;
        return new Supply(Integer.parseInt(row.getField("powerKva")), option(), network);
    }

    BillingCycle cycle() {
        return BillingCycle.valueOf(row.getField("cycle"));
    }

    LocalDate start() {
        return subscriber().start();
    }

    /** Null while the contract goes on. */
    LocalDate end() {
        return row.getField("end").isBlank() ? null : LocalDate.parse(row.getField("end"));
    }

    Terms terms() {
        return new Terms(offer(), cycle(), start(), LocalDate.parse(row.getField("billedFrom")));
    }

    List<OffPeakSchedule> schedules() {
        List<OffPeakSchedule> schedules = new ArrayList<>();
        if (!row.getField("offPeak").isBlank()) {
            schedules.add(OffPeakSchedule.allYear(start(), OffPeakHours.parse(row.getField("offPeak"))));
        }
        if (!row.getField("newOffPeak").isBlank()) {
            String[] hours = row.getField("newOffPeak").split("\\|");
            schedules.add(new OffPeakSchedule(REFORM, OffPeakHours.parse(hours[0]), OffPeakHours.parse(hours[1])));
        }
        return schedules;
    }

    /** Whether the meter sends its load curve; else its indexes are read each month. */
    boolean sendsLoadCurve() {
        return row.getField("source").equals("CURVE");
    }

    /** Whether every reading of it stands in {@code acts.csv}. */
    boolean isTold() {
        return row.getField("source").equals("TOLD");
    }

    /** How much it uses, as a share of the household that was measured. */
    BigDecimal factor() {
        return new BigDecimal(row.getField("factor"));
    }

    /** Whether this is the household whose real curve was measured. */
    boolean isMeasured() {
        return pointReference().equals("30002310765432");
    }
}
