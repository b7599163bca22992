package org.quittance.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.quittance.customer.Customer;
import org.quittance.document.VerificationCode;
import org.quittance.document.pdf.Addressed;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.Marks;
import org.quittance.operator.Settings;

/** What every letter begins and ends with: from whom, to whom, when, and where it can be checked. */
@ApplicationScoped
public class Letters {

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** In the customer's language, of today. */
    public Addressed to(Customer customer) {
        return new Addressed(InvoiceDocument.Seller.of(settings.operator()),
                new InvoiceDocument.Recipient(customer.number(), customer.name(), customer.address().lines(),
                        customer.kind() == Customer.Kind.COMPANY, customer.siren(),
                        new InvoiceDocument.TaxIdentity(customer.address().country(), customer.vatNumber(), null)),
                LocalDate.now(clock), Locale.forLanguageTag(customer.language()));
    }

    /** With its code. */
    public Marks checkedBy(VerificationCode code) {
        return new Marks(null, new Marks.Verification(code, settings.publicUrl() + "/verify"));
    }
}
