package org.quittance.web.office.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.identity.service.LoginService;
import org.quittance.request.RequestKind;
import org.quittance.request.RequestRow;
import org.quittance.request.Requests;
import org.quittance.request.service.RequestDeskService;
import org.quittance.time.DateRange;
import org.quittance.web.office.DaysAsked;
import org.quittance.web.office.Reply;
import org.quittance.web.office.Rows;

/** The queue of requests, the most urgent first; the address of the page holds the question. */
@Named("officeRequestList")
@ViewScoped
public class RequestListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDeskService requests;
    @Inject
    private LoginService logins;
    @Inject
    private Clock clock;
    private Requests.Queue queue = Requests.Queue.TO_DO;
    private RequestKind kind;
    private String from;
    private String to;
    private transient DateRange sent;
    private transient long count;
    private transient Map<String, String> people = Map.of();
    private final transient Rows<RequestRow> rows = new Rows<>(() -> count,
            (first, most) -> requests.rows(queue, kind, sent, first, most));

    public void load() {
        Optional<DateRange> days = DaysAsked.of(from, to, DaysAsked.EVER);
        if (days.isEmpty()) {
            Reply.notFound();
            return;
        }
        queue = queue == null ? Requests.Queue.TO_DO : queue;
        sent = days.get().equals(DaysAsked.EVER) ? null : days.get();
        count = requests.count(queue, kind, sent);
        people = logins.staff();
    }

    public boolean isLate(RequestRow row) {
        return row.isLate(LocalDate.now(clock));
    }

    /** In days since it was sent. */
    public long age(RequestRow row) {
        return ChronoUnit.DAYS.between(row.sentAt().atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
    }

    public String person(String login) {
        return login == null ? "–" : people.getOrDefault(login, login);
    }

    public Rows<RequestRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public List<Requests.Queue> getQueues() {
        return List.of(Requests.Queue.values());
    }

    public List<RequestKind> getKinds() {
        return List.of(RequestKind.values());
    }

    public Requests.Queue getQueue() {
        return queue;
    }

    public void setQueue(Requests.Queue queue) {
        this.queue = queue;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    /** The first day on which they were sent; empty from the beginning. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The last day; empty to the end. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
