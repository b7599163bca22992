package org.quittance.web.office.metering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.metering.service.HeldReading;
import org.quittance.metering.service.ReadingService;

/** Readings that were not believed and wait for a decision. */
@Named("officeMeteringHeld")
@ViewScoped
public class MeteringHeldBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingService readings;
    private transient List<HeldReading> held;

    public void load() {
        held = new ArrayList<>(readings.held());
    }

    public List<HeldReading> getHeld() {
        return held;
    }
}
