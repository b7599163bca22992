package org.quittance.payment.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quittance.money.Money;
import org.quittance.payment.CardDay;
import org.quittance.payment.CardFeeLimit;

/**
 * Of which days the provider pays with one transfer, or takes what was given back beyond the payments: the day that he names, else the only days, one after the other and a
 * week at most, whose payments exceed the transfer by no more than his fee. Where several would do, nobody guesses.
 */
public final class PaidOut {

    private static final int LONGEST = 7;
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{2})[-/. ]?(\\d{2})[-/. ]?(20\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(20\\d{2})[-/. ]?(\\d{2})[-/. ]?(\\d{2})(?!\\d)");

    private PaidOut() {
    }

    /** The day that a reference names, 20/11/2026 or 2026-11-20, with or without marks between. */
    static Optional<LocalDate> named(String text) {
        return YEAR_FIRST.matcher(text).results().map(found -> day(found, 1, 3)).flatMap(Optional::stream).findFirst()
                .or(() -> DAY_FIRST.matcher(text).results().map(found -> day(found, 3, 1)).flatMap(Optional::stream).findFirst());
    }

    private static Optional<LocalDate> day(MatchResult found, int year, int day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(year)), Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * @param open what is not paid out yet, in the order of days
     * @param net  of the transfer, below zero if he takes it
     * @param text of its reference, without the number of the shop
     * @return empty if no days fit, or more than one choice does
     */
    public static Optional<List<CardDay>> days(List<CardDay> open, Money net, String text, CardFeeLimit limit) {
        Optional<LocalDate> named = named(text);
        List<List<CardDay>> fitting = new ArrayList<>();
        for (int from = 0; from < open.size(); from++) {
            for (int until = from + 1; until <= Math.min(from + LONGEST, open.size()); until++) {
                List<CardDay> days = open.subList(from, until);
                if (fits(days, net, limit) && named.map(day -> days.size() == 1 && days.get(0).day().equals(day)).orElse(true)) {
                    fitting.add(days);
                }
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean fits(List<CardDay> days, Money net, CardFeeLimit limit) {
        Money gross = days.stream().map(CardDay::gross).reduce(Money.ZERO, Money::plus);
        Money fee = gross.minus(net);
        Money volume = days.stream().map(CardDay::volume).reduce(Money.ZERO, Money::plus);
        return !fee.isNegative()
                && fee.compareTo(limit.of(volume, days.stream().mapToInt(CardDay::movements).sum())) <= 0;
    }
}
