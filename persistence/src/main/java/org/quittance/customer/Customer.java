package org.quittance.customer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person or company that holds contracts. Known by the customer reference that every document shows at its top
 * right; kept as long as the law asks for its documents.
 */
@Entity
public class Customer {

    public enum Kind {
        PERSON, COMPANY
    }

    private static final String FORGOTTEN = "—";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String number;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Embedded
    private PersonName person;
    @Embedded
    private CompanyName company;
    @Embedded
    private Address address;
    private String email;
    @Column(name = "secondary_email")
    private String secondaryEmail;
    private String phone;
    private String mobile;
    private String fax;
    private String language;
    @Column(name = "details_confirmed_on")
    private LocalDate detailsConfirmedOn;
    @Column(name = "search_text")
    private String searchText;
    @Column(name = "created_at")
    private Instant createdAt;
    @OneToMany(mappedBy = "customer", cascade = CascadeType.PERSIST)
    @OrderBy("since, recordedAt, id")
    private List<DocumentConsent> consents = new ArrayList<>();

    protected Customer() {
    }

    private Customer(String number, Kind kind, Address address, Contact contact, Instant createdAt) {
        this.number = Objects.requireNonNull(number);
        this.kind = kind;
        this.address = Objects.requireNonNull(address);
        this.email = contact.email();
        this.phone = contact.phone();
        this.language = contact.language();
        this.createdAt = Objects.requireNonNull(createdAt);
    }

    public static Customer person(String number, PersonName name, Address address, Contact contact, Instant createdAt) {
        Customer customer = new Customer(number, Kind.PERSON, address, contact, createdAt);
        customer.person = Objects.requireNonNull(name);
        customer.searchText = customer.foldedText();
        return customer;
    }

    public static Customer company(String number, CompanyName name, Address address, Contact contact, Instant createdAt) {
        Customer customer = new Customer(number, Kind.COMPANY, address, contact, createdAt);
        customer.company = Objects.requireNonNull(name);
        customer.searchText = customer.foldedText();
        return customer;
    }

    private String foldedText() {
        return SearchText.of(number, name(), address.onOneLine(), email);
    }

    /**
     * Takes documents as files from a day on, or wants paper again.
     *
     * @throws LaterWordException if a word that was said before begins later
     */
    public void say(DocumentConsent word) {
        LocalDate latest = consents.isEmpty() ? word.since() : consents.get(consents.size() - 1).since();
        if (word.since().isBefore(latest)) {
            throw new LaterWordException(number, latest);
        }
        word.of(this);
        consents.add(word);
    }

    /** Takes notices at this address from now on. */
    public void reachBy(String newEmail) {
        email = Objects.requireNonNull(newEmail);
        searchText = foldedText();
    }

    /** Takes notices at a second address too, where the preferences ask for it; null for none. */
    public void reachAlsoBy(String newEmail) {
        secondaryEmail = newEmail;
    }

    /** Letters go there from now on; where a service is delivered is another thing. */
    public void correspondAt(Address newAddress) {
        address = Objects.requireNonNull(newAddress);
        searchText = foldedText();
    }

    public void answerAt(Telephones numbers) {
        phone = numbers.phone();
        mobile = numbers.mobile();
        fax = numbers.fax();
    }

    /** Of letters and messages. @param code {@code fr} or {@code en} */
    public void speak(String code) {
        language = Objects.requireNonNull(code);
    }

    /** The customer has looked at the details and found them right. */
    public void confirmDetails(LocalDate on) {
        detailsConfirmedOn = Objects.requireNonNull(on);
    }

    /** Can be reached by post only. */
    public void forgetContact() {
        email = null;
        secondaryEmail = null;
        phone = null;
        mobile = null;
        fax = null;
        searchText = foldedText();
    }

    /** Who it was is known no more; the number stays, for what was invoiced bears it. */
    public void forgetIdentity() {
        person = kind == Kind.PERSON ? new PersonName(null, null, FORGOTTEN) : null;
        company = kind == Kind.COMPANY ? new CompanyName(FORGOTTEN, null, null) : null;
        address = new Address(FORGOTTEN, null, FORGOTTEN, FORGOTTEN);
        searchText = foldedText();
    }

    /** Else documents go to the customer on paper: without a word it is paper. */
    public boolean acceptsElectronicDocuments(LocalDate on) {
        return consent(on).map(DocumentConsent::accepts).orElse(false);
    }

    /** Everything that was said of documents. */
    public List<DocumentConsent> consentsLastFirst() {
        List<DocumentConsent> said = new ArrayList<>(consents);
        Collections.reverse(said);
        return said;
    }

    /** The word that counts on a day. */
    public Optional<DocumentConsent> consent(LocalDate on) {
        return consents.stream().filter(word -> !word.since().isAfter(on)).reduce((earlier, later) -> later);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    /** As an envelope and a greeting show it. */
    public String name() {
        return kind == Kind.PERSON ? person.full() : company.name();
    }

    /** Null for persons, and for companies whose SIREN is not known. */
    public String siren() {
        return kind == Kind.COMPANY ? company.siren() : null;
    }

    /** Null for persons, and for companies without one. */
    public String vatNumber() {
        return kind == Kind.COMPANY ? company.vatNumber() : null;
    }

    public Address address() {
        return address;
    }

    public String email() {
        return email;
    }

    /** Null if there is none. */
    public String secondaryEmail() {
        return secondaryEmail;
    }

    public String phone() {
        return phone;
    }

    public Telephones telephones() {
        return new Telephones(phone, mobile, fax);
    }

    public String language() {
        return language;
    }
}
