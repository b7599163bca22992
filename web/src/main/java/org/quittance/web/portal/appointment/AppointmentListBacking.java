package org.quittance.web.portal.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.appointment.service.AppointmentException;
import org.quittance.appointment.service.AppointmentService;
import org.quittance.web.converter.Texts;

/** The customer's appointments, those to come with what can be done about them. */
@Named("portalAppointmentList")
@ViewScoped
public class AppointmentListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AppointmentService appointments;
    private transient List<AppointmentService.Own> rows;

    @PostConstruct
    void load() {
        rows = new ArrayList<>(appointments.mine());
    }

    public String cancel(long id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            appointments.cancel(id);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, "portal_appointment_list_cancelled"), null));
        } catch (AppointmentException e) {
            faces.addMessage(null, Texts.error(faces, "portal_appointment_late"));
        }
        return "/portal/appointment/list?faces-redirect=true";
    }

    public List<AppointmentService.Own> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }
}
