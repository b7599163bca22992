package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.quittance.customer.Address;
import org.quittance.customer.SearchText;

/** Where a service is delivered; for electricity the PRM or PDL of 14 digits. It outlives contracts and meters. */
@Entity
@Table(name = "service_point")
public class ServicePoint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String reference;
    @Embedded
    private Address address;
    @Column(name = "search_text")
    private String searchText;

    protected ServicePoint() {
    }

    /** @throws IllegalArgumentException unless the reference has 14 digits */
    public ServicePoint(String reference, Address address) {
        if (!reference.matches("[0-9]{14}")) {
            throw new IllegalArgumentException("a delivery point has 14 digits, not '" + reference + "'");
        }
        this.reference = reference;
        this.address = Objects.requireNonNull(address);
        this.searchText = SearchText.of(reference, address.onOneLine());
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Address address() {
        return address;
    }
}
