package org.quittance.payment.service.surplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.quittance.contract.SurplusContract;
import org.quittance.money.Money;
import org.quittance.payment.service.surplus.Kitty.Movement;

class KittyTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-03");

    private static Movement earned(LocalDate day, String amount) {
        return new Movement(day, null, null, Money.ZERO, Money.of(amount), Money.ZERO);
    }

    private static Movement paid(LocalDate day, String amount) {
        return new Movement(day, null, SurplusContract.Payout.TRANSFER, Money.ZERO, Money.ZERO, Money.of(amount));
    }

    /** 12.30 + 4.70 = 17.00; 17.00 paid leaves nothing; 3.05 begin anew. */
    @Test
    void aPayoutEmptiesWhatWasEarnedBefore() {
        Kitty kitty = Kitty.chained(List.of(earned(FIRST, "12.30"), earned(FIRST.plusMonths(1), "4.70"),
                earned(FIRST.plusMonths(2), "3.05"), paid(FIRST.plusMonths(1), "17.00")));

        assertThat(kitty.movements().stream().map(one -> one.opening() + " " + one.closing()))
                .containsExactly("0.00 12.30", "12.30 17.00", "17.00 0.00", "0.00 3.05");
        assertThat(kitty.balance()).isEqualTo(Money.of("3.05"));
    }

    @Property
    void openingAndMovementsMakeTheClosingInWhateverOrderTheyCome(
            @ForAll @Size(max = 30) List<@IntRange(min = -50_000, max = 50_000) Integer> cents, @ForAll long seed) {
        List<Movement> movements = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            Money amount = new Money(Math.abs(cents.get(i)));
            LocalDate day = FIRST.plusDays(Math.abs(cents.get(i)) % 40);
            movements.add(new Movement(day, null, null, Money.ZERO, cents.get(i) > 0 ? amount : Money.ZERO,
                    cents.get(i) > 0 ? Money.ZERO : amount));
        }
        Collections.shuffle(movements, new Random(seed));

        Kitty kitty = Kitty.chained(movements);

        Money before = Money.ZERO;
        for (Movement one : kitty.movements()) {
            assertThat(one.opening()).isEqualTo(before);
            assertThat(one.opening().plus(one.earned()).minus(one.paid())).isEqualTo(one.closing());
            before = one.closing();
        }
        assertThat(kitty.balance().cents()).isEqualTo(cents.stream().mapToLong(Integer::longValue).sum());
    }
}
