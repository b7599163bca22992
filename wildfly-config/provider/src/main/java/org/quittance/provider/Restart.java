package org.quittance.provider;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** What a shop has not taken yet is told again when the server is back. */
@WebListener
public class Restart implements ServletContextListener {

    @Inject
    private Notifier notifier;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        notifier.goOn();
    }
}
