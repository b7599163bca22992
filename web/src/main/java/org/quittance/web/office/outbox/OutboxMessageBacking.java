package org.quittance.web.office.outbox;

import jakarta.ejb.EJBException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.messaging.BouncedAddress;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxRow;
import org.quittance.messaging.service.OutboxService;
import org.quittance.web.office.Reply;

/** One message as it was written, and what became of it. */
@Named("officeOutboxMessage")
@ViewScoped
public class OutboxMessageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxService outbox;
    private Long id;
    private transient OutboxRow message;
    private transient BouncedAddress bounced;

    public void load() {
        message = id == null ? null : outbox.row(id).orElse(null);
        if (message == null) {
            Reply.notFound();
            return;
        }
        bounced = outbox.bounced(message.recipient()).orElse(null);
    }

    public String resend() {
        try {
            outbox.resend(id);
            Reply.done("office_outbox_list_resent", message.recipient());
        } catch (EJBException e) {
            if (!(e.getCausedByException() instanceof IllegalStateException)) {
                throw e;
            }
            Reply.refused("office_outbox_list_sent_already", message.recipient());
        }
        return here();
    }

    public String markBounced() {
        outbox.markBounced(id);
        Reply.done("office_outbox_message_bounced_noted", message.recipient());
        return here();
    }

    public String arrivesAgain() {
        outbox.arrivesAgain(id);
        Reply.done("office_outbox_message_arrives_noted", message.recipient());
        return here();
    }

    private String here() {
        return "/office/outbox/message?faces-redirect=true&id=" + id;
    }

    /** Null where mail arrives, as far as we know. */
    public BouncedAddress getBounced() {
        return bounced;
    }

    public boolean isResendable() {
        return message.status() == OutboxMessage.Status.DEAD;
    }

    /** A page knows no line breaks. */
    public String[] getLines() {
        return message.body().strip().split("\\R");
    }

    public OutboxRow getMessage() {
        return message;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
