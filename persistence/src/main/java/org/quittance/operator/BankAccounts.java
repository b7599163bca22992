package org.quittance.operator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The operator's accounts and what each is used for, day by day.
 *
 * @param uses by their days; of the same day as they were written
 */
public record BankAccounts(List<OperatorAccount> accounts, List<OperatorAccountUse> uses) {

    public static final BankAccounts NONE = new BankAccounts(List.of(), List.of());

    public BankAccounts {
        accounts = List.copyOf(accounts);
        uses = uses.stream().sorted(Comparator.comparing(OperatorAccountUse::validFrom)).toList();
    }

    /** As it would be with another use. */
    public BankAccounts with(OperatorAccountUse use) {
        return new BankAccounts(accounts, Stream.concat(uses.stream(), Stream.of(use)).toList());
    }

    /** As it would be without a use. */
    public BankAccounts without(OperatorAccountUse use) {
        return new BankAccounts(accounts, uses.stream().filter(one -> one != use).toList());
    }

    /** The account that serves a purpose on a day. */
    public Optional<OperatorAccount> on(AccountPurpose purpose, LocalDate day) {
        return of(purpose).stream().filter(use -> !use.validFrom().isAfter(day)).reduce((earlier, later) -> later)
                .map(OperatorAccountUse::account);
    }

    /** By their IBANs, the accounts that the operator has on a day, or had: a last statement comes after the closing. */
    public Map<String, Long> openedBy(LocalDate day) {
        return accounts.stream().filter(account -> !account.heldFrom().isAfter(day))
                .collect(Collectors.toMap(OperatorAccount::iban, OperatorAccount::id));
    }

    /** Whether each account is held as long as it is used, from a day on; what was before stays as it was. */
    public boolean areHeldWhileUsed(LocalDate from) {
        return Stream.of(AccountPurpose.values()).map(this::of).allMatch(chain ->
                IntStream.range(0, chain.size()).allMatch(place -> isHeld(chain.get(place), end(chain, place), from)));
    }

    private static LocalDate end(List<OperatorAccountUse> chain, int place) {
        return place + 1 < chain.size() ? chain.get(place + 1).validFrom() : null;
    }

    private static boolean isHeld(OperatorAccountUse use, LocalDate end, LocalDate from) {
        LocalDate start = use.validFrom().isBefore(from) ? from : use.validFrom();
        boolean past = end != null && !end.isAfter(start);
        return past || use.account() == null || use.account().isHeld(start, end);
    }

    private List<OperatorAccountUse> of(AccountPurpose purpose) {
        return uses.stream().filter(use -> use.purpose() == purpose).toList();
    }
}
