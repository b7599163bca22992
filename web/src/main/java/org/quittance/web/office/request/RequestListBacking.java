package org.quittance.web.office.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quittance.identity.service.LoginService;
import org.quittance.request.RequestKind;
import org.quittance.request.RequestRow;
import org.quittance.request.Requests;
import org.quittance.request.service.RequestDeskService;

/** The queue of requests, the most urgent first. */
@Named("officeRequestList")
@RequestScoped
public class RequestListBacking {

    private static final int MOST = 1_000;

    @Inject
    private RequestDeskService requests;
    @Inject
    private LoginService logins;
    @Inject
    private Clock clock;
    private Requests.Queue queue = Requests.Queue.TO_DO;
    private RequestKind kind;
    private List<RequestRow> rows = List.of();
    private Map<String, String> people = Map.of();

    public void load() {
        queue = queue == null ? Requests.Queue.TO_DO : queue;
        rows = new ArrayList<>(requests.rows(queue, kind, MOST));
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

    public List<RequestRow> getRows() {
        return rows;
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
}
