package org.quittance.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the operator says of itself from a day on, until another version begins; of several from the same day the last written
 * counts. Never changed: what was issued under it can be told again. One that has not begun may be withdrawn.
 */
@Entity
@Table(name = "operator_version")
public class OperatorVersion {

    /** Before any document of ours: what IT set counted from then on. */
    public static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private String name;
    @Column(name = "legal_form")
    private String legalForm;
    private String address;
    private String siren;
    private String siret;
    @Column(name = "vat_number")
    private String vatNumber;
    private String phone;
    private String email;
    private String website;
    private String color;
    private String ics;
    @ManyToOne
    @JoinColumn(name = "logo_id")
    private OperatorLogo logo;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected OperatorVersion() {
    }

    /** Who says it, when, and from which day on. */
    public record Said(LocalDate validFrom, String by, Instant at) {
    }

    /** @param ics null if nothing is debited, @param logo null for the product's own mark */
    public OperatorVersion(Operator operator, CreditorIdentifier ics, OperatorLogo logo, Said said) {
        validFrom = Objects.requireNonNull(said.validFrom());
        name = operator.name();
        legalForm = operator.registration().legalForm().orElse(null);
        address = String.join("\n", operator.addressLines());
        siren = operator.siren().orElse(null);
        siret = operator.registration().siret().orElse(null);
        vatNumber = operator.vatNumber().orElse(null);
        phone = operator.phone().orElse(null);
        email = operator.email().orElse(null);
        website = operator.contact().website().orElse(null);
        color = operator.color().toLowerCase(Locale.ROOT);
        this.ics = ics == null ? null : ics.text();
        this.logo = logo;
        changedBy = Objects.requireNonNull(said.by());
        changedAt = Objects.requireNonNull(said.at());
    }

    /** @param fixed what IT alone sets: where the portal is reached, and its source */
    Operator operator(Operator fixed) {
        return new Operator(name, List.of(address.split("\n")),
                new Operator.Registration(Optional.ofNullable(legalForm), Optional.ofNullable(siren), Optional.ofNullable(siret),
                        Optional.ofNullable(vatNumber)),
                new Operator.Contact(Optional.ofNullable(phone), Optional.ofNullable(email), Optional.ofNullable(website)),
                new Operator.Look(color, Optional.ofNullable(logo).map(OperatorLogo::logo)), fixed.publicUrl(), fixed.sourceUrl());
    }

    Optional<CreditorIdentifier> creditor() {
        return Optional.ofNullable(ics).map(CreditorIdentifier::new);
    }

    public Long id() {
        return id;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String name() {
        return name;
    }

    public OperatorLogo logo() {
        return logo;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
