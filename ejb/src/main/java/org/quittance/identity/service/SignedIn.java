package org.quittance.identity.service;

import java.util.Set;

/** A login whose password was right. */
public record SignedIn(String name, Set<String> roles) {
}
