package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.quittance.customer.Address;
import org.quittance.customer.SearchText;

/** Where a service is delivered. It outlives contracts and meters. */
@Entity
@Table(name = "service_point")
public class ServicePoint {

    public enum Kind {
        /** PRM or PDL of the electricity network, 14 digits. */ DELIVERY_POINT("[0-9]{14}", "a delivery point has 14 digits"),
        /** Branchement of the water network. */ WATER_CONNECTION,
        /** A place, or the right to one, in a car park. */ PARKING_PLACE;

        private final String form;
        private final String rule;

        Kind() {
            this("[A-Z0-9][A-Z0-9-]{2,19}", "a reference has 3 to 20 capitals, digits and hyphens");
        }

        Kind(String form, String rule) {
            this.form = form;
            this.rule = rule;
        }

        private void check(String reference) {
            if (!reference.matches(form)) {
                throw new IllegalArgumentException(rule + ", not '" + reference + "'");
            }
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String reference;
    @Embedded
    private Address address;
    @Column(name = "search_text")
    private String searchText;

    protected ServicePoint() {
    }

    /** @throws IllegalArgumentException unless the reference has the form of its kind */
    public ServicePoint(Kind kind, String reference, Address address) {
        kind.check(reference);
        this.kind = kind;
        this.reference = reference;
        this.address = Objects.requireNonNull(address);
        this.searchText = SearchText.of(reference, address.onOneLine());
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    public Address address() {
        return address;
    }
}
