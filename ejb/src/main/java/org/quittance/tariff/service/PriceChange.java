package org.quittance.tariff.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.tariff.PriceKey;
import org.quittance.tariff.PriceTerms;

/**
 * A price beside that of the version before.
 *
 * @param before null for a price that is new
 * @param after  null for one that is gone
 */
public record PriceChange(PriceKey key, PriceTerms before, PriceTerms after) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The prices of a version in their order; behind those of their heading the ones that are gone. */
    static List<PriceChange> between(Collection<PriceTerms> before, Collection<PriceTerms> after) {
        Map<PriceKey, PriceTerms> earlier =
                before.stream().collect(Collectors.toMap(PriceTerms::key, Function.identity()));
        List<PriceChange> changes = new ArrayList<>();
        after.forEach(price -> changes.add(new PriceChange(price.key(), earlier.remove(price.key()), price)));
        before.stream().filter(price -> earlier.containsKey(price.key()))
                .forEach(price -> changes.add(new PriceChange(price.key(), price, null)));
        return changes.stream().sorted(Comparator.comparing(change -> change.terms().labels().heading())).toList();
    }

    /** The price as it is now, or was. */
    public PriceTerms terms() {
        return after == null ? before : after;
    }

    /** In percent to one decimal; null where there is nothing to compare, or something else than the amount changed too. */
    public BigDecimal percent() {
        if (before == null || after == null || before.amount().signum() == 0 || !isOfTheSameTerms()) {
            return null;
        }
        return after.amount().subtract(before.amount()).multiply(HUNDRED)
                .divide(before.amount(), 1, RoundingMode.HALF_UP);
    }

    /** Whether anything that bills differs: amount, rule, VAT, when it is billed, or whether it is given or taken. */
    public boolean isChanged() {
        return before == null || after == null || before.amount().compareTo(after.amount()) != 0 || !isOfTheSameTerms();
    }

    private boolean isOfTheSameTerms() {
        return before.rule().equals(after.rule()) && before.advance() == after.advance()
                && before.credit() == after.credit() && before.labels().vat() == after.labels().vat();
    }
}
