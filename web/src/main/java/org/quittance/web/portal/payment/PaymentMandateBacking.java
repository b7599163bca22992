package org.quittance.web.portal.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.web.component.NotFound;

/** Signs a mandate, or changes its account. */
@Named("portalPaymentMandate")
@ViewScoped
public class PaymentMandateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MandateEntry entry;

    private String account;

    public void load() {
        if (!entry.open(account)) {
            NotFound.answer();
        }
    }

    public String sign() {
        String done = entry.isChanging() ? "amended" : "signed";
        return entry.sign() ? "/portal/payment/list?faces-redirect=true&done=" + done : null;
    }

    public MandateEntry getEntry() {
        return entry;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
