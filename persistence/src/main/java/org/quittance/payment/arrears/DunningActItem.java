package org.quittance.payment.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.quittance.money.Money;

/** An invoice, or a fee invoice, that an act asks for. Once sent, the database refuses a second one of the same step. */
@Entity
@Table(name = "dunning_act_item")
public class DunningActItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "act_id")
    private DunningAct act;
    @Column(name = "invoice_id")
    private Long invoiceId;
    @Column(name = "fee_id")
    private Long feeId;
    private int position;
    private String number;
    @Column(name = "due_date")
    private LocalDate dueDate;
    private Money amount;
    private Money costs;
    private Money interest;
    @Column(name = "sent_on")
    private LocalDate sentOn;

    protected DunningActItem() {
    }

    DunningActItem(DunningAct act, ProposedAct.Claim claim, boolean fee) {
        this.act = act;
        this.invoiceId = fee ? null : Long.valueOf(claim.invoice().id());
        this.feeId = fee ? Long.valueOf(claim.invoice().id()) : null;
        this.position = act.position();
        this.number = claim.invoice().number();
        this.dueDate = claim.invoice().dueDate();
        this.amount = claim.amount();
        this.costs = claim.costs();
        this.interest = claim.interest();
    }

    void sent(LocalDate day) {
        sentOn = day;
    }
}
