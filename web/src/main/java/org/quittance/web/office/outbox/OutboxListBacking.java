package org.quittance.web.office.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.quittance.messaging.OutboxMessages;
import org.quittance.messaging.OutboxRow;
import org.quittance.messaging.service.OutboxService;
import org.quittance.web.office.Reply;
import org.quittance.web.office.Rows;

/** Every message that was written to customers, the latest first. */
@Named("officeOutboxList")
@ViewScoped
public class OutboxListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxService outbox;
    private transient OutboxService.Summary summary;
    private transient OutboxMessages.Dead dead;
    private final transient Rows<OutboxRow> messages = new Rows<>(() -> summary.all(),
            (first, most) -> outbox.rows(first, most));

    public void load() {
        summary = outbox.summary();
        dead = outbox.dead();
    }

    public String resendDead() {
        Reply.done("office_outbox_list_resent_all", outbox.resendDead());
        return "/office/outbox/list?faces-redirect=true";
    }

    /** What sending again all that was given up would do. */
    public OutboxMessages.Dead getDead() {
        return dead;
    }

    public OutboxService.Summary getSummary() {
        return summary;
    }

    public Rows<OutboxRow> getMessages() {
        return messages;
    }
}
