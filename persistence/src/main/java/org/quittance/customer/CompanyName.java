package org.quittance.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A company as its invoices must name it; SIREN and VAT number when they are known. */
@Embeddable
public class CompanyName {

    @Column(name = "company_name")
    private String name;
    private String siren;
    @Column(name = "vat_number")
    private String vatNumber;

    protected CompanyName() {
    }

    public CompanyName(String name, String siren, String vatNumber) {
        this.name = Objects.requireNonNull(name);
        this.siren = siren;
        this.vatNumber = vatNumber;
    }

    public String name() {
        return name;
    }

    public String siren() {
        return siren;
    }

    public String vatNumber() {
        return vatNumber;
    }
}
