package org.quittance.web.portal.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.quittance.request.RequestAttachment;
import org.quittance.request.service.Enclosure;
import org.quittance.request.service.RequestService;
import org.quittance.request.service.UnfitAttachmentException;
import org.quittance.web.component.SentFile;
import org.quittance.web.converter.Texts;

/**
 * The file that comes with a form. Browsers choose it anew for each post: one that may be attached is kept while the rest is
 * corrected, shown or signed.
 */
@Dependent
public class EnclosureEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RequestService requests;
    private transient Part part;
    private Enclosure file;

    /** Says at the field why it cannot be attached. */
    public void check(FacesContext faces, UIComponent field, Object value) {
        Part sent = (Part) value;
        if (sent == null || sent.getSize() == 0) {
            return;
        }
        try {
            Enclosure chosen = new Enclosure(sent.getSubmittedFileName(), SentFile.content(sent, RequestAttachment.MOST_BYTES));
            requests.requireFit(chosen);
            file = chosen;
        } catch (UnfitAttachmentException e) {
            FacesMessage error = error(faces, e);
            throw new ValidatorException(new FacesMessage(
                    error.getSeverity(), error.getSummary(), error.getSummary() + ". " + error.getDetail()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FacesMessage error(FacesContext faces, UnfitAttachmentException unfit) {
        return Texts.error(faces, "portal_request_file_" + unfit.fault().name().toLowerCase(Locale.ROOT));
    }

    /** One that was checked on the page before. @param kept null for none */
    void keep(Enclosure kept) {
        file = kept;
    }

    /** Null as long as none is kept. */
    public Enclosure getFile() {
        return file;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
