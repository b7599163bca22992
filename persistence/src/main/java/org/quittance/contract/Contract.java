package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.quittance.customer.Account;
import org.quittance.time.DateRange;

/**
 * One service at one service point, sold under one offer from a day on and maybe to a day.
 * Concluded once, it is billed by its cycle until it is terminated; what it is worth is decided by the charging rule
 * of its kind.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Contract {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String number;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_point_id")
    private ServicePoint servicePoint;
    @Column(name = "offer_code")
    private String offerCode;
    @Enumerated(EnumType.STRING)
    private BillingCycle cycle;
    @Column(name = "start_date")
    private LocalDate startDate;
    @Column(name = "end_date")
    private LocalDate endDate;
    @Column(name = "billed_from")
    private LocalDate billedFrom;

    @Column(name = "billing_group")
    private String billingGroup;
    @Column(name = "settled_from")
    private LocalDate settledFrom;
    @Column(name = "settled_until")
    private LocalDate settledUntil;

    protected Contract() {
    }

    protected Contract(String number, Account account, ServicePoint servicePoint, Terms terms) {
        this.number = Objects.requireNonNull(number);
        this.account = Objects.requireNonNull(account);
        this.servicePoint = Objects.requireNonNull(servicePoint);
        this.offerCode = terms.offerCode();
        this.cycle = terms.cycle();
        this.startDate = terms.start();
        this.billedFrom = terms.billedFrom();
    }

    /**
     * Ends the contract; the end is the first day that is not supplied any more.
     *
     * @throws IllegalStateException if it was terminated already
     * @throws IllegalArgumentException if it would end before it started
     */
    public void terminate(LocalDate end) {
        if (endDate != null) {
            throw new IllegalStateException("contract " + number + " ended on " + endDate);
        }
        if (!end.isAfter(startDate)) {
            throw new IllegalArgumentException("contract " + number + " started on " + startDate);
        }
        endDate = end;
    }

    /**
     * Ends it as the customer takes it back: what was supplied before the day is billed; without a day it never began.
     *
     * @throws IllegalStateException if it was terminated already
     */
    public void revoke(LocalDate day) {
        if (endDate != null) {
            throw new IllegalStateException("contract " + number + " ended on " + endDate);
        }
        endDate = day.isAfter(startDate) ? day : startDate;
    }

    /** Lets runs bill it with others of a round, district or the like. @param group null for none */
    public void groupedAs(String group) {
        billingGroup = group == null || group.isBlank() ? null : group.strip();
    }

    /**
     * Has these days billed as a whole once they are over, whatever the cycle: those that are paid in advance by a plan.
     *
     * @throws IllegalStateException    if other days wait for that already
     * @throws IllegalArgumentException if the contract is over when they begin
     */
    public void settleAtEndOf(DateRange days) {
        if (settledFrom != null) {
            throw new IllegalStateException("contract " + number + " is settled on " + settledUntil);
        }
        if (days.isEmpty() || days.start().isBefore(billedFrom) || endDate != null && !days.start().isBefore(endDate)) {
            throw new IllegalArgumentException("contract " + number + " is not billed for " + days);
        }
        settledFrom = days.start();
        settledUntil = days.end();
    }

    /** The next run of its cycle bills all that is not billed yet. */
    public void billByCycle() {
        settledFrom = null;
        settledUntil = null;
    }

    /** The days that one invoice bills as a whole at their end; empty where all is billed by the cycle. */
    public Optional<DateRange> settledAtOnce() {
        return settledFrom == null ? Optional.empty() : Optional.of(new DateRange(settledFrom, settledUntil));
    }

    public abstract ServiceKind kind();

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Account account() {
        return account;
    }

    public ServicePoint servicePoint() {
        return servicePoint;
    }

    public String offerCode() {
        return offerCode;
    }

    public BillingCycle cycle() {
        return cycle;
    }

    public LocalDate startDate() {
        return startDate;
    }

    public LocalDate endDate() {
        return endDate;
    }

    /** Null where it belongs to no group. */
    public String billingGroup() {
        return billingGroup;
    }

    public ContractState stateOn(LocalDate day) {
        if (endDate != null && (!endDate.isAfter(day) || !endDate.isAfter(startDate))) {
            return ContractState.ENDED;
        }
        return startDate.isAfter(day) ? ContractState.TO_COME : ContractState.IN_FORCE;
    }

    /**
     * The days of its next bill: those that are settled at once, or else what is left of a period of its cycle.
     *
     * @param billedUntil the first day that no bill has, empty as long as there is none: the first bill begins with the contract
     */
    public DateRange billedNext(Optional<LocalDate> billedUntil) {
        LocalDate first = billedUntil.orElse(billedFrom);
        return settledAtOnce().orElseGet(() -> new DateRange(first, cycle.periodOf(first).end()));
    }

    /** The days supplied before a day, empty if there is none. */
    public Optional<DateRange> suppliedBefore(LocalDate day) {
        LocalDate end = endDate == null || endDate.isAfter(day) ? day : endDate;
        return startDate.isBefore(end) ? Optional.of(new DateRange(startDate, end)) : Optional.empty();
    }

    /** Days before were billed by an earlier system. */
    public LocalDate billedFrom() {
        return billedFrom;
    }
}
