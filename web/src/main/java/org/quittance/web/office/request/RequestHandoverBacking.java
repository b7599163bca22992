package org.quittance.web.office.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.identity.service.LoginService;
import org.quittance.request.service.RequestDeskService;
import org.quittance.web.office.Reply;

/** All open requests of one member of staff go to another; how many is said before it is done. */
@Named("officeRequestHandover")
@ViewScoped
public class RequestHandoverBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDeskService requests;
    @Inject
    private LoginService logins;
    private transient Map<String, String> names;
    private transient Map<String, String> advisers;
    private transient Map<String, Long> taken;
    private String from;
    private String to;
    private boolean checked;

    public void load() {
        taken = new TreeMap<>(requests.taken());
        advisers = new TreeMap<>(requests.colleagues());
        names = logins.staff();
    }

    /** Shows what would be done. */
    public void check() {
        checked = true;
    }

    public String go() {
        Reply.done("office_request_list_handed_over", requests.handOverAll(from, to), person(to));
        return page();
    }

    public String correct() {
        return page();
    }

    private static String page() {
        return "/office/request/list?faces-redirect=true";
    }

    public String person(String login) {
        return names.getOrDefault(login, login);
    }

    /** How many open requests each has taken, by the names they sign in with; nobody who has none. */
    public Map<String, Long> getTaken() {
        return taken;
    }

    /** Who may take them over: anybody but who has them. */
    public Map<String, String> getTakers() {
        Map<String, String> takers = new TreeMap<>(advisers);
        takers.remove(from);
        return takers;
    }

    public long getCount() {
        return taken.getOrDefault(from, 0L);
    }

    public boolean isChecked() {
        return checked;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
