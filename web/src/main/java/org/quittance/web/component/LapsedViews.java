package org.quittance.web.component;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.quittance.identity.service.PostedFrom;

/**
 * A post whose page the session does not know any more, because too many came after it or the session is another one,
 * leads back to the page, which says that what was sent is lost. Without knowing the page it answers 409.
 */
public class LapsedViews extends ExceptionHandlerFactory {

    private static final int CONFLICT = 409;

    public LapsedViews(ExceptionHandlerFactory wrapped) {
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
            boolean lapsed = false;
            for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
                    events.hasNext();) {
                if (isLapsed(events.next().getContext())) {
                    events.remove();
                    lapsed = true;
                }
            }
            if (lapsed) {
                leadBack(FacesContext.getCurrentInstance());
            } else {
                super.handle();
            }
        }

        /** A made-up state breaks the page while it is restored: no better than one that is not known any more. */
        private static boolean isLapsed(ExceptionQueuedEventContext failed) {
            HttpServletRequest request = (HttpServletRequest) failed.getContext().getExternalContext().getRequest();
            return failed.getException() instanceof ViewExpiredException
                    || failed.getPhaseId() == PhaseId.RESTORE_VIEW && request.getMethod().equals("POST");
        }

        private static void leadBack(FacesContext faces) {
            ExternalContext external = faces.getExternalContext();
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            Optional<String> page = PostedFrom.page(request);
            try {
                if (page.isEmpty()) {
                    external.responseSendError(CONFLICT, null);
                } else {
                    if (request.getSession(false) != null) {
                        LostPost.remember(request.getSession(false));
                    }
                    external.redirect(page.get());
                }
                faces.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
