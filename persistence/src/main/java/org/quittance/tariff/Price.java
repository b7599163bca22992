package org.quittance.tariff;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quittance.contract.TimeClass;

/** The stored form of {@link PriceTerms}: one price of a tariff version. */
@Entity
public class Price {

    private static final String SEPARATOR = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tariff_version_id")
    private TariffVersion tariffVersion;
    private String code;
    private int position;
    @Enumerated(EnumType.STRING)
    private Basis basis;
    @Enumerated(EnumType.STRING)
    private Measure measure;
    @Enumerated(EnumType.STRING)
    @Column(name = "time_class")
    private TimeClass timeClass;
    @Column(name = "power_kva")
    private Integer powerKva;
    @Column(name = "tier_from")
    private BigDecimal tierFrom;
    @Column(name = "percent_of")
    private String percentOf;
    @Enumerated(EnumType.STRING)
    private Heading heading;
    @Column(name = "label_fr")
    private String labelFr;
    @Column(name = "label_en")
    private String labelEn;
    @Enumerated(EnumType.STRING)
    private Levy vat;
    @Column(name = "ledger_account")
    private String ledgerAccount;
    private BigDecimal amount;
    private boolean advance;
    private boolean credit;
    @OneToMany(mappedBy = "price", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PriceStep> steps = new ArrayList<>();

    protected Price() {
    }

    Price(TariffVersion version, int position, PriceTerms terms) {
        this.tariffVersion = Objects.requireNonNull(version);
        this.position = position;
        this.code = terms.code();
        this.amount = terms.amount();
        this.advance = terms.advance();
        this.credit = terms.credit();
        count(terms.rule());
        PriceTerms.Labels labels = terms.labels();
        this.heading = labels.heading();
        this.labelFr = labels.french();
        this.labelEn = labels.english();
        this.vat = labels.vat();
        this.ledgerAccount = labels.ledgerAccount();
    }

    private void count(PriceTerms.Rule rule) {
        basis = rule.basis();
        measure = rule.measure();
        timeClass = rule.timeClass();
        powerKva = rule.powerKva();
        tierFrom = rule.tierFrom();
        percentOf = rule.percentOf().isEmpty() ? null : String.join(SEPARATOR, rule.percentOf());
        rule.scale().forEach((events, percent) -> steps.add(new PriceStep(this, events, percent)));
    }

    int position() {
        return position;
    }

    TariffVersion version() {
        return tariffVersion;
    }

    public PriceTerms terms() {
        PriceTerms.Rule rule = new PriceTerms.Rule(basis, measure, timeClass, powerKva, tierFrom,
                percentOf == null ? List.of() : List.of(percentOf.split(SEPARATOR)),
                steps.stream().collect(Collectors.toMap(PriceStep::events, PriceStep::percent)));
        return new PriceTerms(code, rule, new PriceTerms.Labels(heading, labelFr, labelEn, vat, ledgerAccount), amount,
                advance, credit);
    }
}
