package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.quittance.customer.Address;
import org.quittance.customer.CompanyName;
import org.quittance.customer.Contact;
import org.quittance.customer.NewCustomer;
import org.quittance.customer.PersonName;

/**
 * Somebody who asks to become a customer and has not shown yet to read the mail of the address. A customer takes the row's
 * place once the link is used; who never uses it is forgotten.
 */
@Entity
public class Applicant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Embedded
    private PersonName person;
    @Embedded
    private CompanyName company;
    @Embedded
    private Address address;
    private String email;
    private String phone;
    private String language;
    @Column(name = "asked_at")
    private Instant askedAt;

    protected Applicant() {
    }

    /** @param who with an e-mail address */
    public Applicant(NewCustomer who, Instant at) {
        this.person = who.person();
        this.company = who.company();
        this.address = who.address();
        this.email = Login.folded(who.contact().email());
        this.phone = who.contact().phone();
        this.language = who.contact().language();
        this.askedAt = at;
    }

    public NewCustomer said() {
        return new NewCustomer(isCompany() ? null : person, isCompany() ? company : null, address, new Contact(email, phone, language));
    }

    private boolean isCompany() {
        return company != null && company.name() != null;
    }

    /** As a greeting shows it. */
    public String name() {
        return isCompany() ? company.name() : person.full();
    }

    public Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }
}
