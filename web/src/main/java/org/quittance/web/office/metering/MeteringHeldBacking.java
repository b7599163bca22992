package org.quittance.web.office.metering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.metering.service.HeldReading;
import org.quittance.metering.service.ReadingDecidedException;
import org.quittance.metering.service.ReadingService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Readings that were not believed and wait for a decision, one by one or several at once. */
@Named("officeMeteringHeld")
@ViewScoped
public class MeteringHeldBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/office/metering/held?faces-redirect=true";

    @Inject
    private ReadingService readings;
    private transient List<HeldReading> held;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private long displacing;
    private boolean checked;
    private String note;

    public void load() {
        held = new ArrayList<>(readings.held());
    }

    /** Shows what accepting the chosen ones would do. */
    public String check() {
        if (ids().isEmpty()) {
            Reply.refused("office_metering_held_none_chosen");
            return PAGE;
        }
        displacing = readings.displacing(ids());
        checked = true;
        return null;
    }

    /** Each by itself: what somebody else has decided meanwhile stays as it is. */
    public String accept() {
        int accepted = 0;
        for (long id : ids()) {
            try {
                readings.accept(id, note);
                accepted++;
            } catch (ReadingDecidedException e) {
                Reply.warn("office_metering_held_decided", TagFunctions.words(e.status()));
            }
        }
        Reply.done("office_metering_held_accepted", accepted);
        return PAGE;
    }

    public String correct() {
        return PAGE;
    }

    private Set<Long> ids() {
        return chosen.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    public List<HeldReading> getHeld() {
        return held;
    }

    /** Which are ticked, by their identifiers. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    /** The ticked ones. */
    public List<HeldReading> getTicked() {
        return held.stream().filter(one -> ids().contains(one.reading().id())).toList();
    }

    /** How many of them take the place of an index in force. */
    public long getDisplacing() {
        return displacing;
    }

    public boolean isChecked() {
        return checked;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
