package org.quittance.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quittance.contract.TimeClass;

/**
 * One price as a tariff states it: what it is called, how it is counted, how much.
 *
 * @param code    names the price through all versions of an offer; nothing is billed twice under one code
 * @param amount  EUR excluding VAT, or percent; never negative
 * @param advance billed for the period to come
 * @param credit  gives instead of taking: quantities are negative
 */
public record PriceTerms(String code, Rule rule, Labels labels, BigDecimal amount, boolean advance, boolean credit) {

    public PriceTerms {
        if (!code.matches("[A-Z][A-Z0-9_]{1,29}")) {
            throw new IllegalArgumentException("'" + code + "' is not a price code of capitals, digits and underscores");
        }
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a price of " + amount + ": credits have negative quantities, not prices");
        }
        if (amount.stripTrailingZeros().scale() > 6) {
            throw new IllegalArgumentException("a price of " + amount + ": at most six decimals");
        }
        amount = amount.setScale(6);
        Objects.requireNonNull(labels);
    }

    public PriceTerms(String code, Rule rule, Labels labels, BigDecimal amount) {
        this(code, rule, labels, amount, false, false);
    }

    public PriceKey key() {
        return new PriceKey(code, rule.powerKva());
    }

    public PriceTerms at(BigDecimal otherAmount) {
        return new PriceTerms(code, rule, labels, otherAmount, advance, credit);
    }

    /** Whether it is counted, taxed and booked as another one, whatever the two are called. */
    public boolean chargesAs(PriceTerms other) {
        return equals(new PriceTerms(other.code, other.rule, new Labels(other.labels.heading(), labels.french(),
                labels.english(), other.labels.vat(), other.labels.ledgerAccount()), other.amount, other.advance, other.credit));
    }

    /** The same price for a line of its own. */
    public PriceTerms under(String otherCode) {
        return new PriceTerms(otherCode, rule, labels, amount, advance, credit);
    }

    /** The same price, billed afterwards. */
    public PriceTerms inArrears() {
        return new PriceTerms(code, rule, labels, amount, false, credit);
    }

    public PriceTerms inAdvance() {
        return new PriceTerms(code, rule, labels, amount, true, credit);
    }

    public PriceTerms asCredit() {
        return new PriceTerms(code, rule, labels, amount, advance, true);
    }

    /**
     * How the amount is counted.
     *
     * @param measure   what it multiplies, null where it stands by itself
     * @param timeClass only for energy by classes
     * @param powerKva  the subscribed power the price is for, null for any
     * @param tierFrom  where the tier begins, m3 per year; null unless {@link Basis#TIER}
     * @param percentOf codes of the lines it is a percentage of; empty unless {@link Basis#PERCENT} or SCALE
     * @param scale     percent from a number of events on; empty unless {@link Basis#SCALE}
     */
    public record Rule(Basis basis, Measure measure, TimeClass timeClass, Integer powerKva, BigDecimal tierFrom,
            List<String> percentOf, Map<Integer, BigDecimal> scale) {

        public Rule {
            percentOf = List.copyOf(percentOf);
            scale = Map.copyOf(scale);
            if ((basis == Basis.PERCENT || basis == Basis.SCALE) == percentOf.isEmpty()) {
                throw new IllegalArgumentException("a percentage needs lines, other prices have none");
            }
            if ((basis == Basis.SCALE) == scale.isEmpty()) {
                throw new IllegalArgumentException("a scale needs steps, other prices have none");
            }
            if ((basis == Basis.TIER) == (tierFrom == null)) {
                throw new IllegalArgumentException("a tier begins somewhere, other prices do not");
            }
        }

        public static Rule perYear() {
            return of(Basis.PER_YEAR, null, null, null);
        }

        /** EUR per year at one subscribed power. */
        public static Rule perYear(int powerKva) {
            return of(Basis.PER_YEAR, null, null, powerKva);
        }

        public static Rule perMonth() {
            return of(Basis.PER_MONTH, null, null, null);
        }

        /** @param measure {@link Measure#KVA} or {@link Measure#KWC} */
        public static Rule perMonth(Measure measure) {
            return of(Basis.PER_MONTH, measure, null, null);
        }

        public static Rule perUnit(Measure measure) {
            return of(Basis.PER_UNIT, measure, null, null);
        }

        public static Rule perUnit(Measure measure, TimeClass timeClass) {
            return of(Basis.PER_UNIT, measure, timeClass, null);
        }

        public static Rule tier(BigDecimal from) {
            return new Rule(Basis.TIER, Measure.WATER, null, null, from, List.of(), Map.of());
        }

        public static Rule percentOf(String... codes) {
            return new Rule(Basis.PERCENT, null, null, null, null, List.of(codes), Map.of());
        }

        public static Rule scale(String of, Map<Integer, BigDecimal> steps) {
            return new Rule(Basis.SCALE, null, null, null, null, List.of(of), steps);
        }

        private static Rule of(Basis basis, Measure measure, TimeClass timeClass, Integer powerKva) {
            return new Rule(basis, measure, timeClass, powerKva, null, List.of(), Map.of());
        }
    }

    /** Where the line stands, what it is called, its VAT and its account in the books. */
    public record Labels(Heading heading, String french, String english, Levy vat, String ledgerAccount) {
        public Labels {
            Objects.requireNonNull(heading);
            if (!vat.isVat()) {
                throw new IllegalArgumentException(vat + " is no VAT rate");
            }
            if (!ledgerAccount.matches("[0-9]{3,12}")) {
                throw new IllegalArgumentException("'" + ledgerAccount + "' is not an account of 3 to 12 digits");
            }
        }

        /** What stands under its heading, and the fees of public bodies that are taxed like it. */
        public boolean isOfSewage() {
            return heading == Heading.SEWAGE || vat == Levy.VAT_SEWAGE;
        }

        /** @param language {@code en}, else French */
        public String label(String language) {
            return "en".equals(language) ? english : french;
        }
    }
}
