package org.quittance.web.portal.payment;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.quittance.payment.MandateStateException;
import org.quittance.payment.service.debit.MandateService;
import org.quittance.payment.service.debit.MandateView;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;

/** Ends a mandate after telling what becomes of the debits to come. */
@Named("portalPaymentRevoke")
@ViewScoped
public class PaymentRevokeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private MandateService mandates;

    private String umr;
    private transient MandateView mandate;

    public void load() {
        mandate = mandates.accounts().stream().flatMap(one -> one.mandate().stream())
                .filter(one -> one.umr().equals(umr)).findFirst().orElse(null);
        if (mandate == null) {
            NotFound.answer();
        }
    }

    public String revoke() {
        try {
            mandates.revoke(umr);
            return "/portal/payment/list?faces-redirect=true&done=revoked";
        } catch (MandateStateException e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, Texts.error(faces, "portal_payment_mandate_ended"));
            return null;
        }
    }

    public MandateView getMandate() {
        if (mandate == null) {
            load();
        }
        return mandate;
    }

    /** What is not debited any more. */
    public List<MandateView.Coming> getStopped() {
        return mandate == null ? List.of() : mandate.coming().stream().filter(MandateView.Coming::stoppable).toList();
    }

    /** What the bank gets or has already. */
    public List<MandateView.Coming> getArriving() {
        return mandate == null ? List.of() : mandate.coming().stream().filter(debit -> !debit.stoppable()).toList();
    }

    public String getUmr() {
        return umr;
    }

    public void setUmr(String umr) {
        this.umr = umr;
    }
}
