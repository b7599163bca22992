package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.payment.service.bank.FoundCustomer;

/** Finds customers by what staff know of them; the address of the page holds the question. */
@Named("officeCustomerSearch")
@RequestScoped
public class CustomerSearchBacking {

    private static final int MOST = 50;

    @Inject
    private CustomerFileService customers;
    private String query;
    private List<FoundCustomer> found = List.of();

    public void load() {
        if (isAsked()) {
            found = customers.search(query, MOST + 1);
        }
    }

    public boolean isAsked() {
        return query != null && !query.isBlank();
    }

    /** More are there than the list shows. */
    public boolean isCut() {
        return found.size() > MOST;
    }

    public List<FoundCustomer> getFound() {
        return isCut() ? found.subList(0, MOST) : found;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
