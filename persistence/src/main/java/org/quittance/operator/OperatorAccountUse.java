package org.quittance.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which account serves a purpose from a day on, until another one does; of several from the same day the last written counts.
 * Never changed: a letter of a day can be written again. One that has not begun may be withdrawn.
 */
@Entity
@Table(name = "operator_account_use")
public class OperatorAccountUse {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private AccountPurpose purpose;
    @ManyToOne
    @JoinColumn(name = "account_id")
    private OperatorAccount account;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected OperatorAccountUse() {
    }

    /** @param account null for none from that day on */
    public OperatorAccountUse(AccountPurpose purpose, OperatorAccount account, OperatorVersion.Said said) {
        this.purpose = Objects.requireNonNull(purpose);
        this.account = account;
        this.validFrom = said.validFrom();
        this.changedBy = said.by();
        this.changedAt = said.at();
    }

    public Long id() {
        return id;
    }

    public AccountPurpose purpose() {
        return purpose;
    }

    /** Null for none. */
    public OperatorAccount account() {
        return account;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String changedBy() {
        return changedBy;
    }
}
