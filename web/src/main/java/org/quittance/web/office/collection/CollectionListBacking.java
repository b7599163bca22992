package org.quittance.web.office.collection;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.CollectionBatch;
import org.quittance.payment.service.debit.CollectionBatchService;
import org.quittance.payment.service.debit.CollectionJobs;
import org.quittance.payment.service.debit.NoCreditorException;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** Debits that wait, and the batches of the past. */
@Named("officeCollectionList")
@ViewScoped
public class CollectionListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_AHEAD = 7;
    private static final int MOST_DAYS_AHEAD = 60;

    @Inject
    private CollectionBatchService batches;
    @Inject
    private CollectionJobs jobs;
    private LocalDate until;
    private LocalDate earliest;
    private transient CollectionBatch.Totals waiting;

    public void load() {
        earliest = batches.earliest();
        until = earliest.plusDays(DAYS_AHEAD);
    }

    public void plausible(FacesContext faces, UIComponent field, LocalDate value) {
        LocalDate latest = earliest.plusDays(MOST_DAYS_AHEAD);
        if (value.isBefore(earliest) || value.isAfter(latest)) {
            String text = Texts.text(faces, "office_collection_list_until_range", TagFunctions.date(earliest),
                    TagFunctions.date(latest));
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    public String announce() {
        jobs.announce();
        Reply.done("office_collection_announcing");
        return "/office/collection/list?faces-redirect=true";
    }

    public String prepare() {
        try {
            return "/office/collection/batch?faces-redirect=true&id=" + jobs.prepare(until);
        } catch (NoCreditorException e) {
            Reply.refused("office_collection_no_creditor");
            return null;
        }
    }

    public CollectionBatch.Totals getWaiting() {
        if (waiting == null) {
            waiting = batches.waiting(until);
        }
        return waiting;
    }

    public List<CollectionBatch> getBatches() {
        return new ArrayList<>(batches.all());
    }

    public LocalDate getEarliest() {
        return earliest;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
