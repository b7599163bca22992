package org.quittance.web.portal.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.service.CustomerService;
import org.quittance.document.Document;
import org.quittance.document.DocumentRow;
import org.quittance.document.service.DocumentService;

/** Every document that was made for the customer, by kind; and the statement of an account for a period to choose. */
@Named("portalDocumentList")
@RequestScoped
public class DocumentListBacking {

    @EJB
    private DocumentService documents;
    @EJB
    private CustomerService customers;
    @Inject
    private Clock clock;

    private String kind;
    private List<DocumentRow> all;
    private List<DocumentRow> shown;
    private List<String> accounts;

    public void load() {
        all = documents.mine();
        shown = new ArrayList<>(all.stream().filter(row -> !isFiltered() || row.kind().name().equals(kind)).toList());
        accounts = customers.mine().stream().map(CustomerRow::accountNumber).toList();
    }

    public boolean isFiltered() {
        return kind != null && !kind.isBlank();
    }

    public boolean isAnyDocument() {
        return !all.isEmpty();
    }

    /** The latest first. */
    public List<DocumentRow> getDocuments() {
        return shown;
    }

    public List<Document.Kind> getKinds() {
        return all.stream().map(DocumentRow::kind).distinct().sorted().toList();
    }

    public boolean isInvoice(DocumentRow row) {
        return row.kind().isInvoice();
    }

    public List<String> getAccounts() {
        return accounts;
    }

    /** A statement begins with the year unless its reader wants another one. */
    public LocalDate getFirst() {
        return getToday().withDayOfYear(1);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
