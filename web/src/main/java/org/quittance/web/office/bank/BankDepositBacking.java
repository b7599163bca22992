package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.money.Money;
import org.quittance.payment.Deposit;
import org.quittance.payment.FoundPayment;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.service.bank.DepositService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Cheques, cash and vouchers that wait to be carried away, and the slips that list what was. */
@Named("officeBankDeposit")
@ViewScoped
public class BankDepositBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private DepositService service;
    private transient List<Pile> piles;
    private transient List<Deposit> deposits;

    /** What waits of one method. */
    public record Pile(PaymentMethod method, List<FoundPayment> payments) {

        public Money total() {
            return payments.stream().map(FoundPayment::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    public void load() {
        piles = new ArrayList<>();
        for (PaymentMethod method : List.of(PaymentMethod.CHEQUE, PaymentMethod.CASH, PaymentMethod.VOUCHER)) {
            List<FoundPayment> waiting = service.waiting(method);
            if (!waiting.isEmpty()) {
                piles.add(new Pile(method, new ArrayList<>(waiting)));
            }
        }
        deposits = new ArrayList<>(service.latest(SHOWN));
    }

    public String make(PaymentMethod method) {
        Optional<Deposit> made = service.make(method);
        if (made.isPresent()) {
            Reply.done("office_bank_deposit_made", made.get().number(), made.get().items(), TagFunctions.money(made.get().total()));
        } else {
            Reply.warn("office_bank_deposit_nothing");
        }
        return "/office/bank/deposit?faces-redirect=true";
    }

    public List<Pile> getPiles() {
        return piles;
    }

    public List<Deposit> getDeposits() {
        return deposits;
    }
}
