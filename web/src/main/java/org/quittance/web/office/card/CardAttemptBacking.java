package org.quittance.web.office.card;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardAttemptRow;
import org.quittance.payment.CardRefusal;
import org.quittance.payment.CardStateException;
import org.quittance.payment.NoSuchCreditException;
import org.quittance.payment.service.card.CardDeskService;
import org.quittance.web.component.CardOffer;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** One payment by card: what is known of it, asking the provider, giving the money back. */
@Named("officeCardAttempt")
@ViewScoped
public class CardAttemptBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CardDeskService desk;
    @Inject
    private Visitor visitor;
    @Inject
    private CardOffer offer;
    private Long id;
    private Money part;
    private transient CardDeskService.Sheet sheet;

    public void load() {
        sheet = id == null ? null : desk.sheet(id).orElse(null);
        if (sheet == null) {
            Reply.notFound();
        } else {
            part = sheet.attempt().left();
        }
    }

    public String ask() {
        try {
            desk.ask(id);
            Reply.done("office_card_attempt_asked");
        } catch (CardStateException e) {
            Reply.refused("office_card_attempt_known");
        }
        return self();
    }

    public String refund() {
        try {
            String amount = TagFunctions.money(part);
            switch (desk.refund(id, part)) {
                case GIVEN_BACK -> Reply.done("office_card_attempt_given_back", amount);
                case REFUSED -> Reply.refused("office_card_attempt_refused");
                case UNANSWERED -> Reply.warn("office_card_attempt_unanswered");
            }
        } catch (CardStateException e) {
            Reply.refused("office_card_attempt_not_paid");
        } catch (NoSuchCreditException e) {
            Reply.refused("office_card_attempt_too_much", TagFunctions.money(e.credit()));
        }
        return self();
    }

    private String self() {
        return "/office/card/attempt?faces-redirect=true&id=" + id;
    }

    public CardAttemptRow getAttempt() {
        if (sheet == null) {
            sheet = desk.sheet(id).orElseThrow();
        }
        return sheet.attempt();
    }

    public List<String> getInvoices() {
        return sheet.invoices();
    }

    public List<CardRefusal> getRefusals() {
        return new ArrayList<>(sheet.refusals());
    }

    public boolean isAskable() {
        return offer.isMade() && getAttempt().state().isAskable();
    }

    public boolean isRefundable() {
        return offer.isMade() && visitor.isPayments() && getAttempt().state() == CardAttempt.State.CAPTURED
                && getAttempt().transactionUuid() != null;
    }

    /** What is to be given back: at first all that is left. */
    public Money getPart() {
        return part;
    }

    public void setPart(Money part) {
        this.part = part;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
