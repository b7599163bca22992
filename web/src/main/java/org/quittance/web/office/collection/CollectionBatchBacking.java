package org.quittance.web.office.collection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quittance.identity.service.LoginService;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.ApprovedAloneException;
import org.quittance.payment.BatchStateException;
import org.quittance.payment.CollectionBatch;
import org.quittance.payment.Debit;
import org.quittance.payment.DebitBlock;
import org.quittance.payment.service.debit.BatchChangedException;
import org.quittance.payment.service.debit.CollectionBatchService;
import org.quittance.payment.service.debit.CollectionJobs;
import org.quittance.payment.service.debit.CutOffPassedException;
import org.quittance.payment.service.debit.NoCreditorException;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Reviews a batch and leads it from one state to the next. */
@Named("officeCollectionBatch")
@ViewScoped
public class CollectionBatchBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CollectionBatchService batches;
    @Inject
    private CollectionJobs jobs;
    @Inject
    private LoginService logins;
    @Inject
    private Principal caller;
    private Long id;
    private transient CollectionBatch batch;
    private CollectionBatch.Totals totals;
    private transient List<DebitBlock> blocks;
    private transient List<Debit> debits;
    private transient Map<String, String> people;

    public void load() {
        batch = id == null ? null : batches.find(id).orElse(null);
        if (batch == null) {
            Reply.notFound();
            return;
        }
        totals = batches.totals(id);
        blocks = new ArrayList<>(batches.blocks(id));
        debits = new ArrayList<>(batches.first(id));
        people = logins.staff();
    }

    /** While the job is at work; the page begins anew when it has ended. */
    public void look() {
        if (batches.find(id).orElseThrow().state() != getBatch().state()) {
            Reply.goTo(page());
        }
    }

    public String approve() {
        return act(() -> jobs.approve(id, totals), null);
    }

    public String send() {
        return act(() -> batches.send(id), "office_collection_sent");
    }

    public String discard() {
        return act(() -> batches.discard(id), "office_collection_discarded");
    }

    public String resume() {
        return act(() -> jobs.resume(id), null);
    }

    private String act(Runnable verb, String done) {
        try {
            verb.run();
            if (done != null) {
                Reply.done(done, getName());
            }
        } catch (BatchStateException e) {
            Reply.refused("office_collection_moved");
        } catch (ApprovedAloneException e) {
            Reply.refused("office_collection_alone");
        } catch (BatchChangedException e) {
            Reply.refused("office_collection_changed");
        } catch (CutOffPassedException e) {
            Reply.refused("office_collection_cut_off");
        } catch (NoCreditorException e) {
            Reply.refused("office_collection_no_creditor");
        }
        return page();
    }

    private String page() {
        return "/office/collection/batch?faces-redirect=true&id=" + id;
    }

    public boolean isAtWork() {
        return is(CollectionBatch.State.PREPARING) || is(CollectionBatch.State.APPROVED);
    }

    public boolean isApprovable() {
        return is(CollectionBatch.State.PREPARED) && totals.collections() > 0 && !isForSomebodyElse();
    }

    /** Who prepared it may not approve it. */
    public boolean isForSomebodyElse() {
        return is(CollectionBatch.State.PREPARED) && caller.getName().equals(getBatch().prepared().by());
    }

    public boolean isDiscardable() {
        return is(CollectionBatch.State.PREPARED) || is(CollectionBatch.State.READY);
    }

    private boolean is(CollectionBatch.State state) {
        return getBatch().state() == state;
    }

    /** Who did it and when, in words. */
    public String person(AccountEntry.Act act) {
        return act == null ? "" : people.getOrDefault(act.by(), act.by()) + ", " + TagFunctions.moment(act.at());
    }

    /** Until when the bank takes it; null for an empty one, and for one that is done. */
    public Instant getDeadline() {
        return is(CollectionBatch.State.SENT) || is(CollectionBatch.State.DISCARDED) ? null
                : batches.deadline(blocks).map(ZonedDateTime::toInstant).orElse(null);
    }

    public String getName() {
        return getBatch().messageId();
    }

    public CollectionBatch getBatch() {
        if (batch == null) {
            batch = batches.find(id).orElseThrow();
        }
        return batch;
    }

    public CollectionBatch.Totals getTotals() {
        return totals;
    }

    public List<DebitBlock> getBlocks() {
        return blocks;
    }

    /** The first ones, to look at. */
    public List<Debit> getDebits() {
        return debits;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
