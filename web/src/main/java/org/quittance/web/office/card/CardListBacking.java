package org.quittance.web.office.card;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardAttemptRow;
import org.quittance.payment.CardRefusal;
import org.quittance.payment.service.card.CardDeskService;
import org.quittance.web.office.Reply;
import org.quittance.web.office.Rows;

/** Every payment by card, or those of one state, the latest first; below, what was told and not believed. */
@Named("officeCardList")
@ViewScoped
public class CardListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_REFUSALS = 200;

    @EJB
    private CardDeskService desk;
    @Inject
    private Clock clock;
    private String state;
    private CardAttempt.State wanted;
    private long count;
    private long unseen;
    private Instant shownAt;
    private transient List<CardRefusal> refusals;
    private final transient Rows<CardAttemptRow> attempts = new Rows<>(() -> count,
            (first, most) -> desk.rows(wanted, first, most));

    public void load() {
        try {
            wanted = state == null || state.isBlank() ? null : CardAttempt.State.valueOf(state);
        } catch (IllegalArgumentException e) {
            Reply.notFound();
            return;
        }
        count = desk.count(wanted);
        unseen = desk.unseen();
        shownAt = clock.instant();
        refusals = new ArrayList<>(desk.refusals(MOST_REFUSALS));
    }

    public String seen() {
        desk.seen(shownAt);
        Reply.done("office_card_list_seen_done");
        return "/office/card/list?faces-redirect=true";
    }

    /** Refusals that nobody has looked at. */
    public long getUnseen() {
        return unseen;
    }

    public CardAttempt.State[] getStates() {
        return CardAttempt.State.values();
    }

    public CardAttempt.State getWanted() {
        return wanted;
    }

    public long getCount() {
        return count;
    }

    public List<CardRefusal> getRefusals() {
        return refusals;
    }

    public Rows<CardAttemptRow> getAttempts() {
        return attempts;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
