package org.quittance.web.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.quittance.identity.Access;
import org.quittance.identity.service.AccessService;

/**
 * A form acts in the space that its page showed, whatever another window of the same session shows meanwhile. Where the login
 * does not see that one any more, what was sent is lost, as with every page that lapsed.
 */
public class PostedSpace implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String KEY = PostedSpace.class.getName();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && isOfPortal(event.getFacesContext())) {
            accesses().shown().ifPresent(shown -> event.getFacesContext().getViewRoot().getViewMap().put(KEY, shown.number()));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW && faces.isPostback() && isOfPortal(faces)) {
            Object number = faces.getViewRoot().getViewMap().get(KEY);
            if (number != null && !isShown(number) && !accesses().choose(number.toString())) {
                throw new ViewExpiredException(faces.getViewRoot().getViewId());
            }
        }
    }

    private static boolean isOfPortal(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        return view != null && view.getViewId() != null && view.getViewId().startsWith("/portal/");
    }

    private static boolean isShown(Object number) {
        return accesses().shown().map(Access::number).filter(number::equals).isPresent();
    }

    private static AccessService accesses() {
        return CDI.current().select(AccessService.class).get();
    }
}
