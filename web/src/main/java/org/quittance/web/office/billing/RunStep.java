package org.quittance.web.office.billing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.quittance.billing.BillingRun;
import org.quittance.billing.BillingRun.Status;

/**
 * One of the five states that a run goes through, as its line shows them.
 *
 * @param by who did it; null before it is done, and where nobody wrote it down
 * @param at null likewise
 */
public record RunStep(String name, boolean reached, String by, Instant at) {

    /** In their order. A discarded run keeps what was done before. */
    static List<RunStep> of(BillingRun run) {
        return Stream.of(
                step("prepared", true, run.prepared()),
                step("generated", hasReached(run, Status.GENERATED), run.generated()),
                step("reviewed", run.reviewed() != null, run.reviewed()),
                step("issued", run.issued() != null, run.issued()),
                step("published", run.status() == Status.PUBLISHED, run.published())).toList();
    }

    private static RunStep step(String name, boolean reached, BillingRun.Act act) {
        return reached && act != null
                ? new RunStep(name, true, act.by(), act.at()) : new RunStep(name, reached, null, null);
    }

    private static boolean hasReached(BillingRun run, Status status) {
        return run.status() == Status.DISCARDED
                ? run.reviewed() != null
                : run.status().compareTo(status) >= 0;
    }

    /** The icon that tells done from to come without a colour. */
    public String symbol() {
        return reached ? "check" : "clock";
    }
}
