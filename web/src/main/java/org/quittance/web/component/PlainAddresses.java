package org.quittance.web.component;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Links and forms name a page without extension wherever they are written, also on the first and the error pages. */
public class PlainAddresses extends ViewHandlerWrapper {

    public PlainAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String address = super.getActionURL(faces, viewId);
        if (address.contains("/WEB-INF/")) {
            return address;
        }
        return address.replaceFirst("^(.*)\\.xhtml(?=$|[?#])", "$1").replaceFirst("^(.*/)index(?=$|[?#])", "$1");
    }
}
