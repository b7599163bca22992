package org.quittance.web.portal.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceDebit;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.SuppliedContract;
import org.quittance.billing.InvoiceVat;
import org.quittance.billing.MeteredQuantity;
import org.quittance.billing.Prepayments;
import org.quittance.billing.invoicing.LitrePrice;
import org.quittance.contract.SurplusContract;
import org.quittance.document.Written;
import org.quittance.money.Money;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.service.AccountService;
import org.quittance.payment.service.debit.MandateService;
import org.quittance.tariff.Heading;
import org.quittance.tariff.TariffVersion;
import org.quittance.tariff.service.TariffService;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** One invoice or credit note, line by line. */
@Named("portalInvoiceDetail")
@RequestScoped
public class InvoiceDetailBacking {

    /** The lines of one heading. */
    public record Group(Heading heading, List<InvoiceLine> lines) {
        public Money net() {
            return lines.stream().map(InvoiceLine::net).reduce(Money.ZERO, Money::plus);
        }
    }

    @EJB
    private AccountService account;
    @EJB
    private MandateService mandates;
    @EJB
    private TariffService tariffs;
    @Inject
    private Clock clock;

    private String number;
    private InvoiceBalance balance;
    private Invoice invoice;
    private InvoiceDebit debit;
    private List<Prepayments.Prepayment> deducted;
    private List<Group> groups;
    private Map<Long, TariffVersion> versions;

    public void load() {
        Optional<InvoiceBalance> found = number == null ? Optional.empty() : account.document(number);
        if (found.isEmpty()) {
            NotFound.answer();
            return;
        }
        balance = found.get();
        invoice = account.invoiceInDetail(number).orElseThrow();
        debit = balance.isSettled() ? null : mandates.invoices().get(balance.id());
        deducted = account.deducted(invoice);
        versions = tariffs.versions(invoice.lines().stream().map(InvoiceLine::tariffVersionId).filter(Objects::nonNull)
                .distinct().toList());
        Map<Heading, List<InvoiceLine>> byHeading = new EnumMap<>(Heading.class);
        invoice.lines().forEach(line -> byHeading.computeIfAbsent(line.heading(), h -> new ArrayList<>()).add(line));
        groups = byHeading.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    /** The instalments that it deducts. */
    public List<Prepayments.Prepayment> getDeducted() {
        return deducted;
    }

    public Money getDeductedInAll() {
        return deducted.stream().map(Prepayments.Prepayment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What it asks for beyond the instalments; negative: what they were too much. */
    public Money getBeyond() {
        return invoice.gross().minus(getDeductedInAll());
    }

    public Invoice getInvoice() {
        return invoice;
    }

    public InvoiceBalance getBalance() {
        return balance;
    }

    /** How it will be debited; null where the customer pays himself, or nothing is left to pay. */
    public InvoiceDebit getDebit() {
        return debit;
    }

    public InvoiceBalance.State getState() {
        return balance.state(LocalDate.now(clock));
    }

    public Money getPaid() {
        return balance.gross().minus(balance.remaining());
    }

    public List<Group> getGroups() {
        return groups;
    }

    public List<InvoiceVat> getVatTotals() {
        return new ArrayList<>(invoice.vatTotals());
    }

    public List<MeteredQuantity> getQuantities() {
        return new ArrayList<>(invoice.meteredQuantities());
    }

    /** Whether any quantity lies between two indexes. */
    public boolean isFromIndexes() {
        return invoice.meteredQuantities().stream().anyMatch(quantity -> quantity.from() != null);
    }

    /** How the line came about, a sentence each. */
    public List<String> explanation(InvoiceLine line) {
        return new LineWords(invoice, versions).of(line);
    }

    /** A private seller gets no invoice but a statement of what was bought. */
    public String getKind() {
        return TagFunctions.words(balance.kind());
    }

    /** The contract whose kind decides how the document is worded: all of them, or the first of several. */
    public SuppliedContract getSupplied() {
        return invoice.contracts().get(0).supplied();
    }

    /** Null unless it is a bill of water that was used. */
    public LitrePrice getLitrePrice() {
        return LitrePrice.of(invoice).orElse(null);
    }

    /** EUR per litre with its five decimals. */
    public String getPerLitre() {
        return Written.in(Texts.locale(FacesContext.getCurrentInstance())).price(getLitrePrice().perLitre(), 5);
    }

    /** Whether VAT stands on the document at all. */
    public boolean isTaxed() {
        return !balance.isEarned() || getSupplied().sellerStatus() == SurplusContract.SellerStatus.TAXED;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
