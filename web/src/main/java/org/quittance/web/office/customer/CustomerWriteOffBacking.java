package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.quittance.money.Money;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.payment.service.PaymentService;
import org.quittance.payment.service.arrears.DunningHoldService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Gives up what a customer will never pay: on the page of the arrears. The VAT comes back only with proof. */
@Named("officeCustomerWriteOff")
@RequestScoped
public class CustomerWriteOffBacking {

    @Inject
    private CustomerFileService files;
    @Inject
    private DunningHoldService holds;
    @Inject
    private PaymentService payments;
    private String invoice;
    private Money amount;
    private String reason;
    private String proof;

    /** @param number of the customer */
    public String giveUp(String number) {
        CustomerFile file = files.file(number).orElseThrow();
        Optional<InvoiceBalance> open = holds.open(number).stream().filter(one -> one.number().equals(invoice)).findFirst();
        if (open.isEmpty() || !amount.isPositive() || amount.compareTo(open.get().remaining()) > 0) {
            Reply.refused("office_customer_arrears_amount");
            return null;
        }
        payments.writeOff(open.get().id(), amount, reason.strip(),
                proof == null || proof.isBlank() ? null : proof.strip());
        Reply.done("office_customer_write_off_done", TagFunctions.money(amount), file.customer().name());
        return "/office/customer/arrears?faces-redirect=true&number=" + number;
    }

    public String getInvoice() {
        return invoice;
    }

    public void setInvoice(String invoice) {
        this.invoice = invoice;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
