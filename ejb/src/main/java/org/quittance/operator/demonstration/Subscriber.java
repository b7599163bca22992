package org.quittance.operator.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import org.quittance.customer.Address;
import org.quittance.customer.CompanyName;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;

/** Who a row is about: the columns that {@code customers.csv} and {@code services.csv} share. */
record Subscriber(NamedCsvRecord row) {

    enum Habit {
        /** Pays ten days after the invoice. */ PUNCTUAL,
        /** Pays six weeks after the invoice. */ LATE,
        /** Paid, but not since last summer. */ STOPPED,
        /** Is debited; pays like the punctual where there is no mandate. */ DEBIT
    }

    String number() {
        return row.getField("number");
    }

    String accountNumber() {
        return number() + "-1";
    }

    Customer customer(Instant now) {
        Contact contact = new Contact(orNull("email"), orNull("phone"), language());
        return isPerson()
                ? Customer.person(number(), new PersonName(orNull("title"), orNull("firstName"), row.getField("lastName")),
                        address(), contact, now)
                : Customer.company(number(), new CompanyName(row.getField("company"), orNull("siren"), orNull("vatNumber")), address(),
                        contact, now);
    }

    private boolean isPerson() {
        return row.getField("kind").equals("PERSON");
    }

    Address address() {
        return new Address(row.getField("line1"), orNull("line2"), row.getField("postcode"), row.getField("town"));
    }

    /** Null for those who do not use the portal. */
    String login() {
        return orNull("login");
    }

    String displayName() {
        return isPerson() ? row.getField("firstName") + " " + row.getField("lastName") : row.getField("company");
    }

    String language() {
        return row.getField("language");
    }

    /** Else they are sent on paper. */
    boolean acceptsFiles() {
        return orNull("documents") == null;
    }

    LocalDate start() {
        return LocalDate.parse(row.getField("start"));
    }

    Habit habit() {
        return Habit.valueOf(row.getField("habit"));
    }

    private String orNull(String column) {
        return row.findField(column).filter(field -> !field.isBlank()).orElse(null);
    }
}
