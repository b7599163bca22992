package org.quittance.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.quittance.customer.Address;

/** Where the operator is found: an office, a car park. */
@Entity
public class Site {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String name;
    @Embedded
    private Address address;
    private String phone;
    @Embedded
    @AttributeOverride(name = "french", column = @Column(name = "hours_fr"))
    @AttributeOverride(name = "english", column = @Column(name = "hours_en"))
    private InBoth hours;
    @Embedded
    private Editing edited;

    protected Site() {
    }

    public Site(String name, Address address, String phone, InBoth hours, Editing edited) {
        write(name, address, phone, hours, edited);
    }

    /** @param newPhone may be null */
    public final void write(String newName, Address newAddress, String newPhone, InBoth newHours, Editing by) {
        name = Objects.requireNonNull(newName).strip();
        address = Objects.requireNonNull(newAddress);
        phone = newPhone;
        hours = Objects.requireNonNull(newHours);
        edited = Objects.requireNonNull(by);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Address address() {
        return address;
    }

    /** Null if there is none. */
    public String phone() {
        return phone;
    }

    public InBoth hours() {
        return hours;
    }

    public Editing edited() {
        return edited;
    }
}
