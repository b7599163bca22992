package org.quittance.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quittance.contract.BillingCycle;
import org.quittance.time.DateRange;

class BillingRunTest {

    private static final DateRange OCTOBER = DateRange.ofClosed(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    private static final BillingRun.Act ACT = new BillingRun.Act("facturation", Instant.EPOCH);

    private final BillingRun run = prepared(LocalDate.of(2026, 11, 3));

    private static BillingRun prepared(LocalDate invoiced) {
        return new BillingRun("M-2026-10", BillingRun.Reach.cycle(BillingCycle.MONTHLY, null), OCTOBER,
                new InvoiceDates(invoiced, invoiced.plusDays(15)), ACT);
    }

    @Test
    void goesFromPreparedToPublished() {
        run.beginGenerating(ACT);
        run.finishGenerating(ACT.at());
        run.review(ACT);
        run.issue(ACT);
        run.beginPublishing(ACT);
        run.finishPublishing(Instant.EPOCH);

        assertThat(run.status()).isEqualTo(BillingRun.Status.PUBLISHED);
    }

    @Test
    void issuesNothingThatNobodyReviewed() {
        run.beginGenerating(ACT);
        run.finishGenerating(ACT.at());

        assertThatThrownBy(() -> run.issue(ACT)).isInstanceOf(RunStateException.class);
    }

    @Test
    void isNotIssuedTwice() {
        run.beginGenerating(ACT);
        run.finishGenerating(ACT.at());
        run.review(ACT);
        run.issue(ACT);

        assertThatThrownBy(() -> run.issue(ACT)).isInstanceOf(RunStateException.class);
    }

    @Test
    void cannotBeDiscardedOnceItHasNumbers() {
        run.beginGenerating(ACT);
        run.finishGenerating(ACT.at());
        run.review(ACT);
        run.issue(ACT);

        assertThatThrownBy(run::discard).isInstanceOf(RunStateException.class);
    }

    @Test
    void cannotBeDiscardedWhileItsJobWorks() {
        run.beginGenerating(ACT);

        assertThatThrownBy(run::discard).isInstanceOf(RunStateException.class);
    }

    @Test
    void generatesAgainForParkedContractsUntilItIsReviewed() {
        run.beginGenerating(ACT);
        run.finishGenerating(ACT.at());
        run.beginGenerating(ACT);
        run.finishGenerating(ACT.at());
        run.review(ACT);

        assertThatThrownBy(() -> run.beginGenerating(ACT)).isInstanceOf(RunStateException.class);
    }

    @Test
    void tellsWhoAskedForTheLastDraftsAndWhenTheyWereMade() {
        assertThat(run.generated()).isNull();
        run.beginGenerating(ACT);
        run.finishGenerating(ACT.at());
        run.beginGenerating(new BillingRun.Act("another", ACT.at().plusSeconds(60)));
        run.finishGenerating(ACT.at().plusSeconds(90));

        assertThat(run.generated()).isEqualTo(new BillingRun.Act("another", ACT.at().plusSeconds(90)));
    }

    @Test
    void waitsToBePublishedAgainWhenDocumentsAreMissing() {
        run.beginGenerating(ACT);
        run.finishGenerating(ACT.at());
        run.review(ACT);
        run.issue(ACT);
        run.beginPublishing(ACT);
        run.publishAgain();

        assertThat(run.status()).isEqualTo(BillingRun.Status.ISSUED);
    }

    @Test
    void doesNotBillDaysToCome() {
        assertThatIllegalArgumentException().isThrownBy(() -> prepared(LocalDate.of(2026, 10, 31)));
    }

    @Test
    void isPausedWhileItsJobWorksAndNoLonger() {
        assertThatThrownBy(() -> run.pause(ACT)).isInstanceOf(RunStateException.class);
        run.beginGenerating(ACT);
        run.pause(ACT);
        assertThat(run.work().paused()).isEqualTo(ACT);
        run.goOn();
        assertThat(run.work().paused()).isNull();

        run.pause(ACT);
        run.finishGenerating(ACT.at());
        assertThat(run.work().paused()).as("it was done before it stopped").isNull();
        assertThatThrownBy(run::goOn).isInstanceOf(RunStateException.class);
    }

    @Test
    void remembersEverybodyWhoHadAHandInItsDrafts() {
        BillingRun.Act ines = new BillingRun.Act("comptable", Instant.EPOCH);
        run.beginGenerating(ines);
        run.finishGenerating(ines.at());
        run.beginGenerating(ACT);
        run.finishGenerating(ACT.at());

        assertThat(run.work().isDraftedBy("facturation")).isTrue();
        assertThat(run.work().isDraftedBy("comptable")).isTrue();
        assertThat(run.work().isDraftedBy("compta")).isFalse();
    }
}
