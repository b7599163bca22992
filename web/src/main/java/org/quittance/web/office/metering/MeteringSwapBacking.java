package org.quittance.web.office.metering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.metering.Meter;
import org.quittance.metering.service.MeterChange;
import org.quittance.metering.service.MeterChangeException;
import org.quittance.metering.service.MeterChangeService;
import org.quittance.metering.service.PointSheet;
import org.quittance.metering.service.ReadingService;
import org.quittance.metering.service.Recorded;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** A meter is swapped for another, taken away, or installed where there was none. */
@Named("officeMeteringSwap")
@ViewScoped
public class MeteringSwapBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingService readings;
    @Inject
    private MeterChangeService changes;
    @Inject
    private Clock clock;
    private String point;
    private boolean removing;
    private transient PointSheet sheet;
    private String oldSerial;
    private LocalDate day;
    private String serial;
    private List<SwapEntry> entries = List.of();

    public void load() {
        sheet = point == null ? null : readings.sheet(point).orElse(null);
        if (sheet == null || removing && sheet.inService().isEmpty()) {
            Reply.notFound();
            return;
        }
        Meter old = sheet.inService().orElse(null);
        oldSerial = old == null ? null : old.serial();
        day = LocalDate.now(clock);
        entries = new ArrayList<>(old == null
                ? readings.usualPlates(point).stream().map(SwapEntry::new).toList()
                : old.registers().stream().map(SwapEntry::new).toList());
    }

    public String swap() {
        return act(change -> changes.swap(change), "office_metering_swap_done");
    }

    public String remove() {
        return act(change -> changes.remove(change), "office_metering_swap_removed");
    }

    public String install() {
        return act(change -> {
            changes.install(change);
            return List.of();
        }, "office_metering_swap_installed");
    }

    private interface Act {

        List<Recorded> on(MeterChange change);
    }

    private String act(Act act, String done) {
        try {
            List<Recorded> held = act.on(change());
            Reply.done(done, isReplacing() || removing ? oldSerial : serial, serial == null ? "" : serial);
            held.forEach(recorded -> Reply.warn("office_metering_meter_held",
                    TagFunctions.doubted(recorded.doubt(), recorded.reading().register().flow())));
            return "/office/metering/meter?faces-redirect=true&point=" + point;
        } catch (MeterChangeException e) {
            Reply.refused("office_metering_swap_" + e.fault().name().toLowerCase(java.util.Locale.ROOT),
                    TagFunctions.date(e.day()), serial == null ? "" : serial);
            return null;
        }
    }

    private MeterChange change() {
        Map<Long, BigDecimal> closing = new HashMap<>();
        entries.stream().filter(entry -> entry.register() != null)
                .forEach(entry -> closing.put(entry.register(), entry.getClosing()));
        return new MeterChange(point, day, closing, removing ? null : new MeterChange.NewMeter(serial.strip(),
                entries.stream().map(entry -> new MeterChange.NewRegister(entry.plate(), entry.getOpening())).toList()));
    }

    /** A meter goes and another comes. */
    public boolean isReplacing() {
        return oldSerial != null && !removing;
    }

    public boolean isInstalling() {
        return oldSerial == null;
    }

    public String getOldSerial() {
        return oldSerial;
    }

    public PointSheet getSheet() {
        return sheet;
    }

    public List<SwapEntry> getEntries() {
        return entries;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public boolean isRemoving() {
        return removing;
    }

    public void setRemoving(boolean removing) {
        this.removing = removing;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }
}
