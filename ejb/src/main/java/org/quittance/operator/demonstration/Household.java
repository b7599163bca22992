package org.quittance.operator.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Instant;
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
import org.quittance.customer.Address;
import org.quittance.customer.CompanyName;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;

/** One row of {@code customers.csv}: a customer of the demonstration with contract, meter and habits. */
record Household(NamedCsvRecord row) {

    /** Since the reform of 2025-11-01 off-peak hours move contract by contract. */
    private static final LocalDate REFORM = LocalDate.of(2025, 11, 1);

    enum Habit {
        /** Pays ten days after the invoice. */ PUNCTUAL,
        /** Pays six weeks after the invoice. */ LATE,
        /** Paid, but not since last summer. */ STOPPED
    }

    String number() {
        return row.getField("number");
    }

    String pointReference() {
        return row.getField("pdl");
    }

    String contractNumber() {
        return "E" + number().substring(1) + row.getField("suffix");
    }

    String accountNumber() {
        return number() + "-1";
    }

    Customer customer(Instant now) {
        Contact contact = new Contact(orNull("email"), orNull("phone"), row.getField("language"));
        return row.getField("kind").equals("PERSON")
                ? Customer.person(number(), new PersonName(orNull("title"), orNull("firstName"), row.getField("lastName")),
                        address(), contact, now)
                : Customer.company(number(), new CompanyName(row.getField("company"), null, null), address(), contact, now);
    }

    Address address() {
        return new Address(row.getField("line1"), orNull("line2"), row.getField("postcode"), row.getField("town"));
    }

    String login() {
        return orNull("login");
    }

    String displayName() {
        return row.getField("kind").equals("PERSON")
                ? row.getField("firstName") + " " + row.getField("lastName") : row.getField("company");
    }

    String language() {
        return row.getField("language");
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
        return LocalDate.parse(row.getField("start"));
    }

    /** Null while the contract goes on. */
    LocalDate end() {
        return orNull("end") == null ? null : LocalDate.parse(row.getField("end"));
    }

    Terms terms() {
        return new Terms(offer(), cycle(), start(), LocalDate.parse(row.getField("billedFrom")));
    }

    List<OffPeakSchedule> schedules() {
        List<OffPeakSchedule> schedules = new ArrayList<>();
        if (orNull("offPeak") != null) {
            schedules.add(OffPeakSchedule.allYear(start(), OffPeakHours.parse(row.getField("offPeak"))));
        }
        if (orNull("newOffPeak") != null) {
            String[] hours = row.getField("newOffPeak").split("\\|");
            schedules.add(new OffPeakSchedule(REFORM, OffPeakHours.parse(hours[0]), OffPeakHours.parse(hours[1])));
        }
        return schedules;
    }

    /** Whether the meter sends its load curve; else its indexes are read each month. */
    boolean sendsLoadCurve() {
        return row.getField("source").equals("CURVE");
    }

    /** How much it uses, as a share of the household that was measured. */
    BigDecimal factor() {
        return new BigDecimal(row.getField("factor"));
    }

    /** Whether this is the household whose real curve was measured. */
    boolean isMeasured() {
        return pointReference().equals("30002310765432");
    }

    Habit habit() {
        return Habit.valueOf(row.getField("habit"));
    }

    private String orNull(String column) {
        String field = row.getField(column);
        return field.isBlank() ? null : field;
    }
}
