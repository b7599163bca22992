package org.quittance.operator.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.quittance.operator.Database;
import org.quittance.operator.Settings;

/** First of all: checks the settings and brings the database up to date; the rest begins when the server has started. */
@Singleton
@jakarta.ejb.Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    private static final System.Logger LOG = System.getLogger(Startup.class.getName());

    @Resource
    private DataSource database;
    @Inject
    private Settings settings;
    @Inject
    private OperatorRefresh refresh;

    @PostConstruct
    void start() {
        settings.check();
        try {
            Database.migrate(database);
        } catch (FlywayException e) {
            throw new IllegalStateException("the database could not be brought up to date: " + e.getMessage(), e);
        }
        refresh.read();
        if (!settings.operator().isRegistered()) {
            LOG.log(System.Logger.Level.WARNING,
                    "the operator has neither SIREN nor VAT number: invoices go out without Factur-X");
        }
    }
}
