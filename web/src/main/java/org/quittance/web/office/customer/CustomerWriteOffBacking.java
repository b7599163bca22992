package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.payment.service.PaymentService;
import org.quittance.payment.service.arrears.DunningHoldService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Gives up what a customer will never pay: on the page of the arrears. The VAT comes back only with proof. */
@Named("officeCustomerWriteOff")
@RequestScoped
public class CustomerWriteOffBacking extends DebtForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerFileService files;
    @Inject
    private DunningHoldService holds;
    @Inject
    private PaymentService payments;
    private String proof;

    /** @param number of the customer */
    public String giveUp(String number) {
        CustomerFile file = files.file(number).orElseThrow();
        Optional<OpenDocument> open = owing(holds.open(number));
        if (open.isEmpty()) {
            Reply.refused("office_customer_arrears_amount");
            return null;
        }
        payments.writeOff(open.get(), getAmount(), getReason().strip(),
                proof == null || proof.isBlank() ? null : proof.strip());
        Reply.done("office_customer_write_off_done", TagFunctions.money(getAmount()), file.customer().name());
        return "/office/customer/arrears?faces-redirect=true&number=" + number;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
