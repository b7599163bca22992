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
import org.quittance.time.DateRange;

/** One charge of an invoice over a period in which price and tax did not change; amount = quantity x price, rounded once. */
@Entity
@Table(name = "invoice_line")
public class InvoiceLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Invoice invoice;
    @Column(name = "contract_id")
    private long contractId;
    private int position;
    @Enumerated(EnumType.STRING)
    private Charge charge;
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
    private boolean credited;

    protected InvoiceLine() {
    }

    /** What is charged: place on the invoice, kind, class of time (null unless energy) and its text. */
    public record Item(int position, Charge charge, TimeClass timeClass, String label) {
    }

    /** Quantity and price, each with its unit; the version of the operator's tariff, null for taxes. */
    public record Priced(
            BigDecimal quantity, QuantityUnit quantityUnit, BigDecimal unitPrice, PriceUnit priceUnit,
            Long tariffVersionId) {
    }

    public InvoiceLine(Item item, DateRange period, Priced priced, VatRate vatRate, Money net) {
        this.position = item.position();
        this.charge = item.charge();
        this.timeClass = item.timeClass();
        this.label = item.label();
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.quantity = priced.quantity();
        this.quantityUnit = priced.quantityUnit();
        this.unitPrice = priced.unitPrice();
        this.priceUnit = priced.priceUnit();
        this.tariffVersionId = priced.tariffVersionId();
        this.vatRate = vatRate;
        this.net = net;
    }

    void on(Invoice invoice) {
        this.invoice = invoice;
        this.contractId = invoice.contractId();
    }

    public Charge charge() {
        return charge;
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

    public VatRate vatRate() {
        return vatRate;
    }

    public Money net() {
        return net;
    }
}
