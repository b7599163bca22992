package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.quittance.identity.SignInPlace;
import org.quittance.operator.Settings;

/**
 * Sends whoever asks for a protected page to the sign-in page and remembers the page. The server's own mechanism would
 * repeat a post after sign-in, into a view that ended with the session, and would believe a session until the browser
 * gives it up: here every request asks whether it was ended from elsewhere. It stands here because the server looks for it
 * from every module of the application.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String PAGE = "/sign-in";
    private static final String SECOND = "/second-factor";
    /** What is left to do with a password alone. */
    private static final Set<String> FOR_HALF = Set.of(SECOND, "/authenticator");

    @Inject
    private IdentityStoreHandler stores;
    @Inject
    private SessionService sessions;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(stores.validate(credential), credential instanceof CallerOnlyCredential, request, context);
        }
        Optional<BrowserSession> session = isResource(request) ? Optional.empty() : BrowserSession.of(request.getSession(false));
        Optional<SignedIn> signedIn = session.flatMap(kept -> sessions.resume(kept.id(), kept.name()));
        if (signedIn.filter(SignedIn::isHalf).isPresent() && context.isProtected() && !isForHalf(request)) {
            AskedPage.of(request).keep(request.getSession());
            return redirect(request, response, context, SECOND);
        }
        if (signedIn.isPresent()) {
            return context.notifyContainerAboutLogin(signedIn.get().name(), signedIn.get().roles());
        }
        session.ifPresent(ended -> BrowserSession.forget(request.getSession(false)));
        if (!context.isProtected()) {
            return context.doNothing();
        }
        AskedPage.of(request).keep(request.getSession());
        return redirect(request, response, context, PAGE);
    }

    private static AuthenticationStatus redirect(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String page) {
        String address = request.getContextPath() + page;
        return "partial/ajax".equals(request.getHeader("Faces-Request"))
                ? redirectScript(response, address) : context.redirect(address);
    }

    private AuthenticationStatus signIn(
            CredentialValidationResult result, boolean byKey, HttpServletRequest request, HttpMessageContext context) {
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            String name = result.getCallerPrincipal().getName();
            long id = sessions.begin(name, SignInPlace.of(request.getHeader("User-Agent"), request.getRemoteAddr()), byKey);
            new BrowserSession(id, name, clock.instant()).keep(request.getSession());
            Optional<SignedIn> half = sessions.resume(id, name).filter(SignedIn::isHalf);
            if (half.isPresent()) {
                return context.notifyContainerAboutLogin(name, half.get().roles());
            }
            request.getSession().setMaxInactiveInterval(Math.toIntExact(settings.sessionIdle().toSeconds()));
        }
        return context.notifyContainerAboutLogin(result);
    }

    private static boolean isForHalf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return FOR_HALF.contains(path.replaceFirst("\\.xhtml$", ""));
    }

    /** Style and script are everybody's; asking who wants them would cost more than they do. */
    private static boolean isResource(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/look/");
    }

    /** A script follows a redirect by itself and cannot show the page it finds: the browser has to go there. */
    private static AuthenticationStatus redirectScript(HttpServletResponse response, String address) {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + address + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
