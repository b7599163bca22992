package org.quittance.web.component;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * PrimeFaces has its script send the nonce of the page with every form and refuses a form without it. The nonce tells
 * scripts apart and is no proof of where a form comes from, which is the view state's: a browser without scripts gets
 * the nonce of its page, or a new one.
 */
public class ScriptlessPosts extends ExternalContextFactory {

    private static final String NONCE = "primefaces.nonce";

    public ScriptlessPosts(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new WithNonce(getWrapped().getExternalContext(context, request, response));
    }

    private static final class WithNonce extends ExternalContextWrapper {

        private String fresh;

        WithNonce(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            Map<String, String> sent = super.getRequestParameterMap();
            FacesContext faces = FacesContext.getCurrentInstance();
            if (sent.containsKey(NONCE) || faces == null || faces.getViewRoot() == null || !faces.isPostback()) {
                return sent;
            }
            Map<String, Object> view = faces.getViewRoot().getViewMap(false);
            Map<String, String> completed = new HashMap<>(sent);
            completed.put(NONCE, view == null || view.get(NONCE) == null ? fresh() : view.get(NONCE).toString());
            return completed;
        }

        private String fresh() {
            if (fresh == null) {
                fresh = Base64.getEncoder()
                        .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
            }
            return fresh;
        }
    }
}
