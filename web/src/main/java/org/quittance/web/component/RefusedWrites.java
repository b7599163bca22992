package org.quittance.web.component;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.quittance.identity.service.OnlyReadException;
import org.quittance.identity.service.PostedFrom;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.Shown;

/**
 * What the database refused because its sender may only read leads back to the page, which says so. Who may read and
 * no more is decided elsewhere, in {@code CurrentLogin}: here is only the sentence.
 */
public class RefusedWrites extends ExceptionHandlerFactory {

    public RefusedWrites(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            boolean refused = false;
            if (faces.isPostback() && faces.getExternalContext().getRequestServletPath().startsWith("/portal/")) {
                for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
                        events.hasNext();) {
                    if (isOfService(events.next().getContext().getException()) && isReadOnly()) {
                        events.remove();
                        refused = true;
                    }
                }
            }
            if (refused) {
                leadBack(faces);
            } else {
                super.handle();
            }
        }

        private static boolean isOfService(Throwable thrown) {
            return Stream.iterate(thrown, one -> one != null, Throwable::getCause).limit(30)
                    .anyMatch(one -> one instanceof OnlyReadException || one instanceof EJBException);
        }

        private static boolean isReadOnly() {
            return CDI.current().select(Shown.class).get().isReadOnly();
        }

        private static void leadBack(FacesContext faces) {
            ExternalContext external = faces.getExternalContext();
            FacesMessage sentence = Texts.error(faces, "error_read_only");
            faces.addMessage(null, sentence);
            try {
                external.redirect(PostedFrom.page((HttpServletRequest) external.getRequest())
                        .orElse(external.getRequestContextPath() + "/portal/home"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
        }
    }
}
