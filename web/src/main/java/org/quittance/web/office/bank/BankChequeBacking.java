package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.payment.service.bank.BouncedChequeService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** The cheque that staff say was not paid, on the page of payments: {@code cheque} in its address. */
@Named("officeBankCheque")
@ViewScoped
public class BankChequeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BouncedChequeService service;
    @Inject
    private Visitor visitor;
    private Long id;
    private String reason;
    private transient BouncedChequeService.Sheet sheet;

    /** One that came back meanwhile is not offered again. */
    public void load() {
        sheet = id == null || !visitor.isPayments() ? null : service.sheet(id).orElse(null);
    }

    public String bounce() {
        load();
        if (sheet != null && service.bounce(id, reason.strip())) {
            Reply.done("office_bank_cheque_done", TagFunctions.money(sheet.cheque().amount()), sheet.cheque().customer().name());
        } else {
            Reply.refused("office_bank_cheque_before");
        }
        return "/office/bank/payments?faces-redirect=true&method=CHEQUE";
    }

    /** Null unless a cheque is asked for that can still come back. */
    public BouncedChequeService.Sheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
