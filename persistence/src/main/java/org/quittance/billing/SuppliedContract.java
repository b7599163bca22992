package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.quittance.contract.PriceOption;

/** The contract and the delivery point as an invoice names them, copied on the day it was drafted. */
@Embeddable
public class SuppliedContract {

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
    @Column(name = "point_reference")
    private String pointReference;
    @Column(name = "point_address")
    private String pointAddress;

    protected SuppliedContract() {
    }

    public SuppliedContract(String number, String offerLabel, String pointReference, String pointAddress) {
        this.number = number;
        this.offerLabel = offerLabel;
        this.pointReference = pointReference;
        this.pointAddress = pointAddress;
    }

    /** @param offPeakHours as shown, null when the contract has one price at all hours */
    public SuppliedContract supplying(int kva, PriceOption option, String offPeakHours) {
        this.powerKva = kva;
        this.priceOption = option;
        this.offPeakHours = offPeakHours;
        return this;
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

    public String pointReference() {
        return pointReference;
    }

    public String pointAddress() {
        return pointAddress;
    }
}
