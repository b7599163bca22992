package org.quittance.document.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.VisibleCustomers;
import org.quittance.document.DocumentRow;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;

/** Hands out what was made: to a customer only their own. */
@Stateless
public class DocumentService {

    @Inject
    private Documents documents;
    @Inject
    private CurrentLogin current;

    /** The latest first; one query. */
    @RolesAllowed(Role.CUSTOMER)
    public List<DocumentRow> mine() {
        return documents.rows(current.visible());
    }

    @RolesAllowed(Role.CUSTOMER)
    public Optional<StoredDocument> mine(long id) {
        return documents.of(current.visible(), id);
    }

    /** The document of an invoice. */
    @RolesAllowed(Role.CUSTOMER)
    public Optional<StoredDocument> mine(String invoiceNumber) {
        return documents.ofInvoice(current.visible(), invoiceNumber);
    }

    /** What was made for a customer, the latest first; one query. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public List<DocumentRow> ofCustomer(long customerId) {
        return documents.rows(new VisibleCustomers(Set.of(customerId)));
    }

    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<StoredDocument> any(long id) {
        return documents.of(id);
    }

    /** The document of an invoice. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<StoredDocument> any(String invoiceNumber) {
        return documents.ofInvoice(invoiceNumber);
    }
}
