package org.quittance.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Title and first name may be unknown; the last name never is. */
@Embeddable
public class PersonName {

    private String title;
    @Column(name = "first_name")
    private String firstName;
    @Column(name = "last_name")
    private String lastName;

    protected PersonName() {
    }

    public PersonName(String title, String firstName, String lastName) {
        this.title = title;
        this.firstName = firstName;
        this.lastName = Objects.requireNonNull(lastName);
    }

    /** Null if it is not known. */
    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public String full() {
        return Stream.of(title, firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
