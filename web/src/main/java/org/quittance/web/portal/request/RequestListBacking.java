package org.quittance.web.portal.request;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.request.RequestRow;
import org.quittance.request.service.RequestService;

/** What the customer asked for, open requests first. */
@Named("portalRequestList")
@RequestScoped
public class RequestListBacking {

    @EJB
    private RequestService requests;
    private List<RequestRow> rows;

    @PostConstruct
    void load() {
        rows = new ArrayList<>(requests.mine());
    }

    public List<RequestRow> getRows() {
        return rows;
    }
}
