package org.quittance.web.office.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestStateException;
import org.quittance.request.service.Enclosure;
import org.quittance.request.service.UnfitAttachmentException;
import org.quittance.request.service.WithdrawalDayException;
import org.quittance.request.service.WithdrawalService;
import org.quittance.web.component.SentFile;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** The letter by which somebody withdraws from a contract, recorded as it comes. */
@Named("officeRequestWithdrawal")
@ViewScoped
public class RequestWithdrawalBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WithdrawalService withdrawals;
    private Long id;
    private LocalDate day;
    private transient Part scan;
    private transient WithdrawalService.Open withdrawal;

    public void load() {
        if (getWithdrawal() == null) {
            Reply.notFound();
        }
    }

    public String record() throws IOException {
        try {
            withdrawals.record(id, day, scan == null || scan.getSize() == 0 ? null
                    : new Enclosure(scan.getSubmittedFileName(), SentFile.content(scan, RequestAttachment.MOST_BYTES)));
            Reply.done("office_request_withdrawal_done");
            return "/office/request/detail?faces-redirect=true&id=" + id;
        } catch (WithdrawalDayException e) {
            Reply.wrong("letter:day", "office_request_withdrawal_" + e.fault().name().toLowerCase(Locale.ROOT),
                    TagFunctions.longDate(e.limit()));
        } catch (UnfitAttachmentException e) {
            Reply.wrong("letter:scan", "portal_request_file_" + e.fault().name().toLowerCase(Locale.ROOT));
        } catch (RequestStateException e) {
            Reply.refused("office_request_detail_state");
            return "/office/request/detail?faces-redirect=true&id=" + id;
        }
        return null;
    }

    /** Null if no contract is asked for there that may be withdrawn from. */
    public WithdrawalService.Open getWithdrawal() {
        if (withdrawal == null && id != null) {
            withdrawal = withdrawals.open(id).orElse(null);
        }
        return withdrawal;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
