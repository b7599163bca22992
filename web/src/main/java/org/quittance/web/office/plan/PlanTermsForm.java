package org.quittance.web.office.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.quittance.payment.InstalmentTerms;

/** What staff type about the terms of monthly plans. */
public class PlanTermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private Integer most;
    private Integer fewest;
    private Integer settlementMonth;
    private Integer renewal;
    private String days;
    private Integer notice;
    private Integer failures;
    private Integer least;

    void fill(InstalmentTerms terms) {
        most = terms.year().most();
        fewest = terms.year().fewest();
        settlementMonth = terms.year().settlementMonth();
        renewal = terms.year().renewalDays();
        days = terms.debits().days().stream().map(String::valueOf).collect(Collectors.joining(", "));
        notice = terms.debits().noticeDays();
        failures = terms.debits().failuresAllowed();
        least = terms.debits().leastPercent();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    public Integer getFewest() {
        return fewest;
    }

    public void setFewest(Integer fewest) {
        this.fewest = fewest;
    }

    public Integer getSettlementMonth() {
        return settlementMonth;
    }

    public void setSettlementMonth(Integer settlementMonth) {
        this.settlementMonth = settlementMonth;
    }

    public Integer getRenewal() {
        return renewal;
    }

    public void setRenewal(Integer renewal) {
        this.renewal = renewal;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public Integer getNotice() {
        return notice;
    }

    public void setNotice(Integer notice) {
        this.notice = notice;
    }

    public Integer getFailures() {
        return failures;
    }

    public void setFailures(Integer failures) {
        this.failures = failures;
    }

    public Integer getLeast() {
        return least;
    }

    public void setLeast(Integer least) {
        this.least = least;
    }
}
