package org.quittance.web.portal.reading;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quittance.contract.Contract;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingPhoto;
import org.quittance.metering.UnfitPhotoException;
import org.quittance.metering.service.ImpossibleReadingException;
import org.quittance.metering.service.SelfReadingClosedException;
import org.quittance.metering.service.SelfReadingForm;
import org.quittance.metering.service.SelfReadingService;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** The customer tells what the meter shows: each register judged at once, then confirmed, then sent. */
@Named("portalReading")
@ViewScoped
public class ReadingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SelfReadingService readings;
    @Inject
    private Clock clock;

    private String contract;
    private transient List<Contract> contracts;
    private transient SelfReadingForm form;
    private List<ReadingEntry> entries = List.of();
    private boolean checked;
    private transient Part photo;

    public void load() {
        contracts = readings.contracts();
        if (contract == null && contracts.isEmpty()) {
            return;
        }
        form = readings.form(contract == null ? contracts.get(0).number() : contract).orElse(null);
        if (form == null) {
            NotFound.answer();
            return;
        }
        contract = form.contract().number();
        entries = new ArrayList<>(form.registers().stream().map(ReadingEntry::new).toList());
    }

    /** As soon as an index is written. */
    public void judge(ReadingEntry entry) {
        entry.judged(entry.getIndex() == null ? null
                : readings.doubt(contract, entry.id(), entry.getIndex()).orElse(null));
    }

    public void check() {
        entries.forEach(this::judge);
        checked = true;
    }

    public void correct() {
        checked = false;
    }

    /** What became of it is told by the page that follows, from what is stored. */
    public String send() throws IOException {
        Map<Long, BigDecimal> indexes = new LinkedHashMap<>();
        entries.forEach(entry -> indexes.put(entry.id(), entry.getIndex()));
        try {
            readings.send(contract, indexes, content());
        } catch (UnfitPhotoException e) {
            refuse("portal_reading_photo_" + (e.fault() == UnfitPhotoException.Fault.TOO_LARGE ? "large" : "kind"));
            return null;
        } catch (SelfReadingClosedException e) {
            refuse("portal_reading_closed");
            return null;
        } catch (ImpossibleReadingException e) {
            checked = false;
            refuse("portal_reading_impossible");
            return null;
        }
        return "/portal/reading?faces-redirect=true&contract=" + contract;
    }

    /** Never more than one byte beyond what is allowed. */
    private byte[] content() throws IOException {
        if (photo == null || photo.getSize() == 0) {
            return null;
        }
        try (InputStream in = photo.getInputStream()) {
            return in.readNBytes(ReadingPhoto.MOST_BYTES + 1);
        }
    }

    private static void refuse(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, Texts.error(faces, key));
    }

    /** The range in words, empty for a register that was never read. */
    public String expected(ReadingEntry entry) {
        var range = entry.getRegister().expected();
        if (range == null) {
            return "";
        }
        String lowest = TagFunctions.quantity(range.lowest(), null, 0);
        return range.highest() == null ? text("portal_reading_expected_from", lowest)
                : text(range.turnsOver() ? "portal_reading_expected_over" : "portal_reading_expected", lowest,
                        TagFunctions.quantity(range.highest(), null, 0));
    }

    private static String text(String key, Object... values) {
        return Texts.text(FacesContext.getCurrentInstance(), key, values);
    }

    /** What was told today and how it stands. */
    public List<Reading> getToday() {
        return form.latest().stream().filter(reading -> reading.day().equals(LocalDate.now(clock))
                && reading.origin() == ReadingOrigin.SELF_READ).toList();
    }

    public List<Reading> getHeldToday() {
        return getToday().stream().filter(reading -> reading.status() == Reading.Status.HELD).toList();
    }

    /** Every register was told today, and nothing of it was refused. */
    public boolean isSent() {
        return !entries.isEmpty() && entries.stream().allMatch(entry -> getToday().stream().anyMatch(reading ->
                reading.register().id() == entry.id() && reading.status() != Reading.Status.REFUSED));
    }

    public boolean isOpen() {
        return form.window().isOpenOn(LocalDate.now(clock));
    }

    public List<Contract> getContracts() {
        return contracts;
    }

    public SelfReadingForm getForm() {
        return form;
    }

    public List<ReadingEntry> getEntries() {
        return entries;
    }

    public List<Reading> getLatest() {
        return new ArrayList<>(form.latest());
    }

    public boolean isChecked() {
        return checked;
    }

    public boolean isDoubtful() {
        return entries.stream().anyMatch(entry -> entry.getDoubt() != null);
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
