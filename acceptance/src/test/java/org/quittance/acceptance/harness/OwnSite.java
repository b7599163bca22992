package org.quittance.acceptance.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@link Surfers} on a site that a test class has for itself, as it was seeded; both end with the class. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnSite {

    /** The name of its folder, another one for every test class. */
    String value();
}
