package org.quittance.acceptance.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@link Surfers} on a site that a test class has for itself, with the story as it was told. Its windows end with the class;
 * the server does not, and must neither be killed nor have other settings.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnSite {
}
