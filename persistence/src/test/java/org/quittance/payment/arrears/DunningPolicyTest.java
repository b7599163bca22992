package org.quittance.payment.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.arrears.UnfitPolicyException.Fault;

class DunningPolicyTest {

    private static final Act ACT = new Act("paiements", Instant.parse("2026-11-21T10:00:00Z"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final DunningTerms TERMS =
            new DunningTerms(Money.of("15.00"), new BigDecimal("12.15"), Money.of("40.00"), Money.of("1.30"));

    private static DunningPolicy draft(LocalDate from, StepKind... kinds) {
        return new DunningPolicy(from, "décision", TERMS, Arrays.stream(kinds).map(DunningPolicyTest::step).toList(), ACT);
    }

    private static StepTerms step(StepKind kind) {
        StepTerms.Words words = new StepTerms.Words("titre", "texte");
        return new StepTerms(kind, 8, Channel.EMAIL, false, false, words, words);
    }

    @Test
    void neverChangesOnceItIsInForce() {
        DunningPolicy policy = draft(TODAY, StepKind.REMINDER);
        policy.take(List.of(step(StepKind.REMINDER), step(StepKind.FORMAL_NOTICE)), ACT);
        policy.putInForce(TODAY, ACT);

        assertThat(policy.steps()).extracting(StepTerms::kind).containsExactly(StepKind.REMINDER, StepKind.FORMAL_NOTICE);
        assertThatThrownBy(() -> policy.take(List.of(), ACT)).isInstanceOf(PolicyInForceException.class);
        assertThatThrownBy(() -> policy.change(TODAY, "autre", TERMS, ACT)).isInstanceOf(PolicyInForceException.class);
        assertThatThrownBy(() -> policy.putInForce(TODAY, ACT)).isInstanceOf(PolicyInForceException.class);
    }

    @Test
    void isNotPutInForceWithAFault() {
        assertFault(draft(TODAY), Fault.NO_STEP);
        assertFault(draft(TODAY.minusDays(1), StepKind.REMINDER), Fault.BEGINS_IN_PAST);
        assertFault(draft(TODAY, StepKind.REMINDER, StepKind.CUT), Fault.CUT_WITHOUT_NOTICE);
        assertFault(draft(TODAY, StepKind.CUT, StepKind.CUT_NOTICE), Fault.CUT_WITHOUT_NOTICE);
        draft(TODAY, StepKind.CUT_NOTICE, StepKind.CUT).putInForce(TODAY, ACT);
    }

    private static void assertFault(DunningPolicy draft, Fault fault) {
        assertThatThrownBy(() -> draft.putInForce(TODAY, ACT)).isInstanceOfSatisfying(UnfitPolicyException.class,
                refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    @Test
    void hasAFewSteps() {
        DunningPolicy policy = draft(TODAY);

        assertThatThrownBy(() -> policy.take(Collections.nCopies(13, step(StepKind.REMINDER)), ACT))
                .isInstanceOf(TooManyStepsException.class);
    }

    /** An invoice can be paid in time on its due date. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, CURRENT", "2026-11-21, CURRENT", "2026-11-20, DAYS_1_TO_30", "2026-10-22, DAYS_1_TO_30",
        "2026-10-21, DAYS_31_TO_60", "2026-09-22, DAYS_31_TO_60", "2026-09-21, DAYS_61_TO_90", "2026-08-23, DAYS_61_TO_90",
        "2026-08-22, OVER_90_DAYS", "2020-02-29, OVER_90_DAYS"})
    void anInvoiceIsAsOldAsItIsOverdue(LocalDate due, AgeBand band) {
        assertThat(AgeBand.of(due, TODAY)).isEqualTo(band);
        assertThat(band.earliest(TODAY) == null || !due.isBefore(band.earliest(TODAY))).isTrue();
        assertThat(band.latest(TODAY) == null || !due.isAfter(band.latest(TODAY))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, false", "2026-11-21, true", "2026-11-30, true", "2026-12-01, false"})
    void aHoldCountsFromItsFirstDayToItsLast(LocalDate day, boolean counts) {
        DunningHold hold = DunningHold.vulnerable(1, new DunningHold.Terms("CCAS", TODAY, LocalDate.parse("2026-11-30")), ACT);

        assertThat(hold.counts(day)).isEqualTo(counts);
    }

    @Test
    void aHoldThatIsClosedCountsNoMore() {
        DunningHold hold = DunningHold.disputed(1,
                new OpenDocument(2, false, "F2026-000002", TODAY, Money.of("82.40")), Money.of("10.00"), new DunningHold.Terms("relevé", TODAY, null), ACT);
        hold.close(TODAY.plusDays(3), ACT);
        hold.close(TODAY.plusDays(9), ACT);

        assertThat(hold.counts(TODAY.plusDays(2))).isTrue();
        assertThat(hold.counts(TODAY.plusDays(3))).isFalse();
    }
}
