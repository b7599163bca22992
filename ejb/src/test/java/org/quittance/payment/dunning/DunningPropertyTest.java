package org.quittance.payment.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.payment.dunning.DunningRules.RULE;
import static org.quittance.payment.dunning.DunningRules.STEPS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.quittance.money.Money;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.Debtor.Dunned;
import org.quittance.payment.arrears.Debtor.OpenInvoice;
import org.quittance.payment.arrears.PlanSchedule;
import org.quittance.payment.arrears.ProposedAct;
import org.quittance.payment.arrears.Protection;

/** What holds for whatever debtor. */
class DunningPropertyTest {

    private static final int NOTICE_OF_CUT = 3;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<Debtor> debtors() {
        Arbitrary<OpenInvoice> invoices = Combinators.combine(Arbitraries.longs().between(1, 1_000_000),
                Arbitraries.integers().between(0, 500), Arbitraries.longs().between(1, 200_000),
                Arbitraries.longs().between(0, 50_000), Arbitraries.of(true, false, false),
                Arbitraries.of(DunningRules.ENERGY, DunningRules.WATER, DunningRules.SHOP, DunningRules.PARKING))
                .as((id, due, open, disputed, planned, supplied) -> new OpenInvoice(id, "F" + id, START.plusDays(due),
                        new Money(open), new Money(disputed),
                        planned ? Protection.PAYMENT_PLAN : null, Set.of(supplied), Dunned.NEVER));
        Arbitrary<OpenInvoice> fees = Combinators.combine(Arbitraries.longs().between(2_000_000, 3_000_000),
                Arbitraries.integers().between(0, 500), Arbitraries.longs().between(1, 20_000))
                .as((id, due, open) -> new OpenInvoice(id, "FF" + id, START.plusDays(due), new Money(open), Money.ZERO, null,
                        Set.of(), Dunned.NEVER));
        return Combinators.combine(invoices.list().ofMaxSize(8).uniqueElements(OpenInvoice::id),
                fees.list().ofMaxSize(3).uniqueElements(OpenInvoice::id), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((open, charged, company, vulnerable) -> new Debtor(1, 1, company, vulnerable,
                        charged.stream().map(OpenInvoice::remaining).reduce(Money.ZERO, Money::plus), charged, open));
    }

    /** Every invoice goes through each step in order and once, save the notice of a cut after a truce, with the delays of the policy, and an account gets one act a day. */
    @Property(tries = 200)
    void nothingIsDoneTwice(@ForAll("debtors") Debtor debtor) {
        Map<Long, Integer> taken = new HashMap<>();
        Map<Long, LocalDate> last = new HashMap<>();
        Set<LocalDate> days = new java.util.HashSet<>();
        for (DunningForecast.Expected expected : new DunningForecast(RULE).acts(debtor, START, 900, Integer.MAX_VALUE)) {
            assertThat(days.add(expected.day())).isTrue();
            for (ProposedAct.Claim claim : expected.act().claims()) {
                long id = claim.invoice().id();
                int position = expected.act().position();
                if (position != NOTICE_OF_CUT || taken.getOrDefault(id, 0) != NOTICE_OF_CUT) {
                    assertThat(position).isEqualTo(taken.merge(id, 1, Integer::sum));
                }
                assertThat(expected.day()).isAfterOrEqualTo(last.getOrDefault(id, claim.invoice().dueDate())
                        .plusDays(STEPS.get(expected.act().position() - 1).delayDays()));
                assertThat(claim.amount().plus(claim.invoice().disputed().min(claim.invoice().remaining())))
                        .isEqualTo(claim.invoice().remaining());
                assertThat(claim.invoice().planned()).isFalse();
                last.put(id, expected.day());
            }
            assertThat(expected.act().claims()).allMatch(claim -> expected.act().aboutFees() == claim.invoice().number().startsWith("FF"));
            assertThat(expected.act().aboutFees() && expected.act().step().kind().isAboutSupply()).isFalse();
            assertThat(expected.act().aboutFees() && expected.act().costs().plus(expected.act().interest()).isPositive()).isFalse();
            assertThat(debtor.company() || expected.act().costs().plus(expected.act().interest()).isZero()).isTrue();
        }
    }

    @Property(tries = 200)
    void theOrderOfInvoicesDoesNotMatter(@ForAll("debtors") Debtor debtor, @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 900) int after) {
        List<OpenInvoice> shuffled = new ArrayList<>(debtor.invoices());
        Collections.shuffle(shuffled, new Random(seed));
        Decision one = RULE.decide(debtor, START.plusDays(after));
        Decision other = RULE.decide(new Debtor(1, 1, debtor.company(), debtor.vulnerable(), debtor.fees(),
                debtor.feeInvoices(), shuffled), START.plusDays(after));

        assertThat(other.act().map(ProposedAct::amount)).isEqualTo(one.act().map(ProposedAct::amount));
        assertThat(other.act().map(ProposedAct::interest)).isEqualTo(one.act().map(ProposedAct::interest));
        assertThat(other.act().map(ProposedAct::position)).isEqualTo(one.act().map(ProposedAct::position));
        assertThat(other.sparedBy()).isEqualTo(one.sparedBy());
    }

    @Property
    void aScheduleAddsUp(@ForAll @LongRange(min = 60, max = 100_000_000) long cents, @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 0, max = 3000) int after) {
        PlanSchedule schedule = PlanSchedule.monthly(new Money(cents), months, START.plusDays(after));

        assertThat(schedule.total()).isEqualTo(new Money(cents));
        assertThat(schedule.instalments()).hasSize(months).allSatisfy(one -> assertThat(one.amount().isPositive()).isTrue());
        assertThat(schedule.instalments().get(months - 1).amount().cents() - PlanSchedule.each(new Money(cents), months).cents())
                .isBetween(0L, months - 1L);
        assertThat(schedule.instalments()).isSortedAccordingTo(java.util.Comparator.comparing(PlanSchedule.Instalment::dueOn));
    }
}
