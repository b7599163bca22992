package org.quittance.web.office.refund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.ApprovedAloneException;
import org.quittance.payment.Refund;
import org.quittance.payment.RefundFileRow;
import org.quittance.payment.RefundRow;
import org.quittance.payment.RefundStateException;
import org.quittance.payment.service.bank.RefundFileService;
import org.quittance.payment.service.bank.RefundService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Refunds asked for, their approval, and their files for the bank. */
@Named("officeRefundList")
@ViewScoped
public class RefundListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 300;
    private static final String PAGE = "/office/refund/list?faces-redirect=true";

    @Inject
    private RefundService refunds;
    @Inject
    private RefundFileService service;
    private transient List<RefundRow> rows;
    private transient List<RefundFileRow> files;

    public void load() {
        rows = new ArrayList<>(refunds.rows(SHOWN));
        files = new ArrayList<>(service.rows(SHOWN));
    }

    public String requestDue() {
        RefundService.ByRule found = refunds.requestDue();
        Reply.done("office_refund_list_due", found.asked(), found.withoutAccount());
        return PAGE;
    }

    public String approve(long id) {
        try {
            refunds.approve(id);
            Reply.done("office_refund_list_approved");
        } catch (ApprovedAloneException e) {
            Reply.refused("office_refund_list_alone");
        } catch (RefundStateException e) {
            Reply.refused("office_refund_list_overtaken", TagFunctions.words(e.state()));
        }
        return PAGE;
    }

    public String decline(long id) {
        try {
            refunds.decline(id);
            Reply.done("office_refund_list_declined");
        } catch (RefundStateException e) {
            Reply.refused("office_refund_list_overtaken", TagFunctions.words(e.state()));
        }
        return PAGE;
    }

    public String make() {
        RefundFileService.Made made = service.make();
        if (made.file() == null) {
            Reply.warn("office_refund_list_nothing");
        } else {
            Reply.done("office_refund_list_made", made.written(), made.left());
        }
        return PAGE;
    }

    public String send(long file) {
        if (service.send(file)) {
            Reply.done("office_refund_list_sent");
        } else {
            Reply.warn("office_refund_list_sent_before");
        }
        return PAGE;
    }

    /** Whether a file can be made: something is approved, and the operator's account is known. */
    public boolean isToMake() {
        return service.isPaying() && rows.stream().anyMatch(row -> row.state() == Refund.State.APPROVED);
    }

    public boolean isToApprove(RefundRow row) {
        return row.state() == Refund.State.REQUESTED;
    }

    public boolean isToDecline(RefundRow row) {
        return row.state() == Refund.State.REQUESTED || row.state() == Refund.State.APPROVED;
    }

    public List<RefundRow> getRows() {
        return rows;
    }

    public List<RefundFileRow> getFiles() {
        return files;
    }
}
