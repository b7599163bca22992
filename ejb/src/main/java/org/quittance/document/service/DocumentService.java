package org.quittance.document.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;

/** Hands out published documents: to a customer only their own. */
@Stateless
public class DocumentService {

    @Inject
    private Documents documents;
    @Inject
    private CurrentLogin current;

    @RolesAllowed(Role.CUSTOMER)
    public Optional<StoredDocument> mine(String invoiceNumber) {
        return documents.ofInvoice(current.visible(), invoiceNumber);
    }

    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.ADMINISTRATOR})
    public Optional<StoredDocument> any(String invoiceNumber) {
        return documents.ofInvoice(invoiceNumber);
    }
}
