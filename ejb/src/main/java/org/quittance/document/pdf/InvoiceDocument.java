package org.quittance.document.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.billing.invoicing.LitrePrice;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.SurplusContract.SellerStatus;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.ReadingOrigin;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.operator.Operator;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/**
 * Everything an invoice or a credit note says, and nothing to compute but sums. What is {@code null} where a component
 * is said to be optional is not printed: nothing is ever invented to fill a place.
 */
public record InvoiceDocument(Identification id, Seller seller, Recipient recipient, Owed owed, List<Part> parts,
        List<VatTotal> vat, List<String> notices) {

    public InvoiceDocument {
        parts = List.copyOf(parts);
        vat = List.copyOf(vat);
        notices = List.copyOf(notices);
    }

    /** Of one contract, as most are. */
    public InvoiceDocument(Identification id, Seller seller, Recipient recipient, Supply supply, Owed owed,
            List<Heading> headings, List<VatTotal> vat, List<Metered> metered, History history, List<String> notices) {
        this(id, seller, recipient, owed, List.of(new Part(supply, headings, metered, history)), vat, notices);
    }

    /**
     * What is said of one contract.
     *
     * @param history what was used before; optional
     */
    public record Part(Supply supply, List<Heading> headings, List<Metered> metered, History history) {

        public Part {
            headings = List.copyOf(headings);
            metered = List.copyOf(metered);
        }

        /** Excluding VAT. */
        public Money net() {
            return headings.stream().map(Heading::net).reduce(Money.ZERO, Money::plus);
        }

        /** Only of water that was used. */
        Optional<LitrePrice> litrePrice() {
            BigDecimal volume = metered.stream().filter(counted -> counted.measure() == Measure.WATER)
                    .map(Metered::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            return LitrePrice.of(supply.service(), volume, lines().stream()
                    .map(line -> new LitrePrice.Line(line.quantityUnit(), line.vatRate(), line.net())).toList());
        }

        /** Of all headings, as printed. */
        public List<Line> lines() {
            return headings.stream().flatMap(heading -> heading.lines().stream()).toList();
        }
    }

    /** The contract, or the first of several. */
    public Supply supply() {
        return parts.get(0).supply();
    }

    public boolean isOfSeveralContracts() {
        return parts.size() > 1;
    }

    /** Those of all contracts. */
    public List<Heading> headings() {
        return parts.stream().flatMap(part -> part.headings().stream()).toList();
    }

    /** Of all contracts, as printed. */
    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** The sum of the bases of all VAT rates. */
    public Money net() {
        return vat.stream().map(VatTotal::base).reduce(Money.ZERO, Money::plus);
    }

    /** The sum of the taxes of all VAT rates. */
    public Money tax() {
        return vat.stream().map(VatTotal::tax).reduce(Money.ZERO, Money::plus);
    }

    /** Including VAT: what this document alone adds to the account. */
    public Money gross() {
        return net().plus(tax());
    }

    /** What the document is, with its UNTDID 1001 code. */
    public enum Kind {
        /** 380. */ INVOICE,
        /** 381. */ CREDIT_NOTE,
        /** 389: the operator writes it for a business that sells surplus. */ SELF_BILLED,
        /** 261: takes back a self-billed invoice, or a part of it. */ SELF_BILLED_CREDIT,
        /** What the operator buys of a private person: no invoice, so no code. */ PURCHASE_STATEMENT;

        /** Whether the customer is the seller and the operator the buyer. */
        public boolean isBought() {
            return this != INVOICE && this != CREDIT_NOTE;
        }

        /** Whether its amounts are negative, as something is taken back. */
        public boolean isCredit() {
            return this == CREDIT_NOTE || this == SELF_BILLED_CREDIT;
        }
    }

    /**
     * @param number   null for a draft, which is printed with a watermark
     * @param corrects the invoices that it takes back, or a part of them; a credit note has at least one
     * @param language French unless it is English
     */
    public record Identification(Kind kind, String number, LocalDate issuedOn, DateRange period, List<EarlierInvoice> corrects,
            Locale language) {

        public Identification {
            corrects = List.copyOf(corrects);
        }

        public boolean isDraft() {
            return number == null;
        }
    }

    /** An invoice named by its number and date, as a credit note must. */
    public record EarlierInvoice(String number, LocalDate issuedOn) {
    }

    /**
     * The operator. SIREN, VAT number, telephone, e-mail, web address and colour are optional.
     *
     * @param web   the public address of the portal, as a reader would type it
     * @param color {@code #rrggbb}; darkened where it is too pale for text
     * @param paper what its letter paper has besides
     */
    public record Seller(String name, List<String> address, String siren, String vatNumber, String phone, String email,
            String web, String color, Paper paper) {

        public Seller {
            address = List.copyOf(address);
        }

        /** On paper without logo, legal form and SIRET. */
        public Seller(String name, List<String> address, String siren, String vatNumber, String phone, String email, String web,
                String color) {
            this(name, address, siren, vatNumber, phone, email, web, color, new Paper(null, null, null));
        }

        public static Seller of(Operator operator) {
            return new Seller(operator.name(), operator.addressLines(), operator.siren().orElse(null),
                    operator.vatNumber().orElse(null), operator.phone().orElse(null), operator.email().orElse(null),
                    operator.publicUrl(), operator.color(), new Paper(operator.registration().legalForm().orElse(null),
                    operator.registration().siret().orElse(null), operator.look().logo().orElse(null)));
        }
    }

    /** What stands on letter paper beside name and address; each may be null. */
    public record Paper(String legalForm, String siret, Operator.Logo logo) {
    }

    /**
     * The customer as addressed by post: at most six lines with the name.
     *
     * @param company decides the wording of late payment: collection costs are never charged to consumers
     * @param siren   optional
     */
    public record Recipient(String reference, String name, List<String> address, boolean company, String siren,
            TaxIdentity tax) {

        public Recipient {
            address = List.copyOf(address);
        }
    }

    /**
     * What the customer is for VAT.
     *
     * @param country      ISO 3166 code of the address
     * @param vatNumber    optional
     * @param sellerStatus of whoever sells surplus, else null
     */
    public record TaxIdentity(String country, String vatNumber, SellerStatus sellerStatus) {
    }

    /**
     * What is supplied and where.
     *
     * @param servicePoint the 14 digits of the PDL, or the reference of a connection or place
     * @param option       of electricity, else null
     * @param powerKva     of electricity, else null
     * @param detail       plates, peak power of panels and the like; optional
     * @param offPeakHours such as {@code 22:30-06:30}; optional
     */
    public record Supply(ServiceKind service, String servicePoint, List<String> address, String contractNumber,
            String offer, PriceOption option, Integer powerKva, String offPeakHours, String detail) {

        public Supply {
            address = List.copyOf(address);
        }
    }

    /**
     * What is to be paid.
     *
     * @param previousBalance what was owed before this document (negative: in credit); optional
     * @param prepaid         instalments paid for what this document bills (BT-113); optional
     * @param total           previous balance and this document together, less what is prepaid; negative when the
     *                        operator owes it
     * @param dueOn           the last day to pay, or the day of the debit as far as it is known
     * @param directDebit     set when the total will be debited; then the other means are not offered
     * @param transfer        optional
     * @param online          address of the page to pay by card; optional
     */
    public record Owed(Money previousBalance, Prepaid prepaid, Money total, LocalDate dueOn, DirectDebit directDebit,
            Transfer transfer, String online) {
    }

    /** @param reference what the customer writes in the transfer so that it is recognised */
    public record Transfer(String holder, String iban, String bic, String reference) {
    }

    /** A group of lines with its title, such as "Abonnement". */
    public record Heading(String title, List<Line> lines) {

        public Heading {
            lines = List.copyOf(lines);
        }

        public Money net() {
            return lines.stream().map(Line::net).reduce(Money.ZERO, Money::plus);
        }
    }

    /** One line, excluding VAT; the period is optional. */
    public record Line(String label, Nature nature, DateRange period, BigDecimal quantity, QuantityUnit quantityUnit,
            BigDecimal unitPrice, PriceUnit priceUnit, VatRate vatRate, Money net) {
    }

    /** VAT of one rate, rounded once on the sum of its lines. */
    public record VatTotal(VatRate rate, Money base, Money tax) {
    }

    /**
     * What was counted between two days: energy of one time class, water, exits.
     *
     * @param meter number of the meter; optional
     * @param from  index at the start; null when the quantity is not between two indexes
     * @param to    index at the end; null when the quantity is not between two indexes
     */
    public record Metered(String meter, Measure measure, TimeClass timeClass, DateRange period, Index from, Index to,
            BigDecimal quantity) {

        public boolean isBetweenIndexes() {
            return from != null && to != null;
        }
    }

    /** @param value what the register showed at 00:00 of the day, kWh or m3 */
    public record Index(LocalDate day, BigDecimal value, ReadingOrigin origin) {
    }

    /**
     * What was used before.
     *
     * @param months      in order, 13 for the chart; empty when there is no history yet
     * @param yearlyTotal of the last twelve months; optional
     */
    public record History(List<MonthlyConsumption> months, Energy yearlyTotal) {

        public History {
            months = List.copyOf(months);
        }
    }

    /** @param yearEarlier of the same month one year earlier; optional */
    public record MonthlyConsumption(YearMonth month, Energy energy, Energy yearEarlier) {
    }
}
