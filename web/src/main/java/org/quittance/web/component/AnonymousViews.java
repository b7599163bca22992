package org.quittance.web.component;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Who is not signed in gets stateless views: a look at an open page opens no session. The template says the same by
 * {@code f:view transient}, but PrimeFaces stores its nonce in the view before the template is read.
 */
public class AnonymousViews extends ViewHandlerWrapper {

    public AnonymousViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        if (view != null && faces.getExternalContext().getUserPrincipal() == null) {
            view.setTransient(true);
        }
        return view;
    }
}
