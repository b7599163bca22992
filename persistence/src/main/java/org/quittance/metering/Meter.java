package org.quittance.metering;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.TimeClass;

/** A meter installed at a service point from a day on; one register for each thing it counts. */
@Entity
public class Meter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String serial;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_point_id")
    private ServicePoint servicePoint;
    @Column(name = "installed_on")
    private LocalDate installedOn;
    @Column(name = "removed_on")
    private LocalDate removedOn;
    @OneToMany(mappedBy = "meter", cascade = CascadeType.PERSIST)
    private List<Register> registers = new ArrayList<>();

    protected Meter() {
    }

    /** @throws IllegalArgumentException if there is no register, or two count the same */
    public Meter(String serial, ServicePoint servicePoint, LocalDate installedOn, Collection<Register.Plate> plates) {
        this.serial = Objects.requireNonNull(serial);
        this.servicePoint = Objects.requireNonNull(servicePoint);
        this.installedOn = Objects.requireNonNull(installedOn);
        plates.forEach(plate -> registers.add(new Register(this, plate)));
        if (plates.isEmpty() || plates.stream().map(plate -> plate.flow() + " " + plate.timeClass()).distinct().count()
                < plates.size()) {
            throw new IllegalArgumentException("meter " + serial + " has no register, or two for the same");
        }
    }

    /**
     * Takes the meter away as the day begins: its last reading is that of this day.
     *
     * @throws IllegalStateException if it was removed already
     * @throws IllegalArgumentException if it was installed on that day or later
     */
    public void remove(LocalDate day) {
        if (removedOn != null) {
            throw new IllegalStateException("meter " + serial + " was removed on " + removedOn);
        }
        if (!day.isAfter(installedOn)) {
            throw new IllegalArgumentException("meter " + serial + " was installed on " + installedOn);
        }
        removedOn = day;
    }

    /** @throws IllegalArgumentException if the meter has no such register */
    public Register register(Flow flow, TimeClass timeClass) {
        return registers.stream()
                .filter(register -> register.flow() == flow && register.timeClass() == timeClass)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "meter " + serial + " has no register " + flow + " " + timeClass));
    }

    /** By flow and class of time, in the order of tables. */
    public List<Register> registers() {
        return registers.stream()
                .sorted(Comparator.comparing(Register::flow).thenComparing(Register::timeClass))
                .toList();
    }

    public Long id() {
        return id;
    }

    public String serial() {
        return serial;
    }

    public ServicePoint servicePoint() {
        return servicePoint;
    }

    public LocalDate installedOn() {
        return installedOn;
    }

    public LocalDate removedOn() {
        return removedOn;
    }
}
