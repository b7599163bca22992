package org.quittance.web.component;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * What a page said outlives the redirect that leads from it, and nothing else: a page that is shown again has told its
 * messages, and the next one must not repeat them.
 */
public class KeptMessages extends ExternalContextFactory {

    public KeptMessages(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Keeping(getWrapped().getExternalContext(context, request, response));
    }

    private static final class Keeping extends ExternalContextWrapper {

        Keeping(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public void redirect(String address) throws IOException {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces != null && !faces.getMessageList().isEmpty()) {
                getFlash().setKeepMessages(true);
            }
            super.redirect(address);
        }
    }
}
