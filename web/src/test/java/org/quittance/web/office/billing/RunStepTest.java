package org.quittance.web.office.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quittance.billing.BillingRun;
import org.quittance.billing.InvoiceDates;
import org.quittance.contract.BillingCycle;

class RunStepTest {

    private static final LocalDate INVOICED = LocalDate.of(2026, 11, 3);
    private final BillingRun.Act paul = new BillingRun.Act("paul", Instant.parse("2026-11-03T09:00:00Z"));
    private final BillingRun run = new BillingRun("B-2026-09", BillingRun.Reach.cycle(BillingCycle.BIMONTHLY, null),
            BillingCycle.BIMONTHLY.periodOf(LocalDate.of(2026, 9, 1)), new InvoiceDates(INVOICED, INVOICED.plusDays(15)),
            paul);

    @Test
    void beginsWithThePreparationAlone() {
        assertThat(RunStep.of(run)).extracting(RunStep::reached).containsExactly(true, false, false, false, false);
        assertThat(RunStep.of(run).get(0).by()).isEqualTo("paul");
    }

    @Test
    void doesNotCallAnnouncedPublicationDone() {
        run.beginGenerating(paul);
        run.finishGenerating(paul.at());
        assertThat(RunStep.of(run).get(1)).isEqualTo(new RunStep("generated", true, "paul", paul.at()));
        run.review(paul);
        run.issue(paul);
        run.beginPublishing(paul);
        assertThat(RunStep.of(run)).extracting(RunStep::reached).containsExactly(true, true, true, true, false);
        assertThat(RunStep.of(run).get(4).by()).isNull();
        run.finishPublishing(paul.at());
        assertThat(RunStep.of(run).get(4)).isEqualTo(new RunStep("published", true, "paul", paul.at()));
    }

    @Test
    void keepsWhatWasDoneBeforeARunWasDiscarded() {
        run.discard();
        assertThat(RunStep.of(run)).extracting(RunStep::reached).containsExactly(true, false, false, false, false);
    }
}
