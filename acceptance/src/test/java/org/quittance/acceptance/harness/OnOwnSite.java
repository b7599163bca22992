package org.quittance.acceptance.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class has a {@link Site} for itself, with the story as it was told: it may ask for that and for {@link Surfers} on
 * it, and runs beside others. The server does not end with the class: who kills it starts it again. It cannot have other
 * settings, and sends no mail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(OnSites.Resolver.class)
public @interface OnOwnSite {
}
