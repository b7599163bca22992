package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.SurplusContract;

/** The contract and the delivery point as an invoice names them, copied on the day it was drafted. */
@Embeddable
public class SuppliedContract {

    @Enumerated(EnumType.STRING)
    private ServiceKind service;
    @Column(name = "contract_number")
    private String number;
    @Column(name = "offer_label")
    private String offerLabel;
    @Column(name = "power_kva")
    private Integer powerKva;
    @Enumerated(EnumType.STRING)
    @Column(name = "price_option")
    private PriceOption priceOption;
    @Column(name = "off_peak_hours")
    private String offPeakHours;
    @Column(name = "contract_detail")
    private String detail;
    @Enumerated(EnumType.STRING)
    @Column(name = "seller_status")
    private SurplusContract.SellerStatus sellerStatus;
    @Column(name = "point_reference")
    private String pointReference;
    @Column(name = "point_address")
    private String pointAddress;

    protected SuppliedContract() {
    }

    /** @param detail plates, peak power of panels and the like, as shown; null for none */
    public SuppliedContract(ServiceKind service, String number, String offerLabel, Point point, String detail) {
        this.service = service;
        this.number = number;
        this.offerLabel = offerLabel;
        this.pointReference = point.reference();
        this.pointAddress = point.address();
        this.detail = detail;
    }

    /** Where it is delivered. */
    public record Point(String reference, String address) {
    }

    /** @param offPeakHours as shown, null when the contract has one price at all hours */
    public SuppliedContract supplying(int kva, PriceOption option, String offPeakHours) {
        this.powerKva = kva;
        this.priceOption = option;
        this.offPeakHours = offPeakHours;
        return this;
    }

    /** The customer is the seller. */
    public SuppliedContract soldBy(SurplusContract.SellerStatus status) {
        this.sellerStatus = status;
        return this;
    }

    /** The same names, for a document about an earlier one. */
    SuppliedContract copied() {
        SuppliedContract copy = new SuppliedContract(
                service, number, offerLabel, new Point(pointReference, pointAddress), detail);
        copy.powerKva = powerKva;
        copy.priceOption = priceOption;
        copy.offPeakHours = offPeakHours;
        copy.sellerStatus = sellerStatus;
        return copy;
    }

    public ServiceKind service() {
        return service;
    }

    public String number() {
        return number;
    }

    public String offerLabel() {
        return offerLabel;
    }

    public Integer powerKva() {
        return powerKva;
    }

    public PriceOption priceOption() {
        return priceOption;
    }

    public String offPeakHours() {
        return offPeakHours;
    }

    public String detail() {
        return detail;
    }

    /** What the customer is for VAT as a seller of surplus, null for all other kinds. */
    public SurplusContract.SellerStatus sellerStatus() {
        return sellerStatus;
    }

    public String pointReference() {
        return pointReference;
    }

    public String pointAddress() {
        return pointAddress;
    }
}
