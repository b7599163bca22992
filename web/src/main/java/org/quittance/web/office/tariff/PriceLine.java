package org.quittance.web.office.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Heading;
import org.quittance.tariff.PriceKey;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.service.PriceChange;

/** A price in the table of a version: as it was, as it is, and what is typed for it. */
public final class PriceLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PriceKey key;
    private final Heading heading;
    private final String label;
    private final String detail;
    private final String before;
    private final String after;
    private final BigDecimal percent;
    private final boolean changed;
    private final boolean editable;
    private final BigDecimal stored;
    private BigDecimal amount;

    PriceLine(PriceChange change, PriceWords words) {
        PriceTerms terms = change.terms();
        key = change.key();
        heading = terms.labels().heading();
        label = words.label(terms);
        detail = words.detail(terms);
        before = words.amount(change.before());
        after = words.amount(change.after());
        percent = change.percent();
        changed = change.isChanged();
        editable = change.after() != null && terms.rule().basis() != Basis.SCALE;
        stored = change.after() == null ? null : change.after().amount();
        amount = stored;
    }

    /** Whether something else is typed than is stored. */
    public boolean isTyped() {
        return editable && amount != null && amount.compareTo(stored) != 0;
    }

    public PriceKey getKey() {
        return key;
    }

    public Heading getHeading() {
        return heading;
    }

    public String getLabel() {
        return label;
    }

    public String getDetail() {
        return detail;
    }

    /** Empty for a price that is new. */
    public String getBefore() {
        return before;
    }

    /** Empty for a price that is gone. */
    public String getAfter() {
        return after;
    }

    /** Null where there is nothing to compare. */
    public BigDecimal getPercent() {
        return percent;
    }

    public boolean isChanged() {
        return changed;
    }

    public boolean isGone() {
        return after.isEmpty();
    }

    /** A scale has steps instead of an amount. */
    public boolean isEditable() {
        return editable;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
