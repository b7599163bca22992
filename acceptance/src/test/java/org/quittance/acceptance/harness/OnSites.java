package org.quittance.acceptance.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The test needs a running Quittance: its constructor and methods may ask for the {@link Site} all tests share, for all
 * {@link Sites}, the {@link MailServer} and a {@link Surfers browser}. The first test that asks starts them; they end
 * with the run, the browser's windows with its class. A test that would disturb
 * the others, or wait for them, is {@link OnOwnSite on a site of its own}; one that starts its sites itself takes the
 * {@link Resolver} alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnSites.Resolver.class)
@ResourceLock("the site that tests share")
public @interface OnSites {

    /** Hands out what runs. */
    final class Resolver implements ParameterResolver {

        private static final Namespace OURS = Namespace.create(OnSites.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Site.class || type == Sites.class || type == MailServer.class || type == Surfers.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Sites sites = context.getRoot().getStore(OURS).getOrComputeIfAbsent(Sites.class);
            Class<?> type = parameter.getParameter().getType();
            if (type == Site.class) {
                return site(sites, context);
            }
            if (type == Surfers.class) {
                Site site = site(sites, context);
                return context.getStore(OURS).getOrComputeIfAbsent(Surfers.class, key -> new Surfers(site), Surfers.class);
            }
            return type == MailServer.class ? sites.mail() : sites;
        }

        /** The store of a class closes the windows before it gives the site back: what came last goes first. */
        private static Site site(Sites sites, ExtensionContext context) {
            if (!context.getRequiredTestClass().isAnnotationPresent(OnOwnSite.class)) {
                return sites.main();
            }
            ExtensionContext ofClass = context;
            while (ofClass.getTestMethod().isPresent()) {
                ofClass = ofClass.getParent().orElseThrow();
            }
            return ofClass.getStore(OURS).getOrComputeIfAbsent(
                    Fleet.Lease.class, key -> sites.lease(), Fleet.Lease.class).site();
        }
    }
}
