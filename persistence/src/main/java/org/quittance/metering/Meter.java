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
import java.util.List;
import java.util.Objects;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.TimeClass;

/** A meter installed at a service point from a day on; one register per class of time. */
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

    public Meter(String serial, ServicePoint servicePoint, LocalDate installedOn, PriceOption option) {
        this.serial = Objects.requireNonNull(serial);
        this.servicePoint = Objects.requireNonNull(servicePoint);
        this.installedOn = Objects.requireNonNull(installedOn);
        option.timeClasses().forEach(timeClass -> registers.add(new Register(this, timeClass)));
    }

    /** @throws IllegalArgumentException if the meter has no register of that class */
    public Register register(TimeClass timeClass) {
        return registers.stream()
                .filter(register -> register.timeClass() == timeClass)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("meter " + serial + " has no register " + timeClass));
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
