package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.tariff.TariffVersion;

/**
 * What the contracts of an offer would have paid over their last twelve months under a draft of its tariff. Begun by
 * staff, carried out by a job, kept with the draft; another test takes its place.
 */
@Entity
@Table(name = "tariff_test")
public class TariffTest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "tariff_version_id")
    private long tariffVersionId;
    @Column(name = "price_edition")
    private int priceEdition;
    @Column(name = "before_day")
    private LocalDate beforeDay;
    private int contracts;
    @Column(name = "started_by")
    private String startedBy;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "execution_id")
    private Long executionId;

    protected TariffTest() {
    }

    /**
     * @param beforeDay only billing periods that were over on this day count
     * @param contracts how many there are to price
     */
    public TariffTest(TariffVersion draft, LocalDate beforeDay, int contracts, TariffVersion.Act started) {
        this.tariffVersionId = draft.id();
        this.priceEdition = draft.priceEdition();
        this.beforeDay = Objects.requireNonNull(beforeDay);
        this.contracts = contracts;
        this.startedBy = started.by();
        this.startedAt = started.at();
    }

    public void runsAs(long execution) {
        executionId = execution;
    }

    public void finish(Instant at) {
        finishedAt = Objects.requireNonNull(at);
    }

    /** Whether it says something about the prices that the version has now. */
    public boolean isOf(TariffVersion version) {
        return tariffVersionId == version.id() && priceEdition == version.priceEdition();
    }

    public Long id() {
        return id;
    }

    public long tariffVersionId() {
        return tariffVersionId;
    }

    public LocalDate beforeDay() {
        return beforeDay;
    }

    public int contracts() {
        return contracts;
    }

    public TariffVersion.Act started() {
        return new TariffVersion.Act(startedBy, startedAt);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Null until its job is known. */
    public Long executionId() {
        return executionId;
    }
}
