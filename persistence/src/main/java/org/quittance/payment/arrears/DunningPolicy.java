package org.quittance.payment.arrears;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;

/**
 * What is done about unpaid invoices from a day until the next policy. Drafted from the one before, tried on the real
 * receivables, then put in force for good: who was written to can always see by which rules.
 */
@Entity
@Table(name = "dunning_policy")
public class DunningPolicy {

    /** A letter a week for a quarter is more than anybody reads. */
    public static final int MOST_STEPS = 12;

    public enum Status {
        /** Everything may change; nothing is sent by it. */ DRAFT,
        /** Holds from its day; final. */ IN_FORCE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private String source;
    @Column(name = "smallest_amount")
    private Money smallestAmount;
    @Column(name = "interest_percent")
    private BigDecimal interestPercent;
    private Money costs;
    @Column(name = "letter_cost")
    private Money letterCost;
    @Column(name = "edited_by")
    private String editedBy;
    @Column(name = "edited_at")
    private Instant editedAt;
    @Column(name = "in_force_by")
    private String inForceBy;
    @Column(name = "in_force_at")
    private Instant inForceAt;
    @OneToMany(mappedBy = "policy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DunningStep> steps = new ArrayList<>();

    protected DunningPolicy() {
    }

    /** A draft. @param source why these are the rules: a decision of the operator */
    public DunningPolicy(LocalDate validFrom, String source, DunningTerms terms, List<StepTerms> steps, Act by) {
        this.status = Status.DRAFT;
        assign(validFrom, source, terms, by);
        replace(steps);
    }

    /** @throws PolicyInForceException if it is no draft any more */
    public void change(LocalDate from, String why, DunningTerms terms, Act by) {
        requireDraft();
        assign(from, why, terms, by);
    }

    private void assign(LocalDate from, String why, DunningTerms terms, Act by) {
        this.validFrom = Objects.requireNonNull(from);
        this.source = Objects.requireNonNull(why);
        this.smallestAmount = terms.smallest();
        this.interestPercent = terms.interestPercent();
        this.costs = terms.costs();
        this.letterCost = terms.letterCost();
        edited(by);
    }

    /**
     * Replaces all steps of the draft, in their order.
     *
     * @throws PolicyInForceException if it is no draft any more
     * @throws TooManyStepsException  if there are more than {@link #MOST_STEPS}
     */
    public void take(List<StepTerms> terms, Act by) {
        requireDraft();
        replace(terms);
        edited(by);
    }

    private void replace(List<StepTerms> terms) {
        if (terms.size() > MOST_STEPS) {
            throw new TooManyStepsException(terms.size());
        }
        steps.clear();
        terms.forEach(step -> steps.add(new DunningStep(this, steps.size() + 1, step)));
    }

    private void edited(Act by) {
        editedBy = by.by();
        editedAt = by.at();
    }

    /**
     * From its day on it is the rule.
     *
     * @throws PolicyInForceException  if it is already
     * @throws UnfitPolicyException    if it has no step, threatens a cut without notice, or begins before today
     */
    public void putInForce(LocalDate today, Act by) {
        requireDraft();
        UnfitPolicyException.check(this, today);
        status = Status.IN_FORCE;
        inForceBy = by.by();
        inForceAt = by.at();
    }

    public void requireDraft() {
        if (status != Status.DRAFT) {
            throw new PolicyInForceException(validFrom);
        }
    }

    public Long id() {
        return id;
    }

    public Status status() {
        return status;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String source() {
        return source;
    }

    public DunningTerms terms() {
        return new DunningTerms(smallestAmount, interestPercent, costs, letterCost);
    }

    /** In their order, the first one at 0. */
    public List<StepTerms> steps() {
        return steps.stream().map(DunningStep::terms).toList();
    }

    /** Who changed it last. */
    public Act edited() {
        return new Act(editedBy, editedAt);
    }

    /** Null for a draft. */
    public Act inForce() {
        return inForceBy == null ? null : new Act(inForceBy, inForceAt);
    }
}
