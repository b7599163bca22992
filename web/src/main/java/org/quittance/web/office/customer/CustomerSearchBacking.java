package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quittance.search.service.Findings;
import org.quittance.search.service.SearchService;

/** Finds customers, and what bears a number of theirs, by what staff know; the address of the page holds the question. */
@Named("officeCustomerSearch")
@RequestScoped
public class CustomerSearchBacking {

    private static final int MOST = 50;

    @Inject
    private SearchService search;
    private String query;
    private Findings found = Findings.NONE;

    public void load() {
        if (isAsked()) {
            found = search.find(query, MOST);
        }
    }

    public boolean isAsked() {
        return query != null && !query.isBlank();
    }

    public Findings getFound() {
        return found;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
