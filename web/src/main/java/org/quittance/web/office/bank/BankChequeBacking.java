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

    /** Leads to the customer's documents where one of them has to go by post. */
    public String bounce() {
        load();
        BouncedChequeService.Bounced bounced = sheet == null ? null : service.bounce(id, reason.strip()).orElse(null);
        if (bounced == null) {
            Reply.refused("office_bank_cheque_before");
        } else if (bounced.toPost() == null) {
            Reply.done("office_bank_cheque_done", TagFunctions.money(bounced.cheque().amount()), bounced.cheque().customer().name());
        } else {
            Reply.warn("office_bank_cheque_post", TagFunctions.money(bounced.cheque().amount()), bounced.cheque().customer().name(),
                    bounced.toPost());
            return "/office/customer/detail?faces-redirect=true&number=" + bounced.cheque().customer().number();
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
