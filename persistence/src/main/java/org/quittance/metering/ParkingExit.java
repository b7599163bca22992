package org.quittance.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One exit of a subscriber from a car park, as the barrier told it. */
@Entity
@Table(name = "parking_exit")
public class ParkingExit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "contract_id")
    private long contractId;
    private String badge;
    @Column(name = "car_park")
    private String carPark;
    @Column(name = "left_at")
    private Instant leftAt;
    @Column(name = "meter_file_id")
    private Long meterFileId;

    protected ParkingExit() {
    }

    /** @param meterFileId the file that told it, null if staff entered it */
    public ParkingExit(long contractId, String badge, String carPark, Instant leftAt, Long meterFileId) {
        this.contractId = contractId;
        this.badge = Objects.requireNonNull(badge);
        this.carPark = Objects.requireNonNull(carPark);
        this.leftAt = Objects.requireNonNull(leftAt);
        this.meterFileId = meterFileId;
    }

    public long contractId() {
        return contractId;
    }

    public String badge() {
        return badge;
    }

    public String carPark() {
        return carPark;
    }

    public Instant leftAt() {
        return leftAt;
    }

    public Long meterFileId() {
        return meterFileId;
    }
}
