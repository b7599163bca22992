package org.quittance.operator.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.OperatorVersions;

/** Every minute, reads what the operator says of itself and its accounts: another node may have changed it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@Interceptors(BeatNoted.class)
public class OperatorRefresh {

    @Inject
    private OperatorVersions versions;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void beat() {
        if (readiness.isReady()) {
            read();
        }
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void read() {
        versions.read();
        accounts.read();
    }
}
