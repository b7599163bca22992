package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.quittance.money.Money;

/** The part of a credit that settles a debit (lettrage). Undone by a mirrored one, never changed. */
@Entity
public class Allocation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "credit_id")
    private AccountEntry credit;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "debit_id")
    private AccountEntry debit;
    private Money amount;
    private LocalDate day;
    @Column(name = "reverses_id")
    private Long reversesId;

    protected Allocation() {
    }
}
