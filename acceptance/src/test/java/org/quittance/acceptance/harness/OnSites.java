package org.quittance.acceptance.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The test needs a running Quittance: its constructor and methods may ask for the {@link Site} all tests share, for all
 * {@link Sites}, the {@link MailServer} and a {@link Surfers browser}. The first test that asks starts them; they end
 * with the run, the browser's windows with its class. A test with a {@link OwnSite site of its own} takes the {@link Resolver} alone
 * and may run beside the others.
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
            Optional<OwnSite> own = parameter.findAnnotation(OwnSite.class);
            if (own.isPresent()) {
                return surfers(own.get().value(), sites, context.getStore(OURS));
            }
            if (type == Surfers.class) {
                return context.getStore(OURS).getOrComputeIfAbsent(Surfers.class,
                        key -> new Surfers(sites.main()), Surfers.class);
            }
            return type == Site.class ? sites.main() : type == MailServer.class ? sites.mail() : sites;
        }

        /** The store closes the windows before the site: what came last goes first. */
        private static Surfers surfers(String name, Sites sites, ExtensionContext.Store ofClass) {
            Site site = ofClass.getOrComputeIfAbsent(name, sites::own, Site.class);
            return ofClass.getOrComputeIfAbsent(OwnSite.class, key -> new Surfers(site), Surfers.class);
        }
    }
}
