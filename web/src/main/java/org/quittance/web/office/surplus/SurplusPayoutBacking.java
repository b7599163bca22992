package org.quittance.web.office.surplus;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.payment.KittyRow;
import org.quittance.payment.service.surplus.KittyService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Every kitty, how its seller wants it, and the button that pays what can be paid. */
@Named("officeSurplusPayout")
@ViewScoped
public class SurplusPayoutBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KittyService kitties;
    private transient List<KittyRow> rows;

    public void load() {
        rows = new ArrayList<>(kitties.rows());
    }

    public String payOut() {
        KittyService.PaidOut paid = kitties.payOut();
        Reply.done("office_surplus_payout_done", paid.kitties(), TagFunctions.money(paid.transferred()),
                TagFunctions.money(paid.setOff()));
        return "/office/surplus/payout?faces-redirect=true";
    }

    public boolean isPaying() {
        return kitties.isPaying();
    }

    public List<KittyRow> getRows() {
        return rows;
    }

    public Money getBalance() {
        return rows.stream().map(KittyRow::balance).reduce(Money.ZERO, Money::plus);
    }

    public Money getPayable() {
        return rows.stream().map(KittyRow::payable).reduce(Money.ZERO, Money::plus);
    }
}
