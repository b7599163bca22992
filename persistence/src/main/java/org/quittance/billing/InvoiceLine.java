package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.contract.TimeClass;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Heading;
import org.quittance.time.DateRange;

/** One price of an invoice over a period in which price and tax did not change; amount = quantity x price, rounded once. */
@Entity
@Table(name = "invoice_line")
public class InvoiceLine {

    /** Whether a line bills its days, so that no other line may bill them at the same price. */
    public enum Standing {
        /** It does; a credit may take it back. */ BILLED,
        /** A draft that bills days anew whose earlier line it also credits; billed as soon as it is issued. */ PENDING,
        /** It takes back an earlier line; final. */ CREDIT,
        /** It was taken back: its days may be billed anew; final. */ CREDITED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Invoice invoice;
    @Column(name = "contract_id")
    private long contractId;
    private int position;
    @Column(name = "price_code")
    private String priceCode;
    @Enumerated(EnumType.STRING)
    private Heading heading;
    @Enumerated(EnumType.STRING)
    @Column(name = "time_class")
    private TimeClass timeClass;
    private String label;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    private BigDecimal quantity;
    @Enumerated(EnumType.STRING)
    @Column(name = "quantity_unit")
    private QuantityUnit quantityUnit;
    @Column(name = "unit_price")
    private BigDecimal unitPrice;
    @Enumerated(EnumType.STRING)
    @Column(name = "price_unit")
    private PriceUnit priceUnit;
    @Column(name = "vat_rate")
    private VatRate vatRate;
    private Money net;
    @Column(name = "tariff_version_id")
    private Long tariffVersionId;
    @Enumerated(EnumType.STRING)
    private Formula formula;
    @Column(name = "formula_values")
    private String formulaValues;
    private boolean advance;
    @Column(name = "ledger_account")
    private String ledgerAccount;
    @Enumerated(EnumType.STRING)
    private Standing standing;
    @Column(name = "credits_line_id")
    private Long creditsLineId;

    protected InvoiceLine() {
    }

    /**
     * What is charged.
     *
     * @param timeClass null unless energy by classes
     * @param advance   whether it is for the period to come
     */
    public record Item(int position, Heading heading, String priceCode, TimeClass timeClass, String label,
            String ledgerAccount, boolean advance) {
    }

    /** Quantity and price, each with its unit; the version of the operator's tariff, null for taxes. */
    public record Priced(
            BigDecimal quantity, QuantityUnit quantityUnit, BigDecimal unitPrice, PriceUnit priceUnit,
            Long tariffVersionId) {
    }

    /** What it comes to, excluding VAT, and how. */
    public record Amount(VatRate vatRate, Money net, Explanation explanation) {
    }

    public InvoiceLine(long contractId, Item item, DateRange period, Priced priced, Amount amount) {
        this.contractId = contractId;
        this.standing = Standing.BILLED;
        this.position = item.position();
        this.heading = item.heading();
        this.priceCode = item.priceCode();
        this.ledgerAccount = item.ledgerAccount();
        this.advance = item.advance();
        this.timeClass = item.timeClass();
        this.label = item.label();
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.quantity = priced.quantity();
        this.quantityUnit = priced.quantityUnit();
        this.unitPrice = priced.unitPrice();
        this.priceUnit = priced.priceUnit();
        this.tariffVersionId = priced.tariffVersionId();
        this.vatRate = amount.vatRate();
        this.net = amount.net();
        this.formula = amount.explanation().formula();
        this.formulaValues = amount.explanation().text();
    }

    /** A line that takes this one back whole: the price stays positive, quantity and amount change their sign. */
    public InvoiceLine credit(int at) {
        InvoiceLine credit = new InvoiceLine(contractId,
                new Item(at, heading, priceCode, timeClass, label, ledgerAccount, advance), period(),
                new Priced(quantity.negate(), quantityUnit, unitPrice, priceUnit, tariffVersionId),
                new Amount(vatRate, net.negated(), explanation()));
        credit.standing = Standing.CREDIT;
        credit.creditsLineId = id;
        return credit;
    }

    /** Bills days whose earlier line the same run credits. */
    public InvoiceLine pending() {
        standing = Standing.PENDING;
        return this;
    }

    void on(Invoice invoice) {
        this.invoice = invoice;
    }

    public Long id() {
        return id;
    }

    public long contractId() {
        return contractId;
    }

    /** Whether it takes back an earlier line. */
    public boolean isCredit() {
        return standing == Standing.CREDIT;
    }

    /** Whether it is for days to come when it is billed. */
    public boolean isAdvance() {
        return advance;
    }

    public Standing standing() {
        return standing;
    }

    public Heading heading() {
        return heading;
    }

    public String priceCode() {
        return priceCode;
    }

    public TimeClass timeClass() {
        return timeClass;
    }

    public String label() {
        return label;
    }

    public DateRange period() {
        return new DateRange(periodStart, periodEnd);
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public QuantityUnit quantityUnit() {
        return quantityUnit;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    public PriceUnit priceUnit() {
        return priceUnit;
    }

    public Explanation explanation() {
        return Explanation.parse(formula, formulaValues);
    }

    /** Null where the law sets the price. */
    public Long tariffVersionId() {
        return tariffVersionId;
    }

    public VatRate vatRate() {
        return vatRate;
    }

    public Money net() {
        return net;
    }
}
