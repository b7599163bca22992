package org.quittance.identity.service;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.quittance.identity.Accesses;

/**
 * Around every service (see {@code ejb-jar.xml}): what the database refuses to who may only read becomes an
 * {@link OnlyReadException} before the container takes it for a failure and writes pages about it in its log. What is written only
 * as the transaction ends is written a moment before, for the same reason.
 */
public class ReadersKeptOut {

    static final String TRANSACTIONS = "java:jboss/TransactionSynchronizationRegistry";
    /** Put on the transaction of who may only read. */
    static final String READING = "org.quittance.only-reading";
    /** PostgreSQL's read_only_sql_transaction. */
    private static final String REFUSED = "25006";

    @Resource(lookup = TRANSACTIONS)
    private TransactionSynchronizationRegistry transactions;
    @Inject
    private Accesses accesses;

    @AroundInvoke
    Object refuse(InvocationContext call) throws Exception {
        try {
            Object answer = call.proceed();
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE && transactions.getResource(READING) != null) {
                accesses.flush();
            }
            return answer;
        } catch (RuntimeException e) {
            throw isRefusal(e) ? new OnlyReadException(e) : e;
        }
    }

    static boolean isRefusal(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause).limit(30)
                .anyMatch(one -> one instanceof SQLException refusal && REFUSED.equals(refusal.getSQLState()));
    }
}
