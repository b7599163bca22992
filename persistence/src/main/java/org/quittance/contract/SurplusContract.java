package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.customer.Account;

/** Purchase of the energy that the customer's panels feed in. The customer is the seller. */
@Entity
@Table(name = "surplus_contract")
@DiscriminatorValue("SURPLUS")
public class SurplusContract extends Contract {

    /** What the seller is for VAT; decides which document it gets. */
    public enum SellerStatus {
        /** A private person within {@link PrivateSellerLimit}: not taxable, gets a purchase statement. */ PRIVATE,
        /** A business exempt by art. 293 B of the CGI: self-billed without VAT. */ EXEMPT,
        /** A taxed business: self-billed, the buyer owes the VAT (reverse charge). */ TAXED
    }

    /** What becomes of the kitty. */
    public enum Payout {
        /** Paid to the customer's bank account. */ TRANSFER,
        /** Set off against the customer's invoices. */ SET_OFF
    }

    @Column(name = "panel_kwc")
    private BigDecimal panelKwc;
    @Enumerated(EnumType.STRING)
    @Column(name = "seller_status")
    private SellerStatus sellerStatus;
    @Column(name = "mandate_on")
    private LocalDate mandateOn;
    @Column(name = "mandate_by")
    private String mandateBy;
    @Enumerated(EnumType.STRING)
    private Payout payout;

    protected SurplusContract() {
    }

    public SurplusContract(String number, Account account, ServicePoint servicePoint, Terms terms, Seller seller) {
        super(number, account, servicePoint, terms);
        this.panelKwc = seller.panelKwc();
        this.sellerStatus = seller.status();
        this.payout = seller.payout();
    }

    /** @param panelKwc peak power of the panels, kWc */
    public record Seller(BigDecimal panelKwc, SellerStatus status, Payout payout) {
        public Seller {
            Panels.checked(panelKwc);
            Objects.requireNonNull(payout);
        }
    }

    /**
     * The seller lets the operator write its invoices (CGI art. 289 I-2).
     *
     * @param by who says so for the seller
     * @throws IllegalStateException if the seller has said so before, or needs not: a private person writes no invoices
     */
    public void giveSelfBillingMandate(LocalDate day, String by) {
        if (mandateOn != null || sellerStatus == SellerStatus.PRIVATE) {
            throw new IllegalStateException(number() + " needs no mandate");
        }
        mandateOn = Objects.requireNonNull(day);
        mandateBy = Objects.requireNonNull(by);
    }

    /** Whether documents wait for the seller's mandate. */
    public boolean lacksMandate() {
        return mandateOn == null && sellerStatus != SellerStatus.PRIVATE;
    }

    /** From now on the kitty goes there. */
    public void payOutBy(Payout chosen) {
        payout = Objects.requireNonNull(chosen);
    }

    /**
     * Whether the operator may write what it buys of this seller: an invoice only under a prior mandate, a private
     * person's statement always.
     */
    public boolean isInvoicedByBuyer(LocalDate day) {
        return sellerStatus == SellerStatus.PRIVATE || mandateOn != null && !mandateOn.isAfter(day);
    }

    @Override
    public ServiceKind kind() {
        return ServiceKind.SURPLUS;
    }

    public Seller seller() {
        return new Seller(panelKwc, sellerStatus, payout);
    }

    /** Null as long as no mandate was given. */
    public LocalDate mandateOn() {
        return mandateOn;
    }
}
