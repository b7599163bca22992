package org.quittance.web.office.metering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.metering.Meter;
import org.quittance.metering.Reading;
import org.quittance.metering.Register;
import org.quittance.metering.service.ImpossibleReadingException;
import org.quittance.metering.service.PointSheet;
import org.quittance.metering.service.ReadingService;
import org.quittance.metering.service.Recorded;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** The meters of a service point with all that they ever showed; staff enter what they read. */
@Named("officeMeteringMeter")
@ViewScoped
public class MeteringMeterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingService readings;
    @Inject
    private Clock clock;
    private String point;
    private transient PointSheet sheet;
    private Long register;
    private LocalDate day;
    private BigDecimal index;

    public void load() {
        sheet = point == null ? null : readings.sheet(point).orElse(null);
        if (sheet == null) {
            Reply.notFound();
            return;
        }
        day = LocalDate.now(clock);
    }

    public String enter() {
        try {
            Recorded recorded = readings.enter(register, day, index);
            if (recorded.known()) {
                Reply.done("office_metering_meter_known", TagFunctions.date(day));
            } else if (recorded.isHeld()) {
                Reply.warn("office_metering_meter_held",
                        TagFunctions.doubted(recorded.doubt(), recorded.reading().register().flow()));
            } else {
                Reply.done("office_metering_meter_entered", TagFunctions.date(day));
            }
        } catch (ImpossibleReadingException e) {
            Reply.refused("office_metering_reading_impossible", TagFunctions.doubted(e.doubt(), null));
        }
        return "/office/metering/meter?faces-redirect=true&point=" + point;
    }

    /** Null while there is none. */
    public Meter getInService() {
        return sheet.inService().orElse(null);
    }

    public List<Register> getRegisters() {
        return getInService() == null ? List.of() : getInService().registers();
    }

    public PointSheet getSheet() {
        return sheet;
    }

    public List<Reading> getReadings() {
        return new ArrayList<>(sheet.readings());
    }

    public boolean isCorrectable(Reading reading) {
        return reading.status() == Reading.Status.IN_FORCE || reading.status() == Reading.Status.HELD;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public Long getRegister() {
        return register;
    }

    public void setRegister(Long register) {
        this.register = register;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getIndex() {
        return index;
    }

    public void setIndex(BigDecimal index) {
        this.index = index;
    }
}
