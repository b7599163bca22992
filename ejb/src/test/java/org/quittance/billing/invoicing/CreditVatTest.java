package org.quittance.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.billing.Buyer;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.InvoiceVat;
import org.quittance.billing.InvoicedContract;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.billing.SuppliedContract;
import org.quittance.contract.ServiceKind;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Heading;
import org.quittance.time.DateRange;

class CreditVatTest {

    private static final DateRange MAY = DateRange.ofClosed(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    private static final VatRate REDUCED = VatRate.of("5.5");
    private static final VatRate NORMAL = VatRate.of("20");

    /** 0.03 + 0.03 + 0.03 at 20 %: 0.018, so 0.02; 10.00 at 5.5 %: 0.55. */
    private final Invoice invoice = new Invoice(new Invoice.Subject(1L, 2, 3),
            new InvoiceDates(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 16)),
            new Buyer(Customer.person("C1", new PersonName("Mme", "Ada", "Test"), new Address("1 rue", null, "63200", "Riom"),
                    new Contact(null, null, "fr"), Instant.EPOCH)),
            List.of(new InvoicedContract(4, MAY, new SuppliedContract(ServiceKind.WATER, "W1", "Eau",
                    new SuppliedContract.Point("BR-1", "1 rue, 63200 Riom"), null))));

    CreditVatTest() {
        invoice.add(line(1, REDUCED, "10.00"));
        invoice.add(line(2, NORMAL, "0.03"));
        invoice.add(line(3, NORMAL, "0.03"));
        invoice.add(line(4, NORMAL, "0.03"));
        invoice.total(List.of(new InvoiceVat(REDUCED, Money.of("10.00"), Money.of("0.55")),
                new InvoiceVat(NORMAL, Money.of("0.09"), Money.of("0.02"))));
    }

    private static InvoiceLine line(int position, VatRate rate, String net) {
        return new InvoiceLine(4,
                new InvoiceLine.Item(position, Heading.TAXES, "FEE_" + position, null, "Redevance", "7011", false), MAY,
                new InvoiceLine.Priced(BigDecimal.ONE, QuantityUnit.M3, new BigDecimal(net), PriceUnit.EUR_PER_M3, null),
                new InvoiceLine.Amount(rate, Money.of(net), Explanation.of(Formula.PER_UNIT, "1", net)));
    }

    private List<VatTotal> credited(List<InvoiceLine> taken) {
        return CreditVat.of(invoice, taken, List.of());
    }

    @Test
    void ofTheWholeIsThatOfTheDocument() {
        assertThat(credited(invoice.lines())).containsExactly(
                new VatTotal(REDUCED, Money.of("-10.00"), Money.of("-0.55")),
                new VatTotal(NORMAL, Money.of("-0.09"), Money.of("-0.02")));
    }

    /** 0.06 x 20 % = 0.012, so 0.01. */
    @Test
    void ofAPartIsComputedOnThatPart() {
        assertThat(credited(invoice.lines().subList(1, 3)))
                .containsExactly(new VatTotal(NORMAL, Money.of("-0.06"), Money.of("-0.01")));
    }

    @Test
    void isOnlyOfTheRatesOfTheLines() {
        assertThat(credited(invoice.lines().subList(0, 1)))
                .containsExactly(new VatTotal(REDUCED, Money.of("-10.00"), Money.of("-0.55")));
    }

    /** 0.02 in all; 0.03 x 20 % = 0.006, so 0.01 went back with a line before: 0.01 is left for the other two. */
    @Test
    void ofTheLastLinesIsWhatIsLeft() {
        Invoice before = new Invoice(new Invoice.Subject(2L, 2, 3), invoice.dates(), invoice.buyer(),
                List.of(new InvoicedContract(4, MAY, invoice.contracts().get(0).supplied())));
        before.add(invoice.lines().get(1).credit(1));
        before.total(List.of(new InvoiceVat(NORMAL, Money.of("-0.03"), Money.of("-0.01"))));

        assertThat(CreditVat.of(invoice, invoice.lines().subList(1, 4), List.of(before)))
                .containsExactly(new VatTotal(NORMAL, Money.of("-0.09"), Money.of("-0.01")));
    }

    @Test
    void isNeverAskedForADraft() {
        assertThatIllegalStateException().isThrownBy(
                () -> invoice.credit(5, invoice.dates(), invoice.lines(), "Erreur de relevé"));
    }
}
