package org.quittance.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.contract.ServiceKind;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Heading;
import org.quittance.time.DateRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;


class InvoiceTest {

    private static final DateRange OCTOBER = DateRange.ofClosed(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    private static final VatRate TWENTY = VatRate.of("20");

    private final Invoice draft = new Invoice(
            new Invoice.Subject(1L, 2, 3),
            new InvoiceDates(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 18)),
            new Buyer(Customer.person("C1", new PersonName("Mme", "Ada", "Test"), new Address("1 rue", null, "63200", "Riom"),
                    new Contact(null, null, "fr"), Instant.EPOCH)),
            List.of(new InvoicedContract(4, OCTOBER, new SuppliedContract(ServiceKind.ELECTRICITY, "E1", "Base",
                    new SuppliedContract.Point("30000000000001", "1 rue, 63200 Riom"), null))));

    private static InvoiceLine line(int position, String net) {
        return new InvoiceLine(4,
                new InvoiceLine.Item(position, Heading.SUBSCRIPTION, "SUBSCRIPTION", null, "Abonnement", "7011", false),
                OCTOBER,
                new InvoiceLine.Priced(BigDecimal.valueOf(31), QuantityUnit.DAY, BigDecimal.valueOf(100),
                        PriceUnit.EUR_PER_YEAR, 7L),
                new InvoiceLine.Amount(TWENTY, Money.of(net), Explanation.of(Formula.YEARLY, "100", "31/365", "1")));
    }

    private static List<InvoiceVat> vat(String base, String tax) {
        return List.of(new InvoiceVat(TWENTY, Money.of(base), Money.of(tax)));
    }

    @Test
    void addsUpToItsVatRates() {
        draft.add(line(1, "10.00"));
        draft.add(line(2, "2.51"));
        draft.total(vat("12.51", "2.50"));

        assertThat(draft.gross()).isEqualTo(Money.of("15.01"));
        assertThat(draft.kind()).isEqualTo(InvoiceKind.INVOICE);
    }

    @Test
    void refusesVatBasesThatAreNotItsLines() {
        draft.add(line(1, "10.00"));

        assertThatIllegalArgumentException().isThrownBy(() -> draft.total(vat("10.01", "2.00")));
    }

    @Test
    void isACreditNoteWhenItsTotalIsNegative() {
        draft.add(line(1, "-10.00"));
        draft.total(vat("-10.00", "-2.00"));

        assertThat(draft.kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
    }

    @Test
    void isNotPublishedWithoutANumber() {
        assertThatIllegalStateException().isThrownBy(draft::publish);
    }
}
