package org.quittance.operator;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** How the provider speaks with the database: a failed query fails at once, and changes say who makes them. */
public class DatabaseSession implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        new NoQueryRetry().customize(session);
        session.getEventManager().addListener(new ActorOfChanges());
    }
}
