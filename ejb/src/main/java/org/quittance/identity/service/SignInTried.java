package org.quittance.identity.service;

/**
 * Somebody signed in, or was refused.
 *
 * @param login its name; null if nobody is called so, for what was typed may be a password
 */
public record SignInTried(String login, boolean accepted) {
}
