package org.quittance.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.appointment.AppointmentState;
import org.quittance.billing.InvoiceKind;
import org.quittance.messaging.OutboxMessage;
import org.quittance.metering.ReadingOrigin;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.PaymentMethod;

/** What happened to a customer, from the last backwards by key, so that the hundredth page is as fast as the first. */
@ApplicationScoped
public class History {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /**
     * The latest first; one query.
     *
     * @param kind   null for every kind
     * @param before only what stands after this line in the list; null from the beginning
     */
    @SuppressWarnings("unchecked")
    public List<Happening> of(long customer, HappeningKind kind, Happening.Key before, int most) {
        String everything = (kind == null ? Stream.of(HappeningKind.values()) : Stream.of(kind)).map(HistorySql::of)
                .collect(Collectors.joining(" union all "));
        Query query = em.createNativeQuery("select h.at, h.kind, h.id, h.what, h.text, h.amount, h.actor from (" + everything + ") h"
                + (before == null ? "" : " where (h.at, h.kind, h.id) < (?2, ?3, ?4)")
                + " order by h.at desc, h.kind desc, h.id desc limit " + most).setParameter(1, customer);
        if (before != null) {
            query.setParameter(2, Timestamp.from(before.at())).setParameter(3, before.kind().name()).setParameter(4, before.id());
        }
        return ((List<Object[]>) query.getResultList()).stream().map(History::happening).toList();
    }

    private static Happening happening(Object[] row) {
        HappeningKind kind = HappeningKind.valueOf((String) row[1]);
        return new Happening(new Happening.Key(instant(row[0]), kind, ((Number) row[2]).longValue()), what(kind, (String) row[3]),
                (String) row[4], row[5] == null ? null : Money.of((BigDecimal) row[5]), (String) row[6]);
    }

    private static Enum<?> what(HappeningKind kind, String what) {
        return switch (kind) {
            case INVOICE -> InvoiceKind.valueOf(what);
            case PAYMENT -> Stream.of(PaymentMethod.values()).<Enum<?>>map(method -> method).filter(one -> one.name().equals(what))
                    .findFirst().orElseGet(() -> AccountEntry.Kind.valueOf(what));
            case READING -> ReadingOrigin.valueOf(what);
            case APPOINTMENT -> AppointmentState.valueOf(what);
            case NOTICE -> OutboxMessage.Status.valueOf(what);
            case SIGN_IN, STAFF, CHANGE -> AuditKind.valueOf(what);
        };
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) at).toInstant();
    }
}
