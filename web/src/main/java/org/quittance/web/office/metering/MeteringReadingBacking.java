package org.quittance.web.office.metering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.quittance.metering.Reading;
import org.quittance.metering.service.ImpossibleReadingException;
import org.quittance.metering.service.ReadingDecidedException;
import org.quittance.metering.service.ReadingFile;
import org.quittance.metering.service.ReadingService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** One reading: what speaks for and against it, and what staff decide. */
@Named("officeMeteringReading")
@ViewScoped
public class MeteringReadingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingService readings;
    private Long id;
    private transient ReadingFile file;
    private String note;
    private BigDecimal right;

    public void load() {
        file = id == null ? null : readings.reading(id).orElse(null);
        if (file == null) {
            Reply.notFound();
        }
    }

    public String accept() {
        return decide(() -> readings.accept(id, note), "office_metering_reading_accepted");
    }

    public String refuse() {
        return decide(() -> readings.refuse(id, note), "office_metering_reading_refused");
    }

    public String correct() {
        return decide(() -> readings.correct(id, right, note), "office_metering_reading_corrected");
    }

    private String decide(Runnable decision, String done) {
        try {
            decision.run();
            Reply.done(done, TagFunctions.date(getReading().day()), getReading().register().meter().serial());
        } catch (ReadingDecidedException e) {
            Reply.refused(e.isOfAnother() ? "office_metering_reading_overtaken" : "office_metering_reading_decided", TagFunctions.words(e.status()),
                    e.decision() == null ? getReading().entry().by() : e.decision().by(),
                    TagFunctions.moment(e.decision() == null ? getReading().entry().at() : e.decision().at()));
        } catch (ImpossibleReadingException e) {
            Reply.refused("office_metering_reading_impossible",
                    TagFunctions.doubted(e.doubt(), getReading().register().flow()));
        }
        return "/office/metering/meter?faces-redirect=true&point="
                + getReading().register().meter().servicePoint().reference();
    }

    public boolean isHeld() {
        return getReading().status() == Reading.Status.HELD;
    }

    public boolean isCorrectable() {
        return isHeld() || getReading().status() == Reading.Status.IN_FORCE;
    }

    public Reading getReading() {
        return file.reading();
    }

    public ReadingFile getFile() {
        return file;
    }

    public List<Reading> getHistory() {
        return new ArrayList<>(file.history());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public BigDecimal getRight() {
        return right;
    }

    public void setRight(BigDecimal right) {
        this.right = right;
    }
}
