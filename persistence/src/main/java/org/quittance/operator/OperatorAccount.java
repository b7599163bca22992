package org.quittance.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An account of the operator at one of its banks, held from a day on and until it is closed. What bears its number was printed
 * and sent, so nothing else of it changes but the name that staff give it.
 */
@Entity
@Table(name = "operator_account")
public class OperatorAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String name;
    private String iban;
    private String bic;
    @Column(name = "ledger_account")
    private String ledgerAccount;
    @Column(name = "held_from")
    private LocalDate heldFrom;
    @Column(name = "held_until")
    private LocalDate heldUntil;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "added_at")
    private Instant addedAt;

    protected OperatorAccount() {
    }

    /** @param name as staff call it, @param ledgerAccount of the chart, below 512, @param said from which day on it is held */
    public OperatorAccount(String name, Operator.BankAccount account, String ledgerAccount, OperatorVersion.Said said) {
        this.name = Objects.requireNonNull(name);
        this.iban = account.iban();
        this.bic = account.bic().isEmpty() ? null : account.bic();
        this.ledgerAccount = Objects.requireNonNull(ledgerAccount);
        this.heldFrom = said.validFrom();
        this.addedBy = said.by();
        this.addedAt = said.at();
    }

    /** @param name as staff call it from now on */
    public void rename(String name) {
        this.name = Objects.requireNonNull(name);
    }

    /** @param day the first one on which it is not held any more */
    public void close(LocalDate day) {
        heldUntil = Objects.requireNonNull(day);
    }

    /** It stays open after all. */
    public void stayOpen() {
        heldUntil = null;
    }

    /** Whether it is held on every day of a period. @param until the first day after it; null without end */
    boolean isHeld(LocalDate from, LocalDate until) {
        return !from.isBefore(heldFrom) && (heldUntil == null || until != null && !until.isAfter(heldUntil));
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String iban() {
        return iban;
    }

    /** As people read it, in groups of four. */
    public String writtenIban() {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** By which staff tell it from the others without reading it whole. */
    public String endOfIban() {
        return iban.substring(iban.length() - 4);
    }

    /** Null where it is not known. */
    public String bic() {
        return bic;
    }

    public Operator.BankAccount bankAccount() {
        return new Operator.BankAccount(iban, bic == null ? "" : bic);
    }

    public String ledgerAccount() {
        return ledgerAccount;
    }

    public LocalDate heldFrom() {
        return heldFrom;
    }

    /** The first day on which it is not held any more; null while nobody closed it. */
    public LocalDate heldUntil() {
        return heldUntil;
    }
}
