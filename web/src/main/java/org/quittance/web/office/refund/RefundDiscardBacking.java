package org.quittance.web.office.refund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.payment.RefundFileRow;
import org.quittance.payment.service.bank.RefundFileService;
import org.quittance.web.office.Reply;

/** The file of transfers that staff throw away before the bank has it: {@code discard} in the address of the list. */
@Named("officeRefundDiscard")
@ViewScoped
public class RefundDiscardBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LOOKED_AT = 300;

    @Inject
    private RefundFileService service;
    private Long id;
    private String reason;
    private transient RefundFileRow file;

    public void load() {
        file = id == null ? null : service.rows(LOOKED_AT).stream()
                .filter(row -> row.id().equals(id) && row.isUnsent()).findFirst().orElse(null);
    }

    public String discard() {
        if (service.discard(id, reason.strip())) {
            Reply.done("office_refund_discard_done");
        } else {
            Reply.refused("office_refund_discard_before");
        }
        return "/office/refund/list?faces-redirect=true";
    }

    /** Null unless a file is asked for that was neither sent nor thrown away. */
    public RefundFileRow getFile() {
        return file;
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
