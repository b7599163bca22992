package org.quittance.web.office.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.quittance.messaging.OutboxRow;
import org.quittance.messaging.service.OutboxService;
import org.quittance.web.office.Reply;

/** Every message that was written to customers, the latest first. */
@Named("officeOutboxList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxService outbox;
    private transient OutboxService.Summary summary;
    private final transient LazyDataModel<OutboxRow> messages = new Messages();

    public void load() {
        summary = outbox.summary();
    }

    public String resend(OutboxRow message) {
        try {
            outbox.resend(message.id());
            Reply.done("office_outbox_list_resent", message.recipient());
        } catch (IllegalStateException e) {
            Reply.refused("office_outbox_list_sent_already", message.recipient());
        }
        return "/office/outbox/list?faces-redirect=true";
    }

    /** The lines of a message's text, for a page that knows no line breaks. */
    public String[] lines(OutboxRow message) {
        return message.body().strip().split("\\R");
    }

    public OutboxService.Summary getSummary() {
        return summary;
    }

    public LazyDataModel<OutboxRow> getMessages() {
        return messages;
    }

    private final class Messages extends LazyDataModel<OutboxRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) summary.all();
        }

        @Override
        public List<OutboxRow> load(int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return outbox.rows(first, most);
        }
    }
}
