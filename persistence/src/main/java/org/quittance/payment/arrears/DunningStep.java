package org.quittance.payment.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.quittance.payment.arrears.StepTerms.Words;

/** A step of a dunning policy; it changes only while the policy is a draft. */
@Entity
@Table(name = "dunning_step")
public class DunningStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "policy_id")
    private DunningPolicy policy;
    private int position;
    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @Column(name = "delay_days")
    private int delayDays;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private boolean charged;
    @Column(name = "spares_vulnerable")
    private boolean sparesVulnerable;
    @Column(name = "subject_fr")
    private String frenchSubject;
    @Column(name = "text_fr")
    private String frenchText;
    @Column(name = "subject_en")
    private String englishSubject;
    @Column(name = "text_en")
    private String englishText;

    protected DunningStep() {
    }

    DunningStep(DunningPolicy policy, int position, StepTerms terms) {
        this.policy = policy;
        this.position = position;
        this.kind = terms.kind();
        this.delayDays = terms.delayDays();
        this.channel = terms.channel();
        this.charged = terms.charged();
        this.sparesVulnerable = terms.sparesVulnerable();
        this.frenchSubject = terms.french().subject();
        this.frenchText = terms.french().text();
        this.englishSubject = terms.english().subject();
        this.englishText = terms.english().text();
    }

    public StepTerms terms() {
        return new StepTerms(kind, delayDays, channel, charged, sparesVulnerable, new Words(frenchSubject, frenchText),
                new Words(englishSubject, englishText));
    }
}
