package org.quittance.web.office.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.privacy.ErasureItem;
import org.quittance.privacy.ErasureRequest;
import org.quittance.privacy.ErasureRow;
import org.quittance.privacy.service.ErasureDeskService;
import org.quittance.web.office.Reply;

/** Requests to be forgotten; the address names one to decide or to look into. */
@Named("officePrivacyList")
@ViewScoped
public class PrivacyListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/office/privacy/list?faces-redirect=true";

    @Inject
    private ErasureDeskService erasures;
    private Long id;
    private String reason;
    private transient List<ErasureRow> rows = List.of();
    private transient List<ErasureItem> items = List.of();

    public void load() {
        rows = new ArrayList<>(erasures.rows());
        if (id != null && getChosen() == null) {
            Reply.notFound();
        } else if (id != null) {
            items = new ArrayList<>(erasures.items(id));
        }
    }

    public String accept() {
        return answer(erasures.accept(id), "office_privacy_list_accepted");
    }

    public String refuse() {
        return answer(erasures.refuse(id, reason), "office_privacy_list_refused");
    }

    private String answer(Optional<ErasureDeskService.Obstacle> obstacle, String done) {
        if (obstacle.isPresent()) {
            Reply.refused("office_privacy_list_obstacle_" + obstacle.get().name().toLowerCase(Locale.ROOT));
        } else {
            Reply.done(done);
        }
        return PAGE + "&id=" + id;
    }

    /** Null if the address names none. */
    public ErasureRow getChosen() {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    public boolean isToDecide() {
        return getChosen() != null && getChosen().status() == ErasureRequest.Status.ASKED;
    }

    public List<ErasureRow> getRows() {
        return rows;
    }

    public List<ErasureItem> getItems() {
        return items;
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
