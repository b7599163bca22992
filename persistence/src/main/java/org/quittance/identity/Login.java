package org.quittance.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A person who signs in: a customer's holder or delegate, or a member of staff. It is apart from the customer: one
 * login may see several customers, one customer may have several logins.
 */
@Entity
public class Login {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String name;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "display_name")
    private String displayName;
    private String language;
    @Column(name = "address_unproved")
    private boolean addressUnproved;
    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;
    @Column(name = "previous_sign_in_at")
    private Instant previousSignInAt;
    @Column(name = "locked_at")
    private Instant lockedAt;
    @Column(name = "shown_customer_id")
    private Long shownCustomer;
    @ElementCollection
    @CollectionTable(name = "login_role", joinColumns = @JoinColumn(name = "login_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "login_customer", joinColumns = @JoinColumn(name = "login_id"))
    @Column(name = "customer_id")
    private Set<Long> customers = new HashSet<>();

    protected Login() {
    }

    private Login(String name, String displayName, String language, String passwordHash) {
        this.name = folded(name);
        this.displayName = Objects.requireNonNull(displayName);
        this.language = Objects.requireNonNull(language);
        this.passwordHash = Objects.requireNonNull(passwordHash);
    }

    public static Login ofCustomer(String name, String displayName, String language, String passwordHash, long customer) {
        Login login = new Login(name, displayName, language, passwordHash);
        login.roles.add(Role.CUSTOMER);
        login.customers.add(customer);
        return login;
    }

    /** Sees nobody but those to whose holders the address is known as a delegate's. */
    public static Login ofDelegate(String name, String language, String passwordHash) {
        Login login = new Login(name, name, language, passwordHash);
        login.roles.add(Role.CUSTOMER);
        return login;
    }

    /** @throws IllegalArgumentException for a role that staff do not have */
    public static Login ofStaff(String name, String displayName, String language, String passwordHash, String role) {
        if (!Role.STAFF.contains(role)) {
            throw new IllegalArgumentException(role + " is no role of staff");
        }
        Login login = new Login(name, displayName, language, passwordHash);
        login.roles.add(role);
        return login;
    }

    /** Has these roles of staff from now on, and no other. @throws IllegalArgumentException for none, or one that staff do not have */
    public void workAs(Set<String> staffRoles) {
        if (staffRoles.isEmpty() || !Role.STAFF.containsAll(staffRoles)) {
            throw new IllegalArgumentException(staffRoles + " are no roles of staff");
        }
        roles.removeIf(role -> Role.STAFF.contains(role) && !staffRoles.contains(role));
        roles.addAll(staffRoles);
    }

    /** Signs in no more until somebody unlocks it; its name stays under what it did. */
    public void lock(Instant at) {
        lockedAt = lockedAt == null ? at : lockedAt;
    }

    public void unlock() {
        lockedAt = null;
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    /** Names are e-mail addresses or short names, alike in small and capital letters. */
    public static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public void signedIn(Instant at) {
        previousSignInAt = lastSignInAt;
        lastSignInAt = at;
    }

    public void speak(String language) {
        this.language = Objects.requireNonNull(language);
    }

    /** Nobody knows yet that who signs in reads the mail of this address: nothing that was given to it counts. */
    public Login withoutProof() {
        addressUnproved = true;
        return this;
    }

    public boolean addressUnproved() {
        return addressUnproved;
    }

    /** A link that was sent to the address was opened. */
    public void proveAddress() {
        addressUnproved = false;
    }

    /** Signs in by another address from now on, whose mail the person has proved to read. */
    public void signInBy(String address) {
        name = folded(address);
        proveAddress();
    }

    /** As its holder. */
    public boolean holds(long customer) {
        return customers.contains(customer);
    }

    /** Sees one more customer from now on, by a link that was sent to the address. */
    public void see(long customer) {
        proveAddress();
        roles.add(Role.CUSTOMER);
        customers.add(customer);
    }

    /** The next session begins at this customer, as long as the login sees it. */
    public void show(long customer) {
        shownCustomer = customer;
    }

    /** Signs in by another password from now on, chosen by a link that was sent to the address. */
    public void choosePassword(String hash) {
        proveAddress();
        passwordHash = Objects.requireNonNull(hash);
    }

    /** Where mail reaches the person; staff who sign in by a short name have no address. */
    public Optional<String> email() {
        return Optional.of(name).filter(text -> text.contains("@"));
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String displayName() {
        return displayName;
    }

    public String language() {
        return language;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** The customer last shown, whether the login still sees it or not; null if none ever was. */
    public Long shownCustomer() {
        return shownCustomer;
    }

    /** Null if the person never signed in. */
    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    /** The sign-in before the present one; null at the first. */
    public Instant previousSignInAt() {
        return previousSignInAt;
    }
}
