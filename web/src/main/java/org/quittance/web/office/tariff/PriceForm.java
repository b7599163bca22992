package org.quittance.web.office.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.quittance.contract.TimeClass;
import org.quittance.document.Written;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.service.PriceChoices;

/** What is typed for one price. */
public final class PriceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Basis basis;
    private String code;
    private Measure measure;
    private TimeClass timeClass;
    private Integer powerKva;
    private BigDecimal tierFrom;
    private String percentOf = "";
    private String steps = "";
    private Heading heading;
    private String french;
    private String english;
    private Levy vat;
    private String ledgerAccount;
    private BigDecimal amount;
    private boolean advance;
    private boolean credit;

    /** A new price. */
    PriceForm(Basis basis, PriceChoices choices) {
        this.basis = basis;
        this.heading = choices.headings().get(0);
        this.measure = basis == Basis.PER_UNIT ? choices.units().get(0) : null;
    }

    PriceForm(PriceTerms terms, Locale locale) {
        basis = terms.rule().basis();
        code = terms.code();
        measure = terms.rule().measure();
        timeClass = terms.rule().timeClass();
        powerKva = terms.rule().powerKva();
        tierFrom = terms.rule().tierFrom();
        percentOf = String.join(", ", terms.rule().percentOf());
        steps = ScaleText.of(terms.rule().scale(), Written.in(locale));
        heading = terms.labels().heading();
        french = terms.labels().french();
        english = terms.labels().english();
        vat = terms.labels().vat();
        ledgerAccount = terms.labels().ledgerAccount();
        amount = terms.amount();
        advance = terms.advance();
        credit = terms.credit();
    }

    PriceTerms terms() {
        List<String> codes = Stream.of(percentOf.split("[,;\\s]+")).filter(one -> !one.isEmpty()).toList();
        boolean scale = basis == Basis.SCALE;
        PriceTerms.Rule rule = new PriceTerms.Rule(basis, basis == Basis.TIER ? Measure.WATER : measure, timeClass, powerKva,
                tierFrom, codes, scale ? ScaleText.read(steps) : Map.of());
        return new PriceTerms(code.strip(), rule,
                new PriceTerms.Labels(heading, french.strip(), english.strip(), vat, ledgerAccount.strip()),
                scale ? BigDecimal.ZERO : amount, advance, credit);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }

    public TimeClass getTimeClass() {
        return timeClass;
    }

    public void setTimeClass(TimeClass timeClass) {
        this.timeClass = timeClass;
    }

    public Integer getPowerKva() {
        return powerKva;
    }

    public void setPowerKva(Integer powerKva) {
        this.powerKva = powerKva;
    }

    public BigDecimal getTierFrom() {
        return tierFrom;
    }

    public void setTierFrom(BigDecimal tierFrom) {
        this.tierFrom = tierFrom;
    }

    public String getPercentOf() {
        return percentOf;
    }

    public void setPercentOf(String percentOf) {
        this.percentOf = percentOf;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    public Heading getHeading() {
        return heading;
    }

    public void setHeading(Heading heading) {
        this.heading = heading;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public Levy getVat() {
        return vat;
    }

    public void setVat(Levy vat) {
        this.vat = vat;
    }

    public String getLedgerAccount() {
        return ledgerAccount;
    }

    public void setLedgerAccount(String ledgerAccount) {
        this.ledgerAccount = ledgerAccount;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public boolean isAdvance() {
        return advance;
    }

    public void setAdvance(boolean advance) {
        this.advance = advance;
    }

    public boolean isCredit() {
        return credit;
    }

    public void setCredit(boolean credit) {
        this.credit = credit;
    }
}
