package org.quittance.web.converter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The day that a hint names as an example of how one is typed: it lies where an answer may lie, and moves with the clock. */
@Named
@ApplicationScoped
public class ExampleDay {

    /** A new contract may not begin sooner, within the time to withdraw. */
    private static final int WEEKS_AHEAD = 3;

    @Inject
    private Clock clock;

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public LocalDate getPast() {
        return getToday().minusWeeks(1);
    }

    public LocalDate getToCome() {
        return getToday().plusWeeks(WEEKS_AHEAD);
    }

    /** The hint of a field for a day that is over: a reading, a signature. */
    public String getPastHint() {
        return hint(getPast());
    }

    /** The hint of a field for the day of a change. */
    public String getToComeHint() {
        return hint(getToCome());
    }

    private static String hint(LocalDate day) {
        return Texts.text(FacesContext.getCurrentInstance(), "field_day", TagFunctions.date(day));
    }
}
