package org.quittance.web.portal.plan;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import org.quittance.payment.service.plan.PlanRefusedException;
import org.quittance.web.converter.Texts;

/** What an act about a plan answers on the page that follows. */
final class PlanReply {

    private PlanReply() {
    }

    static void done(String key) {
        add(new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(FacesContext.getCurrentInstance(), key), null));
    }

    /** What a field does not take. */
    static ValidatorException refusal(FacesContext faces, String key) {
        String text = Texts.text(faces, key);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    static void refused(PlanRefusedException refusal) {
        add(Texts.error(FacesContext.getCurrentInstance(), "portal_plan_refused_" + refusal.reason()));
    }

    private static void add(FacesMessage message) {
        FacesContext.getCurrentInstance().addMessage(null, message);
    }
}
